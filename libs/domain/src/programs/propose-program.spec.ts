import { describe, expect, it } from '@jest/globals';
import { proposeProgram, type ProposeFacts, type ProposeRequest } from './propose-program.js';
import { codeOf, members, today } from './samples.js';

const facts = (more: Partial<ProposeFacts> = {}): ProposeFacts => ({
  today,
  members,
  extraTargetGroups: ['STUDENTS'],
  ownOrganizationId: 'jelfolyo',
  ...more,
});
const request = (more: Partial<ProposeRequest> = {}): ProposeRequest => ({
  title: { hu: ' Érzékenyítő napok ' },
  purposes: ['SENSITIZATION', 'SENSITIZATION'],
  targetGroups: ['STUDENTS'],
  fromDate: '2026-12-01',
  toDate: '2027-06-30',
  partners: [
    { organizationId: 'jelfolyo', role: 'ACCOUNTABLE', task: { hu: 'Vezeti' } },
    { organizationId: 'rampan', role: 'IMPLEMENTING', toDate: '2027-03-31' },
  ],
  ...more,
});

describe('a joint programme that is proposed', () => {
  it('is an idea of two organizations or more, one of which answers for it', () => {
    const proposed = proposeProgram(facts(), request());
    expect(proposed).toMatchObject({
      ok: true,
      value: {
        program: {
          state: 'IDEA',
          title: { hu: 'Érzékenyítő napok' },
          purposes: ['SENSITIZATION'],
          version: 1,
        },
        partners: [
          { role: 'ACCOUNTABLE', fromDate: '2026-12-01', toDate: '2027-06-30' },
          { role: 'IMPLEMENTING', fromDate: '2026-12-01', toDate: '2027-03-31' },
        ],
        event: { name: 'program.proposed', from: null, to: 'IDEA' },
      },
    });
  });

  it.each<[string, Partial<ProposeRequest>, string]>([
    ['no title', { title: { hu: ' ' } }, 'REQUIRED'],
    ['no purpose', { purposes: [] }, 'REQUIRED'],
    ['a purpose that nobody knows', { purposes: ['FUN'] }, 'UNKNOWN_CODE'],
    ['a target group of another network', { targetGroups: ['PUPILS'] }, 'UNKNOWN_CODE'],
    ['a day that is none', { fromDate: '2026-02-30' }, 'NOT_A_DATE'],
    ['no last day', { toDate: null }, 'NOT_A_DATE'],
    ['an end before the start', { toDate: '2026-11-30' }, 'PERIOD_REVERSED'],
    ['a control character', { description: { hu: 'x\u0007' } }, 'CONTROL_CHARACTER'],
    ['one organization alone', { partners: request().partners.slice(0, 1) }, 'PARTNER_MISSING'],
    [
      'one organization in two roles and nobody else',
      {
        partners: [
          { organizationId: 'jelfolyo', role: 'ACCOUNTABLE' },
          { organizationId: 'jelfolyo', role: 'IMPLEMENTING' },
        ],
      },
      'PARTNER_MISSING',
    ],
    [
      'two that answer for it',
      {
        partners: [
          { organizationId: 'jelfolyo', role: 'ACCOUNTABLE' },
          { organizationId: 'rampan', role: 'ACCOUNTABLE' },
        ],
      },
      'ACCOUNTABLE_ONE',
    ],
    [
      'nobody that answers for it',
      {
        partners: [
          { organizationId: 'jelfolyo', role: 'IMPLEMENTING' },
          { organizationId: 'rampan', role: 'IMPLEMENTING' },
        ],
      },
      'ACCOUNTABLE_ONE',
    ],
    [
      'a partner that is no member',
      { partners: [...request().partners, { organizationId: 'stranger', role: 'FUNDING' }] },
      'PARTNER_NOT_MEMBER',
    ],
    [
      'a partner in a role that nobody knows',
      { partners: [{ organizationId: 'jelfolyo', role: 'BOSS' }] },
      'UNKNOWN_CODE',
    ],
    [
      'a partner outside the days of the programme',
      { partners: [{ organizationId: 'jelfolyo', role: 'ACCOUNTABLE', toDate: '2027-07-01' }] },
      'DAYS_OUTSIDE_PROGRAM',
    ],
    [
      'a partner twice in one role',
      { partners: [...request().partners, { organizationId: 'rampan', role: 'IMPLEMENTING' }] },
      'PARTNER_TWICE',
    ],
    [
      'an easy version checked by nobody',
      { easy: { text: { hu: 'Iskolákba megyünk.' }, state: 'CHECKED' } },
      'REQUIRED',
    ],
  ])('is refused with %s', (_, more, code) => {
    expect(codeOf(proposeProgram(facts(), request(more)))).toBe(code);
  });

  it('names the place of what is wrong', () => {
    const wrong = request({
      partners: [...request().partners, { organizationId: 'stranger', role: 'FUNDING' }],
    });
    expect(proposeProgram(facts(), wrong)).toMatchObject({
      refusal: { field: 'partners[2].organizationId' },
    });
  });

  it('takes in who proposes it; the coordination proposes for others', () => {
    expect(codeOf(proposeProgram(facts({ ownOrganizationId: 'kerek' }), request()))).toBe(
      'OWN_ORGANIZATION_MISSING',
    );
    expect(codeOf(proposeProgram(facts({ ownOrganizationId: null }), request()))).toBe('ok');
  });

  it('has a new easy version that waits for its readers', () => {
    const easy = { text: { hu: 'Iskolákba megyünk.' } };
    expect(proposeProgram(facts(), request({ easy }))).toMatchObject({
      value: { program: { easyState: 'UNCHECKED', easyCheckedBy: null } },
    });
  });
});
