import { describe, expect, it } from '@jest/globals';
import { auditParams, EVENT_GROUPS, filterOf, readAuditView } from './audit-view';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('the address of the audit trail', () => {
  it('says which events, and comes back the same', () => {
    const params = {
      event: 'membership.admitted',
      organization: ID,
      person: ID,
      from: '2026-01-01',
      to: '2026-11-22',
    };
    const view = readAuditView(params);
    expect(view).toEqual({ ...params, after: '' });
    expect(auditParams(view)).toEqual({ ...params, after: null });
  });

  it('leaves out what means nothing', () => {
    const odd = { event: 'king.crowned', organization: '7', person: '<b>', from: '2026-02-30', to: 'soon' };
    expect(readAuditView(odd)).toEqual({
      event: '',
      organization: '',
      person: '',
      from: '',
      to: '',
      after: '',
    });
  });

  it('asks for all events of a noun at once', () => {
    const { events } = filterOf(readAuditView({ event: 'mandate.*' }));
    expect(events).toEqual(['mandate.appointed', 'mandate.ended']);
  });

  it('asks for everything when nothing is chosen', () => {
    expect(Object.values(filterOf(readAuditView({})))).toEqual([null, null, null, null, null]);
  });

  it('has a group for the noun of each event', () => {
    expect(EVENT_GROUPS.map(({ noun }) => noun)).toContain('membership');
    expect(EVENT_GROUPS.every(({ events }) => events.length > 0)).toBe(true);
  });
});
