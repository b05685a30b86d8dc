import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { DECISION, organizationsKit, type OrganizationsKit } from '../../test/organizations-kit.js';

/** The rules are passed by: what is left is the database, and it holds. */
let kit: OrganizationsKit;
let coordinator: Actor;
let organizationId: string;

beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  organizationId = await kit.organization(coordinator);
});

const insertMembership = (
  state: string,
  from: string | null,
  to: string | null = null,
  organization = organizationId,
) =>
  kit.rows(
    `INSERT INTO memberships (network_id, id, organization_id, state, touched_on, from_date, to_date, decision)
     VALUES ($1, $2, $3, $4, '2020-01-01', $5, $6, $7)`,
    [coordinator.networkId, v4(), organization, state, from, to, JSON.stringify(DECISION)],
  );
const insertNumber = (scheme: string, number: string, organization = organizationId) =>
  kit.rows(
    `INSERT INTO organization_identifiers (network_id, id, organization_id, scheme, value) VALUES ($1, $2, $3, $4, $5)`,
    [coordinator.networkId, v4(), organization, scheme, number],
  );
const broken = (constraint: string) => ({ constraint });

describe('the database, with the rules passed by, refuses', () => {
  it('two memberships of one organization at a time', async () => {
    await insertMembership('LEFT', '2020-01-01', '2022-01-01');
    await expect(insertMembership('LEFT', '2021-12-31', '2023-01-01')).rejects.toMatchObject(
      broken('one_membership_at_a_time'),
    );
    await insertMembership('LEFT', '2022-01-01', '2023-01-01');
  });

  it('two open applications of one organization', async () => {
    await insertMembership('APPLIED', null);
    await expect(insertMembership('UNDER_REVIEW', null)).rejects.toMatchObject(
      broken('one_open_application'),
    );
  });

  it('an active member for whom nobody may sign', async () => {
    await expect(insertMembership('ACTIVE', '2020-01-01')).rejects.toMatchObject(
      broken('active_member_has_officer'),
    );
  });

  it('taking the last officer away from an active member', async () => {
    const officer = await kit.person(coordinator.networkId, 'AO', organizationId);
    await insertMembership('ACTIVE', '2020-01-01');
    const end = kit.rows(`UPDATE mandates SET to_date = '2020-12-31' WHERE id = $1`, [officer.mandateId]);
    await expect(end).rejects.toMatchObject(broken('active_member_has_officer'));
  });

  it('a bank account of a group that is no legal person, whichever came first', async () => {
    const bank = '99900016-00000000-00079198';
    const group = await kit.organization(coordinator, {
      legalForm: 'INFORMAL_GROUP',
      legalStatus: 'INFORMAL',
    });
    await expect(insertNumber('HU_BANK', bank, group)).rejects.toMatchObject(
      broken('informal_without_bank_account'),
    );
    await insertNumber('HU_BANK', bank);
    const becoming = kit.rows(`UPDATE organizations SET legal_form = 'INFORMAL_GROUP' WHERE id = $1`, [
      organizationId,
    ]);
    await expect(becoming).rejects.toMatchObject(broken('informal_without_bank_account'));
  });

  it('one tax number for two organizations of a network, and allows it in two networks', async () => {
    await insertNumber('HU_TAX', '99001014-1-07');
    const second = await kit.organization(coordinator);
    await expect(insertNumber('HU_TAX', '99001014-1-07', second)).rejects.toMatchObject(
      broken('one_holder_of_a_number'),
    );
    coordinator = await kit.network();
    await insertNumber('HU_TAX', '99001014-1-07', await kit.organization(coordinator));
  });

  it('a number that was checked by the person who typed it', async () => {
    const { accountId, networkId } = coordinator;
    const insert = kit.rows(
      `INSERT INTO organization_identifiers (network_id, id, organization_id, scheme, value, entered_by, verified_by, verified_on)
       VALUES ($1, $2, $3, 'FR_RNA', 'W751000000', $4, $4, '2026-01-01')`,
      [networkId, v4(), organizationId, accountId],
    );
    await expect(insert).rejects.toMatchObject(broken('checked_by_somebody_else'));
  });

  it('a member without the decision that admitted it', async () => {
    const insert = kit.rows(
      `INSERT INTO memberships (network_id, id, organization_id, state, touched_on) VALUES ($1, $2, $3, 'ADMITTED', '2020-01-01')`,
      [coordinator.networkId, v4(), organizationId],
    );
    await expect(insert).rejects.toMatchObject(broken('admitted_by_a_decision'));
  });

  it('pointing from one network to an organization of another', async () => {
    coordinator = await kit.network();
    await expect(insertMembership('APPLIED', null)).rejects.toMatchObject({ code: '23503' });
    await expect(insertNumber('FR_RNA', 'W751000000')).rejects.toMatchObject({ code: '23503' });
  });
});

describe('the application role', () => {
  it('sees and writes nothing without a network', async () => {
    const app = kit.database.pool('app');
    for (const table of [
      'organizations',
      'memberships',
      'organization_identifiers',
      'services',
      'locations',
      'organization_terms',
    ]) {
      expect((await app.query(`SELECT count(*)::int AS n FROM ${table}`)).rows).toEqual([{ n: 0 }]);
    }
    const insert = app.query(
      `INSERT INTO memberships (network_id, id, organization_id, state, touched_on) VALUES ($1, $2, $3, 'APPLIED', '2020-01-01')`,
      [coordinator.networkId, v4(), organizationId],
    );
    await expect(insert).rejects.toMatchObject({ code: '42501' });
  });
});
