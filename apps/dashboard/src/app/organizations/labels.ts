import { TARGET_GROUPS, type AccessibilityFactCode, type MembershipState } from '@kalaka/domain';
import type { IconName, StatusKind } from '@kalaka/ui';

/** The shape of each state; its word is `organizations.state.<CODE>`. */
const SHAPE: Readonly<Record<MembershipState, StatusKind>> = {
  APPLIED: 'new',
  UNDER_REVIEW: 'part',
  INFO_REQUESTED: 'wait',
  ADMITTED: 'later',
  ACTIVE: 'on',
  SUSPENDED: 'quiet',
  LEFT: 'draft',
  EXCLUDED: 'no',
  REJECTED: 'no',
  WITHDRAWN: 'draft',
  EXPIRED: 'draft',
};

export const shapeOf = (state: string | null | undefined): StatusKind =>
  state ? (SHAPE[state as MembershipState] ?? 'draft') : 'draft';

/** Keys of the words that the domain gives its codes. One place, so that a template never builds a key by itself. */
export const label = {
  state: (code: string | null | undefined): string => `organizations.state.${code ?? 'NONE'}`,
  legalForm: (code: string): string => `organizations.legalForm.${code}`,
  legalStatus: (code: string): string => `organizations.legalStatus.${code}`,
  targetGroup: (code: string): string => `organizations.targetGroup.${code}`,
  scheme: (code: string): string => `organizations.identifier.${code}`,
  fact: (code: string): string => `organizations.accessibility.${code}`,
  factValue: (code: string): string => `organizations.accessibilityValue.${code}`,
  costKind: (code: string): string => `services.costKind.${code}`,
  bookingWay: (code: string): string => `services.bookingWay.${code}`,
  delivery: (code: string): string => `services.delivery.${code}`,
  capacityKind: (code: string): string => `spareCapacity.kind.${code}`,
  capacityUnit: (code: string): string => `spareCapacity.unit.${code}`,
  serviceStatus: (code: string): string => `organizations.serviceStatus.${code}`,
  easyState: (code: string): string => `organizations.easyState.${code}`,
  weekday: (code: string): string => `organizations.weekday.${code}`,
  decisionRule: (code: string): string => `networks.decisionRule.${code}`,
  role: (code: string): string => `access.role.${code}`,
  event: (name: string): string => `event.${name}`,
  command: (command: string): string => `organizations.command.${command}`,
};

/** Icons of what a place offers; always beside the sentence. */
const FACT_ICON: Readonly<Record<AccessibilityFactCode, IconName>> = {
  STEP_FREE_ENTRANCE: 'ramp',
  LIFT: 'upDown',
  ACCESSIBLE_TOILET: 'wc',
  ACCESSIBLE_PARKING: 'park',
  INDUCTION_LOOP: 'ear',
  SIGN_LANGUAGE: 'hands',
  TACTILE_GUIDANCE: 'eye',
  EASY_SIGNS: 'easy',
  QUIET_ROOM: 'quiet',
  ASSISTANCE_DOG: 'paw',
};
export const iconOfFact = (code: string): IconName => FACT_ICON[code as AccessibilityFactCode] ?? 'check';

/** Fields whose names stand in the words; another field shows the name that the record has. */
const NAMED_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'alternateNames',
  'legalForm',
  'legalStatus',
  'publicBenefitFrom',
  'foundedOn',
  'description',
  'easyDescription',
  'targetGroups',
  'expertise',
  'languages',
  'website',
  'email',
  'phones',
  'seat',
  'identifiers',
  'sourceLegalForm',
  'easyState',
  'easyCheckedBy',
  'easyCheckedOn',
  'services',
  'locations',
  'accessibility',
  'spareCapacity',
]);
export const fieldKey = (field: string): string | null =>
  NAMED_FIELDS.has(field) ? `organizations.field.${field}` : null;

/** What a form offers: the groups of every network, those of this one that are in use, and what is chosen already. */
export const offeredTargetGroups = (
  own: readonly { readonly code: string; readonly retired: boolean }[],
  chosen: readonly string[] = [],
): string[] => [
  ...TARGET_GROUPS.filter((code) => code !== 'ALL'),
  ...own.filter(({ code, retired }) => !retired || chosen.includes(code)).map(({ code }) => code),
  'ALL',
];

/** Labels in a row: what follows the first begins small, as in a sentence. */
export const inARow = (labels: readonly string[]): string =>
  labels.map((text, i) => (i === 0 ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1))).join(', ');
