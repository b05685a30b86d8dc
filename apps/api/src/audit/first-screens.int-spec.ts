import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

const RECENT = 'recent { event subjectType subjectName { text } }';

describe('the newest changes on a first screen', () => {
  it('tell the coordinator what happened and what waits, not who signed in', async () => {
    const { data } = await (
      await hub.as('coordinator')
    ).ask(`{ desk { due { kind state organization { name { text } } } ${RECENT} } }`, undefined, {
      'accept-language': 'en',
    });
    const desk = data?.['desk'] as { due: unknown[]; recent: { event: string; subjectType: string }[] };
    expect(desk.recent).toHaveLength(10);
    expect(desk.recent.map(({ subjectType }) => subjectType)).not.toContain('session');
    // The choir has nobody who could answer in the hub, so its question waits on the coordinator's desk.
    expect(desk.due).toMatchObject([
      { kind: 'APPLICATION_IN_REVIEW', state: 'INFO_REQUESTED' },
      // Then papers: run out, to be checked, running out, by their days.
      { kind: 'PAPER_EXPIRED', state: 'ACTIVE' },
      { kind: 'PAPER_UNCHECKED' },
      { kind: 'PAPER_EXPIRING' },
      { kind: 'PAPER_EXPIRING' },
    ]);
  });

  it('are of the own organization for an editor, and none for an official', async () => {
    const home = async (persona: string) =>
      (
        await (
          await hub.as(persona)
        ).ask(`{ home { organization { id } office { name { text } } ${RECENT} } }`)
      ).data?.['home'] as { organization: unknown; office: unknown; recent: unknown[] };
    expect((await home('editor')).recent.length).toBeGreaterThan(5);
    expect(await home('official')).toMatchObject({ organization: null, recent: [] });
  });
});
