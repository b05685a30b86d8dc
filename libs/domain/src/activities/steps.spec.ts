import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/roles.js';
import { ACTIVITY_STATES, type ActivityState } from './activity.js';
import { MOMENT, OWN, PARTNER, REPORTED } from './samples.js';
import * as steps from './steps.js';
import type { StepFacts } from './steps.js';

const actor = (role: Role, organizationId?: string): Actor =>
  ({
    accountId: 'account',
    mandateId: 'mandate',
    networkId: 'network',
    role,
    organizationId,
  }) as Actor;
const COORD = actor('COORD', 'nao');
const OTHER = '99999999-9999-4999-8999-999999999999';
const inState = (state: ActivityState, change: Partial<StepFacts> = {}): StepFacts => ({
  ...REPORTED,
  ...change,
  activity: { ...REPORTED.activity, state },
});
const text = 'Első vagy második alkalom volt?';

const MOVES: [
  string,
  (facts: StepFacts) => ReturnType<typeof steps.acceptActivity>,
  ActivityState[],
  ActivityState,
][] = [
  ['report', (facts) => steps.reportActivity(facts, MOMENT), ['HELD', 'SENT_BACK'], 'REPORTED'],
  ['send back', (facts) => steps.sendBackActivity(facts, COORD, { text }, MOMENT), ['REPORTED'], 'SENT_BACK'],
  ['accept', (facts) => steps.acceptActivity(facts, COORD, MOMENT), ['REPORTED'], 'ACCEPTED'],
  [
    'cancel',
    (facts) => steps.cancelActivity(facts, { text }, MOMENT),
    ['PLANNED', 'HELD', 'REPORTED', 'SENT_BACK'],
    'CANCELLED',
  ],
  ['undo', (facts) => steps.undoActivity(facts, MOMENT), ['PLANNED', 'HELD', 'REPORTED'], 'CANCELLED'],
  [
    'dispute',
    (facts) =>
      steps.disputeActivity({ ...facts, acceptedOn: '2026-11-10' }, actor('AO', PARTNER), { text }, MOMENT),
    ['ACCEPTED'],
    'DISPUTED',
  ],
  [
    'answer',
    (facts) => steps.answerDispute(facts, actor('AO', OWN), { text, resolve: false }, MOMENT),
    ['DISPUTED'],
    'DISPUTED',
  ],
  [
    'resolve',
    (facts) => steps.answerDispute(facts, COORD, { text, resolve: true }, MOMENT),
    ['DISPUTED'],
    'ACCEPTED',
  ],
];

describe.each(MOVES)('to %s', (_name, move, states, to) => {
  it.each(ACTIVITY_STATES.map((state) => [state]))('%s goes on or says where it stands', (state) => {
    const answer = move(inState(state));
    if (states.includes(state)) expect(answer).toMatchObject({ ok: true, value: { state: to } });
    else expect(answer).toMatchObject({ refusal: { code: 'WRONG_STATE', values: { currentState: state } } });
  });

  it('is not possible in a period that is locked', () => {
    const period = { ...REPORTED.period, state: 'LOCKED' } as StepFacts['period'];
    const answer = move({ ...inState(states[0] ?? 'HELD'), period });
    expect(answer).toMatchObject({ refusal: { code: 'PERIOD_LOCKED' } });
  });
});

describe('a report', () => {
  it('is not sent back without a word', () => {
    expect(steps.sendBackActivity(REPORTED, COORD, { text: ' ' }, MOMENT)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED', field: 'text' },
    });
  });

  it('of a member is judged by the coordination alone', () => {
    expect(steps.acceptActivity(REPORTED, actor('AO', OTHER), MOMENT)).toMatchObject({
      refusal: { code: 'ROLE_NOT_ALLOWED' },
    });
  });

  it('of the coordinating organization is judged by an officer of another member, who did not organize it', () => {
    const own = { ...REPORTED, naoId: OWN };
    expect(steps.acceptActivity(own, COORD, MOMENT)).toMatchObject({ refusal: { code: 'OWN_REPORT' } });
    for (const organizer of [OWN, PARTNER])
      expect(steps.sendBackActivity(own, actor('AO', organizer), { text }, MOMENT)).toMatchObject({
        refusal: { code: 'OWN_REPORT' },
      });
    expect(steps.acceptActivity(own, actor('AO', OTHER), MOMENT)).toMatchObject({ ok: true });
  });

  it('is not accepted by who wrote it', () => {
    const own = { ...REPORTED, activity: { ...REPORTED.activity, loggedBy: COORD.accountId } };
    expect(steps.acceptActivity(own, COORD, MOMENT)).toMatchObject({
      refusal: { code: 'LOGGED_BY_SAME_PERSON' },
    });
  });

  it('is taken back for ten minutes, and not a second longer', () => {
    const at = (loggedAt: string) => ({ ...REPORTED, activity: { ...REPORTED.activity, loggedAt } });
    expect(steps.undoActivity(at('2026-11-20T08:50:00.000Z'), MOMENT)).toMatchObject({ ok: true });
    expect(steps.undoActivity(at('2026-11-20T08:49:59.999Z'), MOMENT)).toMatchObject({
      refusal: { code: 'UNDO_TOO_LATE' },
    });
  });
});

describe('a dispute', () => {
  const accepted = (acceptedOn: string) => inState('ACCEPTED', { acceptedOn });
  const dispute = (facts: StepFacts, organization: string, said = text) =>
    steps.disputeActivity(facts, actor('AO', organization), { text: said }, MOMENT);

  it('is open to partners for fourteen days', () => {
    expect(dispute(accepted('2026-11-06'), PARTNER)).toMatchObject({
      value: { remark: { kind: 'DISPUTED' } },
    });
    expect(dispute(accepted('2026-11-05'), PARTNER)).toMatchObject({
      refusal: { code: 'DISPUTE_TOO_LATE', values: { last: '2026-11-19' } },
    });
  });

  it('is open to nobody else, and needs a word', () => {
    for (const other of [OTHER, OWN])
      expect(dispute(accepted('2026-11-18'), other)).toMatchObject({ refusal: { code: 'NOT_A_PARTNER' } });
    expect(dispute(accepted('2026-11-18'), PARTNER, '')).toMatchObject({
      refusal: { code: 'REASON_REQUIRED' },
    });
  });

  it('is ended by who raised it or by the coordination, not by who is questioned', () => {
    const disputed = inState('DISPUTED', { disputedBy: PARTNER });
    const end = (by: Actor) => steps.answerDispute(disputed, by, { text, resolve: true }, MOMENT);
    expect(end(actor('AO', OWN))).toMatchObject({ refusal: { code: 'ROLE_NOT_ALLOWED' } });
    expect(end(actor('AO', PARTNER))).toMatchObject({ value: { state: 'ACCEPTED' } });
  });
});
