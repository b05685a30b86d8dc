import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completePolicies } from '@kalaka/domain';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';
import { foundNetwork } from './found-network.js';
import { builtInTemplate, templateNames, templateOf, type NetworkTemplate } from './network-template.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

const found = (slug: string, template: NetworkTemplate): Promise<string> =>
  foundNetwork(hub.app, hub.settings, {
    ...{ slug, name: 'Új Hálózat', language: template.languages[0] ?? 'hu' },
    ...{ policies: template.policies, vocabulary: template.vocabulary },
    ...{ timeZone: template.timeZone, currency: template.currency },
    otherLanguages: template.languages.slice(1),
    municipality: { name: 'Pécs', country: 'HU', offices: ['Szociális Iroda'] },
    organization: { name: 'Híd Egyesület', legalForm: 'ASSOCIATION' },
    coordinator: { email: `${slug}@hid.example`, givenName: 'Anna', familyName: 'Híd' },
  });
const row = async (id: string) =>
  (await hub.rows<Record<string, unknown>>('SELECT * FROM networks WHERE id = $1', [id]))[0];

describe('a template that comes with the hub', () => {
  it.each(templateNames())('%s founds a network with its rules and words', async (name) => {
    const template = builtInTemplate(name);
    const network = await row(await found(`from-${name}`, template));
    expect(network).toMatchObject({
      policies: completePolicies(template.policies),
      vocabulary: template.vocabulary,
      languages: template.languages,
      currency: template.currency,
    });
  });

  it.each(templateNames())('%s has its name and its terms in three languages', (name) => {
    const { name: names, vocabulary } = builtInTemplate(name);
    const { expertise = [], targetGroups = [] } = vocabulary;
    for (const text of [names, ...expertise, ...targetGroups.map((group) => group.name)])
      expect(Object.keys(text)).toEqual(['en', 'fr', 'hu']);
  });
});

describe('a network as a template', () => {
  const WORDS = {
    expertise: [{ hu: 'Jelnyelv' }],
    targetGroups: [{ code: 'HALLGATOK', name: { hu: 'Hallgatók' }, retired: false, version: 1 }],
  };

  it('gives its rules and words, and not one word of anybody in it', async () => {
    const CANARY = 'kanári-1F426';
    // A mark in every place where somebody's data stands.
    await hub.rows(
      `UPDATE organizations SET name = name || jsonb_build_object('hu', $1::text), description = jsonb_build_object('hu', $1::text),
         expertise = jsonb_build_array(jsonb_build_object('hu', $1::text)), email = $1 || '@x.example'`,
      [CANARY],
    );
    await hub.rows(`UPDATE accounts SET given_name = $1`, [CANARY]);
    await hub.rows(`UPDATE municipalities SET name = jsonb_build_object('hu', $1::text)`, [CANARY]);
    await hub.rows(
      `UPDATE offices SET name = jsonb_build_object('hu', $1::text), email = $1 || '@o.example'`,
      [CANARY],
    );
    // Kinds of activity and districts stay, and are words of the network like the others.
    const words = await hub.rows<{ vocabulary: object }>(
      `UPDATE networks SET name = jsonb_build_object('hu', $1::text), vocabulary = vocabulary || $2
       WHERE slug = 'szekesfehervar' RETURNING vocabulary`,
      [CANARY, JSON.stringify(WORDS)],
    );
    const template = await templateOf(hub.settings.databaseOperatorUrl ?? '', 'szekesfehervar');
    expect(JSON.stringify(template)).not.toContain(CANARY);
    const id = await found('testver', template);
    const network = await row(id);
    expect(network?.['vocabulary']).toEqual(words[0]?.vocabulary);
    const [source] = await hub.rows<{ policies: unknown }>(
      `SELECT policies FROM networks WHERE slug = 'szekesfehervar'`,
    );
    expect(network?.['policies']).toEqual(source?.policies);
    // Everything that the new network holds, in every table of a network, read as text.
    const tables = await hub.rows<{ name: string }>(
      `SELECT c.relname::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'network_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of tables) {
      const held = await hub.rows<{ text: string }>(
        `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ${name} t WHERE network_id = $1`,
        [id],
      );
      expect([name, held[0]?.text.includes(CANARY)]).toEqual([name, false]);
    }
    expect(JSON.stringify(network)).not.toContain(CANARY);
    expect(await hub.rows('SELECT 1 FROM organizations WHERE network_id = $1', [id])).toHaveLength(1);
  });

  it('must be there', async () => {
    await expect(templateOf(hub.settings.databaseOperatorUrl ?? '', 'sehol')).rejects.toThrow(
      'no network "sehol"',
    );
  });

  it('offers its own terms of expertise before anybody uses them', async () => {
    await hub.rows(
      `UPDATE networks SET vocabulary = vocabulary || '{"expertise": [{"hu": "Tolmácsszervezés", "en": "Booking interpreters"}]}' WHERE slug = 'lille'`,
    );
    const { data } = await (
      await hub.as('lille-editor')
    ).ask('{ expertise }', undefined, { 'accept-language': 'en' });
    expect(data?.['expertise']).toContain('Booking interpreters');
    const closed = await (await hub.as('lille-official')).ask('{ expertise }');
    expect(closed.data?.['expertise'] ?? []).toEqual([]);
  });
});
