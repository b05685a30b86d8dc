import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

const RESULT = `{ __typename ... on Refusal { code } ... on FieldRefusal { field } ... on StaleVersionRefusal { currentVersion }
  ... on NetworkEdited { network { municipalities { id version country name { text } offices { id version email name { text } } } } } }`;
const CITY = `mutation ($input: SaveMunicipalityInput!) { saveMunicipality(input: $input) ${RESULT} }`;
const OFFICE = `mutation ($input: SaveOfficeInput!) { saveOffice(input: $input) ${RESULT} }`;
const CITY_GOES = `mutation ($input: RemoveMunicipalityInput!) { removeMunicipality(input: $input) ${RESULT} }`;
const OFFICE_GOES = `mutation ($input: RemoveOfficeInput!) { removeOffice(input: $input) ${RESULT} }`;
interface Place {
  id: string;
  version: number;
  email?: string;
  name: { text: string };
  offices: Place[];
}
interface Answered {
  __typename: string;
  code?: string;
  field?: string;
  network: { municipalities: Place[] };
}
const ask = async (who: Browser, text: string, input: object): Promise<Answered> => {
  const { data, errors } = await who.ask(text, { input });
  if (errors) return { __typename: String(errors[0]?.extensions['code']) } as Answered;
  return Object.values(data ?? {})[0] as Answered;
};
const hu = (text: string) => [{ language: 'hu', text }];

describe('municipalities and their offices', () => {
  it('are added and changed by the coordinator, one version after the other', async () => {
    const added = await ask(coordinator, CITY, { version: 0, name: hu('Veszprém'), country: 'HU' });
    const city = added.network.municipalities.find(({ name }) => name.text === 'Veszprém') as Place;
    expect(city).toMatchObject({ version: 1, offices: [] });
    const renamed = await ask(coordinator, CITY, {
      municipalityId: city.id,
      version: 1,
      name: hu('Veszprém város'),
      country: 'HU',
    });
    expect(renamed.network.municipalities.map(({ name }) => name.text)).toContain('Veszprém város');
    const office = {
      municipalityId: city.id,
      version: 0,
      name: hu('Népjóléti Iroda'),
      email: 'Iroda@veszprem.example',
    };
    const opened = await ask(coordinator, OFFICE, office);
    const [one] = opened.network.municipalities.find(({ id }) => id === city.id)?.offices ?? [];
    expect(one).toMatchObject({ version: 1, email: 'iroda@veszprem.example' });
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE subject_id IN ($1, $2) ORDER BY seq`,
      [city.id, one?.id],
    );
    expect(told.map(({ event }) => event)).toEqual([
      ...['network.municipalityAdded', 'network.municipalityEdited', 'network.officeAdded'],
    ]);
    expect(await ask(coordinator, OFFICE, { ...office, officeId: one?.id })).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('go again: an office for which nobody acted, then its municipality', async () => {
    const added = await ask(coordinator, CITY, { version: 0, name: hu('Tata'), country: 'HU' });
    const { id: municipalityId } = added.network.municipalities.find(
      ({ name }) => name.text === 'Tata',
    ) as Place;
    const opened = await ask(coordinator, OFFICE, { municipalityId, version: 0, name: hu('Iroda') });
    const [office] = opened.network.municipalities.find(({ id }) => id === municipalityId)?.offices ?? [];
    expect(await ask(coordinator, CITY_GOES, { municipalityId, version: 1 })).toMatchObject({
      code: 'MUNICIPALITY_HAS_OFFICES',
    });
    expect(await ask(coordinator, OFFICE_GOES, { officeId: office?.id, version: 9 })).toMatchObject({
      currentVersion: 1,
    });
    const closed = await ask(coordinator, OFFICE_GOES, { officeId: office?.id, version: 1 });
    expect(closed.network.municipalities.find(({ id }) => id === municipalityId)?.offices).toEqual([]);
    const gone = await ask(coordinator, CITY_GOES, { municipalityId, version: 1 });
    expect(gone.network.municipalities.map(({ id }) => id)).not.toContain(municipalityId);
  });

  it('stay when somebody acted for the office, also when no rule looks', async () => {
    const [used] = await hub.rows<{ id: string; version: number; network_id: string }>(
      `SELECT o.id, o.version, o.network_id FROM offices o
       JOIN mandates m ON m.network_id = o.network_id AND m.office_id = o.id
       JOIN networks n ON n.id = o.network_id WHERE n.slug = 'szekesfehervar' LIMIT 1`,
    );
    expect(await ask(coordinator, OFFICE_GOES, { officeId: used?.id, version: used?.version })).toMatchObject(
      { code: 'OFFICE_IN_USE' },
    );
    const anyway = hub.rows(`DELETE FROM offices WHERE id = $1`, [used?.id]);
    await expect(anyway).rejects.toMatchObject({ constraint: 'mandate_has_office' });
  });

  it('are refused without a name, with a country that is none, with an address that is none', async () => {
    expect(await ask(coordinator, CITY, { version: 0, name: [], country: 'HU' })).toMatchObject({
      code: 'REQUIRED',
    });
    expect(await ask(coordinator, CITY, { version: 0, name: hu('X'), country: 'Magyar' })).toMatchObject({
      code: 'UNKNOWN_CODE',
      field: 'country',
    });
    const [city] = (await hub.rows<{
      id: string;
    }>(`SELECT m.id FROM municipalities m JOIN networks n ON n.id = m.network_id
      WHERE n.slug = 'szekesfehervar' LIMIT 1`)) as { id: string }[];
    const bad = { municipalityId: city?.id, version: 0, name: hu('Iroda'), email: 'nem cím' };
    expect(await ask(coordinator, OFFICE, bad)).toMatchObject({ code: 'NOT_AN_EMAIL', field: 'email' });
  });

  it('of another network do not exist, and nobody but the coordinator changes them', async () => {
    const [there] = (await hub.rows<{
      id: string;
    }>(`SELECT m.id FROM municipalities m JOIN networks n ON n.id = m.network_id
      WHERE n.slug = 'lille' LIMIT 1`)) as { id: string }[];
    const office = { municipalityId: there?.id, version: 0, name: hu('X') };
    expect(await ask(coordinator, OFFICE, office)).toEqual({ __typename: 'NOT_FOUND' });
    expect(
      await ask(coordinator, CITY, { municipalityId: there?.id, version: 1, name: hu('X'), country: 'HU' }),
    ).toEqual({
      __typename: 'NOT_FOUND',
    });
    expect(await ask(await hub.as('officer'), CITY, { version: 0, name: hu('X'), country: 'HU' })).toEqual({
      __typename: 'FORBIDDEN',
    });
  });
});
