import { describe, expect, it } from '@jest/globals';
import { openItems, otherSteps, type OpenFacts } from './open-items';

const facts = (more: Partial<OpenFacts>): OpenFacts => ({
  allowed: [],
  legalForm: 'ASSOCIATION',
  legalStatus: 'REGISTERED',
  easyState: 'CHECKED',
  officers: ['somebody'],
  membership: null,
  identifiers: [],
  ...more,
});
const kinds = (given: OpenFacts) =>
  openItems(given).map((item) => (item.kind === 'step' ? item.step.verb : item.kind));

describe('what is open with an organization', () => {
  it('offers the coordinator the next step of an application, and the members their own', () => {
    const applied = { state: 'APPLIED' };
    expect(kinds(facts({ membership: applied, allowed: ['membership.review', 'membership.admit'] }))).toEqual(
      ['review'],
    );
    expect(kinds(facts({ membership: applied }))).toEqual(['waiting']);
    expect(
      kinds(
        facts({ own: true, membership: { state: 'INFO_REQUESTED' }, allowed: ['membership.answerInfo'] }),
      ),
    ).toEqual(['answer']);
  });

  it('does not call it the turn of the coordinator to answer the own question, though it is possible', () => {
    const asked = facts({ membership: { state: 'INFO_REQUESTED' }, allowed: ['membership.answerInfo'] });
    expect(kinds(asked)).toEqual(['waiting']);
    expect(otherSteps(asked).map((step) => step.verb)).toEqual(['answer']);
  });

  it('says for whom everybody is waiting when it is not this viewer', () => {
    const waiting = (state: string) => openItems(facts({ membership: { state } }))[0];
    expect(waiting('APPLIED')).toEqual({ kind: 'waiting', on: 'coordinator' });
    expect(waiting('UNDER_REVIEW')).toEqual({ kind: 'waiting', on: 'members' });
    expect(waiting('INFO_REQUESTED')).toEqual({ kind: 'waiting', on: 'applicant' });
  });

  it('does not call an active member open because it could be paused', () => {
    const active = facts({
      membership: { state: 'ACTIVE' },
      allowed: ['membership.suspend', 'membership.leave'],
    });
    expect(kinds(active)).toEqual([]);
    expect(otherSteps(active).map((step) => step.verb)).toEqual(['suspend', 'leave']);
  });

  it('names a member for whom nobody may sign, and unchecked numbers that can be checked', () => {
    const open = facts({
      membership: { state: 'ACTIVE' },
      officers: [],
      allowed: ['organization.verifyIdentifier'],
      mayAppoint: true,
      identifiers: [
        { id: '1', scheme: 'HU_TAX', verified: false },
        { id: '2', scheme: 'SOURCE', verified: false },
        { id: '4', scheme: 'HU_BANK', verified: false },
        { id: '3', scheme: 'HU_REGISTRY', verified: true },
      ],
    });
    expect(kinds(open)).toEqual(['officer', 'identifier']);
  });

  it('asks for somebody who may sign before a membership can start', () => {
    const admitted = facts({
      membership: { state: 'ADMITTED' },
      officers: [],
      allowed: ['membership.start'],
    });
    expect(kinds(admitted)).toEqual(['officer']);
    expect(kinds({ ...admitted, officers: ['somebody'] })).toEqual(['start']);
  });

  it('lets a group that left apply again', () => {
    const left = facts({ membership: { state: 'LEFT' }, allowed: ['membership.apply'] });
    expect(otherSteps(left).map((step) => step.verb)).toEqual(['apply']);
  });
});
