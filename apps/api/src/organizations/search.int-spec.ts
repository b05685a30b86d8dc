import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, LocalText } from '@kalaka/domain';
import { readFileSync } from 'node:fs';
import { organizationsKit, value, type OrganizationsKit } from '../../test/organizations-kit.js';

interface Known {
  key: string;
  world: 'szekesfehervar' | 'lille';
  name: LocalText;
  targetGroups: string[];
  expertise: LocalText[];
  description: LocalText;
  city: string | null;
  services: { name: LocalText; description: LocalText }[];
}
/** The demo world by value, so that the spec needs nothing outside the repository. */
const WORLD = JSON.parse(
  readFileSync(new URL('../../test/fixtures/world-organizations.json', import.meta.url), 'utf8'),
) as Known[];

/** What a person types, and the organization that must be among the first three. */
const QUERIES: readonly (readonly [query: string, expected: string, world?: 'lille'])[] = [
  // by name: whole, beginning, without accents, without case
  ['Jelfolyó', 'jelfolyo'],
  ['jelfolyo', 'jelfolyo'],
  ['JELF', 'jelfolyo'],
  ['rampan innen', 'rampan-innen'],
  ['tapinthato varos', 'tapinthato-varos'],
  ['Kerek Mondat', 'kerek-mondat'],
  ['round sentence', 'kerek-mondat'],
  ['csendes sarok', 'csendes-sarok'],
  ['quiet corner', 'csendes-sarok'],
  ['belso iranytu', 'belso-iranytu'],
  ['EROTARTALEK', 'erotartalek'],
  ['munkapad kft', 'munkapad'],
  ['rozma', 'rozmaring'],
  ['egy pályán', 'egy-palyan'],
  ['ket nyelv partja', 'ket-nyelv'],
  ['lépcsőfok', 'egy-lepcsofok'],
  ['halk szo', 'halk-szo'],
  ['nyitott kilincs', 'nyitott-kilincs'],
  ['hangmadar', 'hangmadar'],
  ['halokoz', 'halokoz'],
  // one letter wrong, missing, too many, or two swapped
  ['jelfoló', 'jelfolyo'],
  ['jefolyó', 'jelfolyo'],
  ['tapintható vároz', 'tapinthato-varos'],
  ['rozmarinng', 'rozmaring'],
  ['munakpad', 'munkapad'],
  ['iránytö', 'belso-iranytu'],
  ['erőtartelék', 'erotartalek'],
  ['hangmader', 'hangmadar'],
  ['lepcsofko', 'egy-lepcsofok'],
  ['kilincz', 'nyitott-kilincs'],
  // by what it does
  ['emelős kisbusz', 'rampan-innen'],
  ['lift van', 'rampan-innen'],
  ['segedeszkoz kolcsonzes', 'rampan-innen'],
  ['jelnyelvi tanacsadas', 'jelfolyo'],
  ['olvasókör', 'kerek-mondat'],
  ['meleg ebed', 'rozmaring'],
  ['interpreter', 'ket-nyelv'],
  ['irotolmacsolas', 'ket-nyelv'],
  ['audionarracio', 'tapinthato-varos'],
  ['ajtóterkep', 'egy-lepcsofok'],
  ['job mentoring', 'munkapad'],
  ['palyazati jog', 'halokoz'],
  // for whom, where, and several at once
  ['autista szülők', 'halk-szo'],
  ['siket', 'jelfolyo'],
  ['szekesfehervar mozgasserult egyesulet', 'rampan-innen'],
  // in French, English, by town
  ['cour des jeux', 'cour-des-jeux', 'lille'],
  ['vitrines vivante', 'vitrines-vivantes', 'lille'],
  ['ludotheque', 'cour-des-jeux', 'lille'],
  ['shared worksop', 'atelier-partage', 'lille'],
  ['roubaix numerique', 'tablee', 'lille'],
];

let kit: OrganizationsKit;
const coordinators = {} as Record<Known['world'], Actor>;
const keys = new Map<string, string>();

