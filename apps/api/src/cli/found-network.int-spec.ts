import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';
import { addCoordinator, foundNetwork, type Founding } from './found-network.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub({}, false);
}, 180_000);
afterAll(() => hub.close());

const founding: Founding = {
  ...{ slug: 'pecs', name: 'Híd Hálózat', language: 'hu', timeZone: 'Europe/Budapest', currency: 'HUF' },
  municipality: { name: 'Pécs', country: 'HU', offices: ['Szociális Iroda'] },
  organization: { name: 'Híd Egyesület', legalForm: 'ASSOCIATION' },
  coordinator: { email: 'anna@hid.example', givenName: 'Anna', familyName: 'Híd' },
};

describe('founding a network', () => {
  it('makes network, municipality, office, organization, post and first coordinator, and invites', async () => {
    const networkId = await foundNetwork(hub.app, hub.settings, founding);
    const [made] = await hub.rows(
      `SELECT n.slug, (SELECT count(*)::int FROM offices o WHERE o.network_id = n.id) AS offices,
              (SELECT count(*)::int FROM nao_terms t WHERE t.network_id = n.id AND t.to_date IS NULL) AS terms,
              (SELECT string_agg(a.email || ' ' || m.role, ',') FROM mandates m JOIN accounts a ON a.id = m.account_id
               WHERE m.network_id = n.id) AS people,
              (SELECT string_agg(event, ' ' ORDER BY seq) FROM audit_events e WHERE e.network_id = n.id) AS events
       FROM networks n WHERE n.id = $1`,
      [networkId],
    );
    expect(made).toEqual({
      ...{ slug: 'pecs', offices: 1, terms: 1, people: 'anna@hid.example COORD' },
      events:
        'network.created network.municipalityAdded network.officeAdded organization.registered naoTerm.started mandate.appointed',
    });
    expect(await hub.rows(`SELECT 1 FROM pgboss.job WHERE name = 'people.invitationMail'`)).toHaveLength(1);
  });

  it('takes each slug once', async () => {
    await expect(foundNetwork(hub.app, hub.settings, founding)).rejects.toThrow();
    await expect(foundNetwork(hub.app, hub.settings, { ...founding, slug: 'Nem jó' })).rejects.toThrow(
      'UNKNOWN_CODE',
    );
  });

  it('lets the operator add a coordinator', async () => {
    const second = { email: 'bela@hid.example', givenName: 'Béla', familyName: 'Híd' };
    await addCoordinator(hub.app, 'pecs', second);
    await expect(addCoordinator(hub.app, 'pecs', second)).rejects.toThrow('MANDATE_EXISTS');
    await expect(addCoordinator(hub.app, 'sehol', second)).rejects.toThrow('no network');
  });
});
