import type { Problem } from '@kalaka/ui';

/** What a rule of the domain says no with; its words are `refusal.<code>`. */
export interface RuleRefusal {
  readonly code: string;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A refusal as the API returns it: a member of the result's union, its words already in the reader's language. */
export interface ApiRefusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

const isRefusal = (result: object): result is ApiRefusal => 'code' in result && 'message' in result;

/** The problems in a mutation's result; none when it succeeded. `input.` in front of a path is left out. */
export function problemsOf(result: object): Problem[] {
  if (!isRefusal(result)) return [];
  return [{ field: (result.field ?? '').replace(/^input\./, ''), message: result.message }];
}
