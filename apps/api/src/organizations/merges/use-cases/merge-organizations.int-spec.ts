import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import type { DirectoryOrganization } from '@kalaka/standards';
import { directory, id } from '../../../../test/directory-fixture.js';
import { organizationsKit, value, type OrganizationsKit } from '../../../../test/organizations-kit.js';
import { ImportOrganizations } from '../../use-cases/import-organizations.js';
import { MergeOrganizations, type MergeInput } from './merge-organizations.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let merging: MergeOrganizations;
beforeAll(async () => {
  kit = await organizationsKit();
  merging = new MergeOrganizations(kit.unitOfWork);
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
});

const take = async (over = directory()) =>
  value(
    await new ImportOrganizations(kit.unitOfWork).execute(coordinator, {
      ...{ package: over, source: 'florida', language: 'en' },
    }),
  );
const merge = (organizationId: string, otherId: string, over: Partial<MergeInput> = {}) =>
  merging.execute(coordinator, {
    organizationId,
    otherId,
    version: 1,
    take: [],
    reason: 'One seat.',
    ...over,
  });
const count = async (table: string, organizationId: string): Promise<number> =>
  (await kit.rows(`SELECT 1 FROM ${table} WHERE organization_id = $1`, [organizationId])).length;

describe('making two records one', () => {
  it('moves places, services, numbers and people, takes over what was chosen, and keeps the other name', async () => {
    await take();
    const kept = await kit.organization(coordinator, { name: { en: 'Harvest' }, email: 'old@x.example' });
    await kit.person(coordinator.networkId, 'ED', id('a'));
    value(await merge(kept, id('a'), { take: ['email'] }));
    expect([
      await count('locations', kept),
      await count('services', kept),
      await count('mandates', kept),
      await count('locations', id('a')),
    ]).toEqual([1, 1, 1, 0]);
    const [row] = await kit.rows('SELECT email, alternate_names, version FROM organizations WHERE id = $1', [
      kept,
    ]);
    expect(row).toEqual({ email: 'a@x.example', alternate_names: ['Harvest Table'], version: 2 });
    expect(await kit.rows('SELECT into_id FROM merged_organizations WHERE id = $1', [id('a')])).toEqual([
      { into_id: kept },
    ]);
  });

  it('lets a later import of the source find the one that stayed, and make no second one', async () => {
    await take();
    const kept = await kit.organization(coordinator, { name: { en: 'Harvest' } });
    value(await merge(kept, id('a')));
    const again = await take();
    expect(again.organizations).toEqual({ new: 0, changed: 0, same: 2 });
    const next = directory();
    next.organizations[0] = {
      ...(next.organizations[0] as DirectoryOrganization),
      website: 'https://new.example',
    };
    expect((await take(next)).organizations).toEqual({ new: 0, changed: 1, same: 1 });
    expect(await kit.rows('SELECT website FROM organizations WHERE id = $1', [kept])).toEqual([
      { website: 'https://new.example' },
    ]);
    expect(await kit.rows('SELECT 1 FROM organizations WHERE id = $1', [id('a')])).toEqual([]);
  });

  it('is found by the name of either', async () => {
    await take();
    const kept = await kit.organization(coordinator, { name: { en: 'Quayside' } });
    value(await merge(kept, id('a')));
    for (const search of ['Quayside', 'Harvest Table']) {
      const page = await kit.finder.page(kit.hub(coordinator, 'en'), { first: 5, filter: { search } }, [
        'edges.node.id',
      ]);
      expect(page.edges.map(({ node }) => node.id)).toContain(kept);
    }
  });

  it('leads an old link to the one that stayed', async () => {
    await take();
    const kept = await kit.organization(coordinator, { name: { en: 'Quayside' } });
    value(await merge(kept, id('a')));
    const found = await kit.finder.one(kit.hub(coordinator, 'en'), id('a'), ['name']);
    expect(found).toMatchObject({ id: kept, name: { text: 'Quayside' } });
  });

  it('is refused for two members, and then changes nothing', async () => {
    const [one, two] = [await kit.organization(coordinator), await kit.organization(coordinator)];
    for (const each of [one, two]) await kit.membership(coordinator, each, 'ACTIVE');
    expect(await merge(one, two)).toMatchObject({ refusal: { code: 'BOTH_MEMBERS' } });
    expect(await count('memberships', two)).toBe(1);
  });

  it('is refused by the database, too, where both together would break a rule', async () => {
    const [one, two] = [await kit.organization(coordinator), await kit.organization(coordinator)];
    for (const each of [one, two]) await kit.membership(coordinator, each, 'ACTIVE');
    await expect(
      kit.unitOfWork.run(coordinator, async (tx) => {
        await tx.manager.query('SELECT merge_organizations($1, $2, $3, NULL, now())', [
          coordinator.networkId,
          two,
          one,
        ]);
        return { ok: true, value: null };
      }),
    ).rejects.toMatchObject({ code: '23P01' });
  });

  it('is refused when somebody changed the one that stays meanwhile', async () => {
    const [one, two] = [await kit.organization(coordinator), await kit.organization(coordinator)];
    expect(await merge(one, two, { version: 7 })).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
  });

  it('happens once when two ask for it at the same time', async () => {
    const [one, two] = [await kit.organization(coordinator), await kit.organization(coordinator)];
    const results = await Promise.allSettled([merge(one, two), merge(two, one)]);
    const done = results.filter((result) => result.status === 'fulfilled' && result.value.ok);
    expect(done).toHaveLength(1);
    expect(await kit.rows('SELECT 1 FROM organizations WHERE id = ANY ($1)', [[one, two]])).toHaveLength(1);
  });

  it('reaches no organization of another network', async () => {
    const mine = await kit.organization(coordinator);
    const foreign = await kit.organization(await kit.network());
    await expect(merge(mine, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
