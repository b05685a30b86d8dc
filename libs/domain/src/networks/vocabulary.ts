import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { ACTIVITY_TYPES } from './activity-types/activity-type.js';
import { checkTerms, type GivenTerm, type OwnTerm } from './own-terms.js';
import {
  checkTargetGroups,
  type GivenTargetGroup,
  type OwnTargetGroup,
} from './target-groups/target-group.js';

/** Terms of the network's own. */
export interface NetworkVocabulary {
  /** What members can help each other with, offered beside what its organizations use. */
  readonly expertise: readonly LocalText[];
  /** Whom organizations serve, beside the groups that every network has. */
  readonly targetGroups: readonly OwnTargetGroup[];
  /** What members do, beside the kinds that every network has. */
  readonly activityTypes: readonly OwnTerm[];
  /** Parts of the town in which members work, in the order in which people know them. */
  readonly districts: readonly OwnTerm[];
}

/** The same as a template brings it: a list may be left out. */
export interface GivenVocabulary {
  readonly expertise?: readonly LocalText[];
  readonly targetGroups?: readonly GivenTargetGroup[];
  readonly activityTypes?: readonly GivenTerm[];
  readonly districts?: readonly GivenTerm[];
}

export const NO_VOCABULARY: NetworkVocabulary = Object.freeze({
  expertise: [],
  targetGroups: [],
  activityTypes: [],
  districts: [],
});

const MOST_TERMS = 200;

/** The terms with clean texts; a list that is left out is empty. Refusals: TOO_MANY, those of text and of target groups. */
export function checkVocabulary(given: GivenVocabulary): Result<NetworkVocabulary, Refusal> {
  const { expertise: terms = [], targetGroups: groups = [] } = given;
  if (terms.length > MOST_TERMS) return refused('TOO_MANY', 'expertise', { max: MOST_TERMS });
  const expertise: LocalText[] = [];
  for (const [index, raw] of terms.entries()) {
    const term = cleanLocalText(raw, { max: 80, required: true });
    if (!term.ok) return { ok: false, refusal: under(`expertise[${index}]`, term.refusal) };
    expertise.push(term.value);
  }
  const lists = {
    targetGroups: checkTargetGroups(groups),
    activityTypes: checkTerms(ACTIVITY_TYPES, given.activityTypes ?? []),
    districts: checkTerms([], given.districts ?? []),
  };
  for (const [list, checked] of Object.entries(lists)) {
    if (checked.ok) continue;
    const { field = '', ...refusal } = checked.refusal;
    return { ok: false, refusal: { ...refusal, field: `${list}${field}` } };
  }
  const of = (checked: Result<readonly OwnTerm[], Refusal>) => (checked.ok ? checked.value : []);
  return ok({
    expertise,
    targetGroups: of(lists.targetGroups),
    activityTypes: of(lists.activityTypes),
    districts: of(lists.districts),
  });
}
