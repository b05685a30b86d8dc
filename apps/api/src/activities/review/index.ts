import { ReviewDeskFinder } from './review-desk.finder.js';
import { ReviewDeskResolver } from './review-desk.resolver.js';

/** What the room of activities provides for the coordinator who reviews what members report. */
export const REVIEW_PROVIDERS = [ReviewDeskResolver, ReviewDeskFinder];