beforeAll(async () => {
  kit = await organizationsKit();
  for (const world of ['szekesfehervar', 'lille'] as const) coordinators[world] = await kit.network();
  for (const { key, world, city, services, ...profile } of WORLD) {
    const actor = coordinators[world];
    const seat = city ? { city } : null;
    const id = await kit.organization(actor, { ...profile, seat, legalForm: null, legalStatus: null });
    for (const [i, service] of services.entries()) {
      value(await kit.cases.saveService.execute(actor, { organizationId: id, version: i + 1, service }));
    }
    keys.set(id, key);
  }
}, 180_000);
afterAll(() => kit.close());

const search = async (
  filter: object,
  world: Known['world'] = 'szekesfehervar',
  actor?: Actor,
): Promise<string[]> => {
  const hub = kit.hub(actor ?? coordinators[world]);
  const page = await kit.finder.page(hub, { first: 25, filter, sort: 'RELEVANCE' }, []);
  return page.edges.map(({ node }) => keys.get(node.id) ?? '?');
};

it('is asked fifty queries', () => expect(QUERIES).toHaveLength(50));

describe('search puts the organization that is meant among the first three', () => {
  it.each(QUERIES.map(([query, expected, world]) => ({ query, expected, world })))(
    '$query: $expected',
    async ({ query, expected, world }) => {
      expect((await search({ search: query }, world)).slice(0, 3)).toContain(expected);
    },
  );
});

describe('search', () => {
  it('finds only what every word fits', async () => {
    expect(await search({ search: 'jelfolyó rozmaring' })).toEqual([]);
  });

  it('combines with the other conditions', async () => {
    expect(await search({ search: 'egyesulet', targetGroups: ['AUTISM'] })).toEqual(['csendes-sarok']);
    expect(await search({ service: 'szoba', place: 'tourcoing' })).toEqual([]);
    expect(await search({ service: 'csendes szoba', place: 'szekesfehervar' })).toEqual(['csendes-sarok']);
  });

  it('does not look for a service among names, nor for a place among services', async () => {
    expect(await search({ service: 'rozmaring' })).toEqual([]);
    expect(await search({ place: 'olvasókör' })).toEqual([]);
  });

  it('stays inside the network', async () => {
    expect(await search({ search: 'roubaix' })).toEqual([]);
    expect(await search({ search: 'jelfolyó' }, 'lille')).toEqual([]);
  });

  it('does not find by expertise whom expertise is not shown', async () => {
    const official = await kit.person(coordinators.szekesfehervar.networkId, 'CITY');
    expect(await search({ search: 'audionarráció' }, 'szekesfehervar', official)).toEqual([]);
    expect(await search({ expertise: ['Zene'] }, 'szekesfehervar', official)).toEqual([]);
    expect(await search({ expertise: ['zene'] })).toEqual(['hangmadar']);
  });

  it('is not led astray by signs of a pattern or of a query', async () => {
    for (const odd of ['%', '_', '*', "'; DROP TABLE organizations; --", '\\', '~', '\u0000', '😀']) {
      await expect(search({ search: odd })).resolves.toBeInstanceOf(Array);
    }
  });

  it('pages by relevance without losing or repeating anything', async () => {
    const hub = kit.hub(coordinators.szekesfehervar);
    const all = await search({ search: 'egyesulet' });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await kit.finder.page(
        hub,
        { first: 2, after, filter: { search: 'egyesulet' }, sort: 'RELEVANCE' },
        ['totalCount', 'pageInfo.endCursor'],
      );
      seen.push(...page.edges.map(({ node }) => keys.get(node.id) as string));
      expect(page.totalCount).toBe(all.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
  });

  it('sorts names as the language does', async () => {
    const page = await kit.finder.page(kit.hub(coordinators.szekesfehervar), { first: 25 }, []);
    const names = page.edges.map(({ node }) => node.name.text);
    expect(names).toEqual([...names].sort(new Intl.Collator('hu').compare));
    expect(names.indexOf('Csendes Sarok Egyesület Autista Emberekért')).toBeGreaterThan(
      names.indexOf('Belső Iránytű Közösségi Alapítvány'),
    );
  });
});
