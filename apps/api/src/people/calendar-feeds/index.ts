import { CalendarFeedsFinder } from './calendar-feeds.finder.js';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.js';
import { MakeCalendarFeed } from './use-cases/make-calendar-feed.js';
import { RevokeCalendarFeed } from './use-cases/revoke-calendar-feed.js';

/** What the room of people provides for calendars that are read from outside. */
export const CALENDAR_FEEDS = [
  CalendarFeedsResolver,
  CalendarFeedsFinder,
  MakeCalendarFeed,
  RevokeCalendarFeed,
];
export { CalendarFeedsFinder };
