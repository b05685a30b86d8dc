import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let nora: Browser;
let david: Browser;
beforeAll(async () => {
  hub = await demoHub();
  nora = await hub.as('coordinator');
  david = await hub.as('editor');
}, 180_000);
afterAll(() => hub.close());

interface View {
  id: string;
  name: string;
  mine: boolean;
  shared: boolean;
  version: number;
}
type Answered = { view?: View; code?: string; field?: string; id?: string; currentVersion?: number };

const save = async (who: Browser, input: object): Promise<Answered> => {
  const { data } = await who.ask(
    `mutation ($input: SaveViewInput!) { saveView(input: $input) { ... on ViewSaved { view { id name mine shared version } }
       ... on Refusal { code } ... on FieldRefusal { field } ... on StaleVersionRefusal { currentVersion } } }`,
    { input: { list: 'ORGANIZATIONS', query: 'view=active', columns: ['STATE'], shared: false, ...input } },
  );
  return data?.['saveView'] as Answered;
};
const remove = (who: Browser, viewId: string) =>
  who.ask(
    `mutation ($viewId: UUID!) { removeView(input: { viewId: $viewId }) { ... on ViewRemoved { id } } }`,
    { viewId },
  );
const views = async (who: Browser): Promise<View[]> =>
  (await who.ask('{ savedViews(list: ORGANIZATIONS) { id name mine shared version } }')).data?.[
    'savedViews'
  ] as View[];

describe('views of a list', () => {
  it('are kept for who saved them, and for nobody else', async () => {
    const { view } = await save(david, { name: 'Our neighbours' });
    expect(view).toMatchObject({ name: 'Our neighbours', mine: true, version: 1 });
    expect((await views(david)).map(({ name }) => name)).toContain('Our neighbours');
    expect((await views(nora)).map(({ name }) => name)).not.toContain('Our neighbours');
    expect((await save(nora, { name: 'x', viewId: view?.id, version: 1 })).code).toBe('WRONG_STATE');
    await remove(nora, view?.id ?? '');
    expect((await views(david)).map(({ name }) => name)).toContain('Our neighbours');
  });

  it('are shared by the coordinator, read by all, changed by the owner alone, and told of', async () => {
    const { view } = await save(nora, { name: 'Papers missing', shared: true });
    expect((await views(david)).find(({ id }) => id === view?.id)).toMatchObject({
      mine: false,
      shared: true,
    });
    expect((await save(david, { name: 'mine now', viewId: view?.id, version: 1 })).code).toBe('WRONG_STATE');
    expect((await save(david, { name: 'for all', shared: true })).code).toBe('NOT_FOR_THIS_ROLE');
    await remove(nora, view?.id ?? '');
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE event LIKE 'view.%' ORDER BY seq`,
    );
    expect(told.map(({ event }) => event)).toEqual(['view.shared', 'view.unshared']);
  });

  it('do not overwrite what another window saved', async () => {
    const { view } = await save(david, { name: 'first' });
    expect((await save(david, { name: 'second', viewId: view?.id, version: 1 })).view?.version).toBe(2);
    expect(await save(david, { name: 'third', viewId: view?.id, version: 1 })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
  });

  it('have a name of their own, also when two windows save at once', async () => {
    const both = await Promise.all([1, 2].map(() => save(david, { name: 'twice' })));
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['NAME_TAKEN', 'saved']);
  });

  it('of another network are not there', async () => {
    const { view } = await save(nora, { name: 'Ours', shared: true });
    const maelle = await hub.as('lille-coordinator');
    expect((await views(maelle)).map(({ id }) => id)).not.toContain(view?.id);
  });
});
