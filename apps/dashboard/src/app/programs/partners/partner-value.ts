import { type PartnerRole, programRules } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation, written } from '../../organizations/form-parts';
import { onTheForm } from '../edit/plan-value';

/** A partner while somebody names it. */
export interface PartnerValue {
  readonly organizationId: string;
  readonly role: string;
  readonly task: readonly Translation[];
}

/** With days of its own, for a partner that joins later. */
export interface JoiningPartner extends PartnerValue {
  readonly from: string;
  readonly to: string;
}

export const partnerInput = ({ organizationId, role, task }: PartnerValue) => ({
  ...{ organizationId, role: role as PartnerRole, task: written(task) },
});

interface Days {
  readonly from: string;
  readonly to: string;
}

const unnamed = ({ organizationId, role }: PartnerValue, path = ''): RuleRefusal[] => [
  ...(organizationId ? [] : [{ code: 'REQUIRED', field: `${path}organizationId` }]),
  ...(role ? [] : [{ code: 'REQUIRED', field: `${path}role` }]),
];

const requestOf = (partner: PartnerValue, days?: Days) => ({
  ...{ organizationId: partner.organizationId, role: partner.role, task: localTextFrom(partner.task) },
  ...(days ? { fromDate: days.from, toDate: days.to } : {}),
});

/** Whom one chooses from the list is a member: whether it still is one, the API judges. */
const chosen = (partners: readonly PartnerValue[]) =>
  new Set(partners.map(({ organizationId }) => organizationId));

const onForm = ({ code, field, values }: RuleRefusal): RuleRefusal => ({
  ...{ code, field: onTheForm(field ?? ''), values },
});

/** What is wrong with the partners of a proposal; their own rule comes when each is named. */
export function partnersProblems(partners: readonly PartnerValue[], { from, to }: Days): RuleRefusal[] {
  const empty = partners.flatMap((one, i) => unnamed(one, `partners[${i}].`));
  // Without its days the programme cannot judge who is in it when; the days have their own sentence.
  if (empty.length || !(from && to && from <= to)) return empty;
  const program = { state: 'IDEA' as const, fromDate: from, toDate: to };
  const requests = partners.map((one) => requestOf(one));
  const judged = programRules.checkPartners({ program, members: chosen(partners) }, requests);
  return judged.ok ? [] : [onForm(judged.refusal)];
}

type Joined = Parameters<typeof programRules.addPartner>[0]['partners'];

/** What is wrong with one more partner beside those that are there. */
export function joiningProblems(
  value: JoiningPartner,
  program: Parameters<typeof programRules.addPartner>[0]['program'],
  partners: Joined,
): RuleRefusal[] {
  const { from, to } = value;
  const empty = [
    ...unnamed(value),
    ...(from ? [] : [{ code: 'REQUIRED', field: 'from' }]),
    ...(to ? [] : [{ code: 'REQUIRED', field: 'to' }]),
  ];
  if (empty.length) return empty;
  const judged = programRules.addPartner(
    { program, partners, members: chosen([value]) },
    requestOf(value, { from, to }),
  );
  return judged.ok ? [] : [onForm(judged.refusal)];
}
