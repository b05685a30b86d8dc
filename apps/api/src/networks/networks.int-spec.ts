import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

const EDIT = `mutation ($input: EditNetworkInput!) { editNetwork(input: $input) { __typename
  ... on NetworkEdited { network { version name { text language } policies { quorumPercent answerClockDays decisionRule
    documentWarningDays documentGraceDays sponsorCeiling { amount } } nao { id } } }
  ... on Refusal { code message } ... on FieldRefusal { field } ... on StaleVersionRefusal { currentVersion } } }`;

const edit = async (browser: Browser, input: object): Promise<Record<string, unknown>> =>
  ((await browser.ask(EDIT, { input })).data?.['editNetwork'] ?? {}) as Record<string, unknown>;

describe('the network', () => {
  it('is shown with its municipalities, offices, terms of the post and rules', async () => {
    const { data } = await (
      await hub.as('lille-editor')
    ).ask(
      `{ network { slug state languages defaultLanguage timeZone currency name { text language }
         municipalities { name { text } country offices { name { text } municipality { text } email } }
         naoTerms { from to organization { name { text } } } nao { name { text } }
         policies { decisionRule quorumPercent answerClockDays smallCountThreshold fiscalYearStart contractDocuments } } }`,
      undefined,
      { 'accept-language': 'hu' },
    );
    expect(data?.['network']).toMatchObject({
      ...{
        slug: 'lille',
        state: 'ACTIVE',
        timeZone: 'Europe/Paris',
        currency: 'EUR',
        languages: ['fr', 'en'],
      },
      // Nobody wrote it in Hungarian: English, and marked as such.
      name: { text: 'Three Banks living lab', language: 'en' },
      nao: { name: { text: 'Common Banks' } },
      policies: {
        decisionRule: 'SIMPLE_MAJORITY',
        quorumPercent: 50,
        answerClockDays: 60,
        smallCountThreshold: 5,
      },
    });
    const network = data?.['network'] as { municipalities: { offices: unknown[] }[] };
    expect(network.municipalities.map(({ offices }) => offices.length)).toEqual([2, 2, 2]);
  });

  it('remembers who held the administration post when', async () => {
    const { data } = await (
      await hub.as('viewer')
    ).ask(
      '{ network { today naoTerms { from to organization { name { text } } } nao { name { text } } } }',
      undefined,
      { 'accept-language': 'hu' },
    );
    const network = data?.['network'] as {
      naoTerms: { organization: { name: { text: string } } }[];
      nao: unknown;
    };
    expect(network.naoTerms.map(({ organization }) => organization.name.text)).toEqual([
      'Hálóköz Közhasznú Alapítvány',
      'Nyitott Kilincs Közhasznú Egyesület',
    ]);
    expect(network.nao).toEqual({ name: { text: 'Hálóköz Közhasznú Alapítvány' } });
  });

  it('is for people who are signed in', async () => {
    const { errors } = await hub.browser().ask('{ network { slug } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('never has two administration organizations at once, whatever writes', async () => {
    const second = hub.rows(
      `INSERT INTO nao_terms (network_id, id, organization_id, from_date, basis)
       SELECT network_id, gen_random_uuid(), organization_id, to_date, '{}' FROM nao_terms WHERE to_date > current_date LIMIT 1`,
    );
    await expect(second).rejects.toMatchObject({ constraint: 'one_nao_at_a_time' });
  });
});

describe('editing the network', () => {
  it('changes its name and single rules, and tells the trail before and after', async () => {
    const coordinator = await hub.as('coordinator');
    const done = await edit(coordinator, {
      version: 1,
      name: [
        { language: 'hu', text: 'Közös Asztal' },
        { language: 'en', text: 'Common Table' },
      ],
      policies: { answerClockDays: 45 },
    });
    expect(done).toMatchObject({
      __typename: 'NetworkEdited',
      network: {
        version: 2,
        policies: { answerClockDays: 45, quorumPercent: 50, decisionRule: 'CONSENSUS_THEN_TWO_THIRDS' },
      },
    });
    const { data } = await coordinator.ask(
      '{ auditTrail(first: 1, filter: { events: ["network.edited"] }) { edges { node { changes { field after } } } } }',
    );
    const [edge] = (data?.['auditTrail'] as { edges: { node: { changes: { field: string }[] } }[] }).edges;
    expect(edge?.node.changes.map(({ field }) => field)).toEqual(['name', 'policies']);
  });

  it('refuses a stale version with the current one, and figures out of range with their path', async () => {
    const coordinator = await hub.as('coordinator');
    expect(await edit(coordinator, { version: 1 })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    expect(await edit(coordinator, { version: 2, policies: { quorumPercent: 101 } })).toMatchObject({
      code: 'OUT_OF_RANGE',
      field: 'policies.quorumPercent',
    });
    const overridden = { version: 2, name: [{ language: 'hu', text: 'a\u202eb' }] };
    expect(await edit(coordinator, overridden)).toMatchObject({ code: 'BIDI_OVERRIDE' });
    expect(await edit(coordinator, { version: 2, name: [] })).toMatchObject({ code: 'REQUIRED' });
  });

  it('holds the days of papers and the limit of sponsors within bounds, in the database too', async () => {
    const coordinator = await hub.as('coordinator');
    const wrong = [
      { documentWarningDays: [] },
      { documentWarningDays: [30, 366] },
      { documentGraceDays: -1 },
      { sponsorCeiling: { amount: '0', currency: 'HUF' } },
    ];
    for (const policies of wrong)
      expect(await edit(coordinator, { version: 2, policies })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const set = `UPDATE networks SET policies = policies || $1::jsonb WHERE slug = 'szekesfehervar'`;
    for (const policies of wrong) {
      const anyway = hub.rows(set, [JSON.stringify(policies)]);
      await expect(anyway).rejects.toMatchObject({ constraint: 'policies_within_bounds' });
    }
    const policies = { documentWarningDays: [45, 10], documentGraceDays: 5, sponsorCeiling: null };
    expect(await edit(coordinator, { version: 2, policies })).toMatchObject({
      network: { version: 3, policies },
    });
  });

  it('is for the coordinator alone', async () => {
    for (const persona of ['finance', 'officer', 'editor', 'official', 'auditor']) {
      const { errors } = await (await hub.as(persona)).ask(EDIT, { input: { version: 2 } });
      expect([persona, errors?.[0]?.extensions['code']]).toEqual([persona, 'FORBIDDEN']);
    }
  });
});
