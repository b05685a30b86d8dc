// The part of the room where members ask for help and offer it.
import { GapAnswers } from './gap.answers.js';
import { GapsFinder } from './gaps.finder.js';
import { GapsResolver } from './gaps.resolver.js';
import { HelpOffersResolver } from './help-offers.resolver.js';
import { GAP_USE_CASES } from './use-cases/index.js';

export const GAP_PROVIDERS = [GapsResolver, HelpOffersResolver, GapAnswers, GapsFinder, ...GAP_USE_CASES];
export { GapEntity, HelpOfferEntity } from './entities/gap.entity.js';
export * from './use-cases/index.js';
