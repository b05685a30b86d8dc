import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let editor: Actor;
let organizationId: string;

beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  organizationId = await kit.organization(coordinator);
  editor = await kit.person(coordinator.networkId, 'ED', organizationId);
});

const place = {
  name: { hu: 'Iroda' },
  address: { street: 'Távírda utca 911.', city: 'Székesfehérvár' },
  latitude: 47.1897,
  longitude: 18.4142,
  schedules: [
    { byDay: ['MO'], opens: '09:00', closes: '16:00', freq: 'WEEKLY', timeZone: 'Europe/Budapest' },
  ],
};
const save = (version: number, location: object, actor = editor) =>
  kit.cases.saveLocation.execute(actor, { organizationId, version, location });
const remove = (version: number, locationId: string) =>
  kit.cases.removeLocation.execute(editor, { organizationId, version, locationId });
const saved = () =>
  kit.rows<{ id: string; name: object; codes: string[] }>(
    `SELECT l.id, l.name, array(SELECT code FROM accessibility_facts f WHERE f.location_id = l.id) AS codes
     FROM locations l WHERE organization_id = $1`,
    [organizationId],
  );

describe('places', () => {
  it('are added, replaced with what was found there left alone, and removed with it', async () => {
    value(await save(1, place));
    const [{ id } = { id: '' }] = await saved();
    const fact = { code: 'LIFT', value: 'YES', text: {} };
    const found = { organizationId, version: 2, locationId: id, fact, checkedOn: '2026-01-01' };
    value(await kit.cases.stateAccess.checked(editor, found));
    value(await save(3, { ...place, id, name: { hu: 'Új iroda' } }));
    expect(await saved()).toEqual([{ id, name: { hu: 'Új iroda' }, codes: ['LIFT'] }]);
    value(await remove(4, id));
    expect(await saved()).toEqual([]);
    expect(await kit.rows('SELECT id FROM accessibility_facts WHERE location_id = $1', [id])).toEqual([]);
  });

  it('off the map, with a strange telephone or that are not there are refused', async () => {
    expect(await save(1, { ...place, latitude: 91 })).toMatchObject({
      refusal: { code: 'OUT_OF_RANGE', field: 'location.latitude' },
    });
    expect(await save(1, { ...place, phones: [{ number: 'hívjon' }] })).toMatchObject({
      refusal: { code: 'NOT_A_PHONE', field: 'location.phones[0].number' },
    });
    await expect(save(1, { ...place, id: v4() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(1, v4())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await saved()).toEqual([]);
  });

  it('are the business of the organization and the coordination', async () => {
    const other = await kit.person(coordinator.networkId, 'ED', await kit.organization(coordinator));
    const viewer = await kit.person(coordinator.networkId, 'VIEW', organizationId);
    await expect(save(1, place, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save(1, place, viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    value(await save(1, place, coordinator));
  });

  it('where a service is offered stay, also with the rule passed by', async () => {
    value(await save(1, place));
    const [{ id } = { id: '' }] = await saved();
    const service = { name: { hu: 'Olvasókör' }, locationIds: [id] };
    value(await kit.cases.saveService.execute(editor, { organizationId, version: 2, service }));
    expect(await remove(3, id)).toMatchObject({ refusal: { code: 'PLACE_IN_USE', values: { count: 1 } } });
    await expect(kit.rows('DELETE FROM locations WHERE id = $1', [id])).rejects.toMatchObject({
      constraint: 'place_not_in_use',
    });
    expect(await saved()).toHaveLength(1);
  });

  it('changed by the coordination are told as changed on behalf of the organization', async () => {
    value(await save(1, place, coordinator));
    value(await save(2, { ...place, name: { hu: 'Ház' } }));
    const told = await kit.rows(
      `SELECT e.on_behalf_of AS for, p.personal #> '{after,locations,name}' AS name
       FROM audit_events e JOIN audit_personal p ON p.event_id = e.id
       WHERE e.network_id = $1 AND e.event = 'organization.edited' ORDER BY seq`,
      [coordinator.networkId],
    );
    expect(told).toEqual([
      { for: organizationId, name: { hu: 'Iroda' } },
      { for: null, name: { hu: 'Ház' } },
    ]);
  });
});
