import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
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
}

/** The same as a template brings it: a list may be left out. */
export interface GivenVocabulary {
  readonly expertise?: readonly LocalText[];
  readonly targetGroups?: readonly GivenTargetGroup[];
}

export const NO_VOCABULARY: NetworkVocabulary = Object.freeze({ expertise: [], targetGroups: [] });

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
  const targetGroups = checkTargetGroups(groups);
  if (!targetGroups.ok) {
    const { field = '', ...refusal } = targetGroups.refusal;
    return { ok: false, refusal: { ...refusal, field: `targetGroups${field}` } };
  }
  return ok({ expertise, targetGroups: targetGroups.value });
}
