import { Injectable } from '@nestjs/common';
import { NetworksFinder } from '../../networks/index.js';
import { CalendarFeedsFinder } from '../../people/index.js';
import { ActivitiesFinder } from '../activities.finder.js';
import { PeriodsFinder } from '../periods/periods.finder.js';

/** Where the parts of a calendar come from. */
@Injectable()
export class CalendarRooms {
  constructor(
    readonly feeds: CalendarFeedsFinder,
    readonly activities: ActivitiesFinder,
    readonly periods: PeriodsFinder,
    readonly networks: NetworksFinder,
  ) {}
}
