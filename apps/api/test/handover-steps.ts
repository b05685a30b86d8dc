import type { Browser } from './demo-hub.js';

/** The steps of a handover as a client takes them. */
export const FACTS = `id state version changeOn maySettle closedBy from { name { text } } to { id name { text } }
  duties { code blocks count names { text } } items { id settledOn settledBy }`;
const RESULT = `{ __typename ... on HandoverChanged { handover { ${FACTS} } }
  ... on Refusal { code message } ... on FieldRefusal { field } ... on BlockedRefusal { obstacles } }`;
const step = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) ${RESULT} }`;
export const PREPARE = step('prepareHandover', 'PrepareHandoverInput');
export const SETTLE = step('settleHandoverItem', 'SettleHandoverItemInput');
export const COMPLETE = step('completeHandover', 'HandoverStepInput');
export const CANCEL = step('cancelHandover', 'CancelHandoverInput');
export const AMEND = step('amendHandover', 'AmendHandoverInput');
export const APPOINT = `mutation ($input: AppointMandateInput!) { appointMandate(input: $input) { __typename ... on Refusal { code } } }`;

interface Duty {
  code: string;
  blocks: boolean;
  count: number;
  names: { text: string }[];
}
export interface Handover {
  id: string;
  state: string;
  version: number;
  maySettle: boolean;
  closedBy: string | null;
  duties: Duty[];
  items: { id: string; settledOn: string | null; settledBy: string | null }[];
}
export type Answered = {
  __typename: string;
  code?: string;
  field?: string;
  obstacles?: string[];
  handover: Handover;
};

export const ask = async (who: Browser, text: string, input: object): Promise<Answered> => {
  const { data, errors } = await who.ask(text, { input });
  if (errors) return { __typename: String(errors[0]?.extensions['code']) } as Answered;
  return Object.values(data ?? {})[0] as Answered;
};
export const decided = (date: string) => ({
  ...{ date, rule: 'TWO_THIRDS', inFavour: 11, against: 1, abstain: 1 },
  text: [{ language: 'hu', text: 'Az új hálózatgazda a Jelfolyó' }],
});
export const items = ['Kulcsok', 'Banki aláírások'].map((text) => ({
  text: [{ language: 'hu', text }],
  count: 2,
}));
