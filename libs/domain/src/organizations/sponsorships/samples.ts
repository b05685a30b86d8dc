import type { ScopeItem, Sponsorship } from './sponsorship.js';

/** What the specs of sponsorships speak of. */
export const today = '2026-11-22';
export const huf = (amount: number | bigint) => ({ amount: String(amount), currency: 'HUF' as const });
export const program = (name: string): ScopeItem => ({ kind: 'PROGRAM', name, subjectId: null });
export const sponsorship = (more: Partial<Sponsorship> = {}): Sponsorship => ({
  id: 's',
  sponsorId: 'rampan',
  sponseeId: 'lepcso',
  state: 'ACTIVE',
  proposedBy: 'SPONSEE',
  proposedOn: '2026-01-01',
  acceptedOn: '2026-01-05',
  replacesId: null,
  fromDate: '2026-02-01',
  toDate: '2027-01-31',
  endedOn: null,
  endedBecause: null,
  scope: [program('Akadálytalan séta')],
  ceiling: huf(900_000),
  feeBasisPoints: 300,
  reason: null,
  agreementFileId: null,
  version: 2,
  ...more,
});
export const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';
