import {
  cleanText,
  emailAddress,
  isPlainDate,
  NETWORK_ROLES,
  ORGANIZATION_ROLES,
  type PlainDate,
  type Role,
} from '@kalaka/domain';
import type { AppointMandateInput } from '@kalaka/contract';
import type { Problem } from '@kalaka/ui';
import type { RuleRefusal } from '../../shell/forms/refusals';

export interface AppointValue {
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  /** '' until it is chosen. */
  readonly role: string;
  readonly organizationId: string;
  readonly officeId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export const BLANK_APPOINT: AppointValue = {
  email: '',
  familyName: '',
  givenName: '',
  role: '',
  organizationId: '',
  officeId: '',
  title: '',
  from: '',
  to: '',
};

/** The roles that one may give: the coordinator all, an authorised officer those of the own organization. */
export const rolesFor = (role: string | undefined): readonly Role[] =>
  role === 'COORD' ? [...ORGANIZATION_ROLES, 'CITY', ...NETWORK_ROLES] : ORGANIZATION_ROLES;

/** What a mandate of the role names: the organization it is for, the employer, an office, or nothing. */
export function bodyKind(role: string): 'organization' | 'employer' | 'office' | null {
  if (role === 'AO' || role === 'ED' || role === 'VIEW') return 'organization';
  if (role === 'COORD' || role === 'FIN') return 'employer';
  return role === 'CITY' ? 'office' : null;
}

/** All that keeps the form from being sent, at once, by the rules that the API applies too. */
export function appointProblems(value: AppointValue, today: PlainDate): RuleRefusal[] {
  const problems: RuleRefusal[] = [];
  const under = (field: string, result: { ok: true } | { ok: false; refusal: RuleRefusal }) => {
    if (!result.ok) problems.push({ ...result.refusal, field });
  };
  under('email', emailAddress(value.email));
  under('familyName', cleanText(value.familyName, { max: 80, required: true }));
  under('givenName', cleanText(value.givenName, { max: 80, required: true }));
  if (!value.role) problems.push({ code: 'REQUIRED', field: 'role' });
  const kind = bodyKind(value.role);
  if (kind === 'office' && !value.officeId) problems.push({ code: 'REQUIRED', field: 'officeId' });
  if ((kind === 'organization' || kind === 'employer') && !value.organizationId)
    problems.push({ code: 'REQUIRED', field: 'organizationId' });
  under('title', cleanText(value.title, { max: 120 }));
  return [...problems, ...dayProblems(value, today)];
}

function dayProblems({ from, to }: AppointValue, today: PlainDate): RuleRefusal[] {
  const problems: RuleRefusal[] = [];
  if (!from) problems.push({ code: 'REQUIRED', field: 'from' });
  else if (!isPlainDate(from)) problems.push({ code: 'NOT_A_DATE', field: 'from' });
  else if (today && from < today) problems.push({ code: 'DATE_IN_PAST', field: 'from', values: { today } });
  if (to && !isPlainDate(to)) problems.push({ code: 'NOT_A_DATE', field: 'to' });
  else if (to && isPlainDate(from) && to < from) problems.push({ code: 'PERIOD_REVERSED', field: 'to' });
  return problems;
}

/** What is sent: only the body that the role names, the tongue of the title, no empty text. */
export function appointInput(
  value: AppointValue,
  language: string,
  idempotencyKey: string,
): AppointMandateInput {
  const kind = bodyKind(value.role);
  const title = value.title.trim();
  return {
    email: value.email,
    familyName: value.familyName,
    givenName: value.givenName,
    role: value.role as Role,
    organizationId: kind === 'organization' || kind === 'employer' ? value.organizationId : null,
    officeId: kind === 'office' ? value.officeId : null,
    title: title ? [{ language, text: title }] : null,
    from: value.from,
    to: value.to || null,
    idempotencyKey,
  };
}

/** Names that the rule uses for what the form asks; "yourself" and "already" are said where the person is named. */
const FIELD: Readonly<Record<string, string>> = {
  accountId: 'email',
  fromDate: 'from',
  toDate: 'to',
  '': 'email',
};

export const atTheRightField = ({ field, message }: Problem): Problem => ({
  field: field.startsWith('title') ? 'title' : (FIELD[field] ?? field),
  message,
});
