import type { Program, ProgramPartner } from './program.js';

/** What the specs of programmes speak of. */
export const today = '2026-11-22';
export const members = new Set(['jelfolyo', 'rampan', 'kerek', 'halokoz']);

export const program = (more: Partial<Program> = {}): Program => ({
  id: 'p',
  state: 'PLANNED',
  title: { hu: 'Érzékenyítő napok az iskolákban' },
  description: { hu: 'Öt tagszervezet együtt látogat iskolákat.' },
  easyDescription: { hu: 'Iskolákba megyünk.' },
  easyState: 'CHECKED',
  easyCheckedBy: 'Bence',
  easyCheckedOn: '2026-11-05',
  easyMissingSince: null,
  purposes: ['SENSITIZATION'],
  targetGroups: ['ALL'],
  places: [{ hu: 'általános iskolák' }],
  fromDate: '2026-02-05',
  toDate: '2027-02-05',
  zeroBudget: false,
  consortium: false,
  agreementFileId: null,
  published: false,
  approvedOn: null,
  decision: null,
  reason: null,
  finalReport: null,
  finalReportAcceptedOn: null,
  version: 3,
  ...more,
});

export const partner = (more: Partial<ProgramPartner> = {}): ProgramPartner => ({
  id: `${more.organizationId ?? 'jelfolyo'}-${more.role ?? 'ACCOUNTABLE'}`,
  organizationId: 'jelfolyo',
  role: 'ACCOUNTABLE',
  fromDate: '2026-02-05',
  toDate: '2027-02-05',
  task: {},
  approvedBy: null,
  approvedOn: null,
  ...more,
});

/** A lead and somebody who carries it out. */
export const partners = (more: Partial<ProgramPartner> = {}): ProgramPartner[] => [
  partner(more),
  partner({ organizationId: 'rampan', role: 'IMPLEMENTING', ...more }),
];

export const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';
