import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { FILES, organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { FileStore, Uploads } from '../../platform/files/index.js';

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
  organizationId = await kit.organization(coordinator, {
    name: { hu: 'Kerek Mondat', en: 'Round Sentence' },
  });
  editor = await kit.person(coordinator.networkId, 'ED', organizationId);
});

interface Row {
  name: object;
  email: string | null;
  legal_status: string;
  version: number;
}
const row = async (): Promise<Row> =>
  (
    await kit.rows<Row>('SELECT name, email, legal_status, version FROM organizations WHERE id = $1', [
      organizationId,
    ])
  )[0] as Row;
const numbers = () =>
  kit.rows<{ id: string; scheme: string; value: string; verified_by: string | null }>(
    'SELECT id, scheme, value, verified_by FROM organization_identifiers WHERE organization_id = $1 ORDER BY scheme, value',
    [organizationId],
  );
const lastEvent = async (event: string) =>
  (
    await kit.rows<{ data: { fields: string[] }; personal: { before: object; after: object } }>(
      `SELECT e.data, p.personal FROM audit_events e LEFT JOIN audit_personal p ON p.network_id = e.network_id AND p.event_id = e.id
       WHERE e.event = $1 AND e.organization_id = $2 ORDER BY e.seq DESC LIMIT 1`,
      [event, organizationId],
    )
  )[0];

describe('numbers', () => {
  const tax = { scheme: 'HU_TAX' as const, value: '99001014107' };
  const save = (
    actor: Actor,
    version: number,
    identifier: { scheme: never; value: string } | object,
    identifierId?: string,
  ) =>
    kit.cases.saveIdentifier.execute(actor, {
      organizationId,
      version,
      identifier: identifier as never,
      identifierId,
    });

  it('are kept in their written form, unverified, until somebody else checks them', async () => {
    value(await save(coordinator, 1, tax));
    const [number] = await numbers();
    expect(number).toMatchObject({ value: '99001014-1-07', verified_by: null });
    const identifierId = number?.id as string;
    const verify = (actor: Actor) =>
      kit.cases.verifyIdentifier.execute(actor, { organizationId, version: 2, identifierId });
    expect(await verify(coordinator)).toMatchObject({ refusal: { code: 'CHECKED_BY_SAME_PERSON' } });
    const second = await kit.person(coordinator.networkId, 'COORD');
    value(await verify(second));
    expect(await numbers()).toMatchObject([{ verified_by: second.accountId }]);
    value(await save(editor, 3, { ...tax, value: '99001021-1-07' }, identifierId));
    expect(await numbers()).toMatchObject([{ value: '99001021-1-07', verified_by: null }]);
  });

  it('belong to one organization of the network', async () => {
    value(await save(editor, 1, tax));
    const other = await kit.organization(coordinator);
    const taken = await kit.cases.saveIdentifier.execute(coordinator, {
      organizationId: other,
      version: 1,
      identifier: tax,
    });
    expect(taken).toMatchObject({ refusal: { code: 'IDENTIFIER_TAKEN' } });
  });

  it('of a bank are for the own organization to set and for finance to check', async () => {
    const bank = { scheme: 'HU_BANK', value: '99900016-00000000-00079198' };
    await expect(save(coordinator, 1, bank)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    value(await save(editor, 1, bank));
    const [{ id: identifierId } = { id: '' }] = await numbers();
    const verify = (actor: Actor) =>
      kit.cases.verifyIdentifier.execute(actor, { organizationId, version: 2, identifierId });
    expect(await verify(coordinator)).toMatchObject({ refusal: { code: 'ROLE_NOT_ALLOWED' } });
    value(await verify(await kit.person(coordinator.networkId, 'FIN')));
    expect(JSON.stringify(await lastEvent('organization.edited'))).not.toContain('99900016');
  });

  it('of a bank are refused for a group that is no legal person', async () => {
    organizationId = await kit.organization(coordinator, {
      legalForm: 'INFORMAL_GROUP',
      legalStatus: 'INFORMAL',
    });
    editor = await kit.person(coordinator.networkId, 'ED', organizationId);
    const refusal = { code: 'NO_BANK_ACCOUNT', field: 'identifier.value' };
    expect(await save(editor, 1, { scheme: 'HU_BANK', value: '99900016-00000000-00079198' })).toMatchObject({
      refusal,
    });
  });

  it('can be removed', async () => {
    value(await save(editor, 1, tax));
    const [{ id: identifierId } = { id: '' }] = await numbers();
    value(await kit.cases.removeIdentifier.execute(editor, { organizationId, version: 2, identifierId }));
    expect(await numbers()).toEqual([]);
  });
});

describe('registration', () => {
  const sent = async (actor: Actor): Promise<string> => {
    const limits = { file: 10_000, video: 10_000 } as never;
    const taken = await new Uploads({ limits }, new FileStore(FILES), kit.unitOfWork).take(actor, {
      parent: { type: 'organization', id: organizationId },
      ...{ name: 'extract.pdf', stream: Readable.from([Buffer.from('%PDF-1.7 extract')]), accepts: ['PDF'] },
    });
    return value(taken).id;
  };

  it('is confirmed by somebody who typed neither status nor numbers, and verifies them', async () => {
    const numbersGiven = [
      { scheme: 'HU_TAX' as const, value: '99001014-1-07' },
      { scheme: 'HU_REGISTRY' as const, value: '07-01-0099001' },
    ];
    organizationId = await kit.organization(coordinator, { identifiers: numbersGiven });
    const confirm = async (actor: Actor, fileId?: string) =>
      kit.cases.confirmRegistration.execute(actor, {
        organizationId,
        version: 1,
        ...(fileId ? { fileId } : {}),
      });
    expect(await confirm(coordinator)).toMatchObject({ refusal: { code: 'CHECKED_BY_SAME_PERSON' } });
    const second = await kit.person(coordinator.networkId, 'COORD');
    expect(await confirm(second)).toMatchObject({ refusal: { code: 'REQUIRED', field: 'file' } });
    const ofAnother = await sent(coordinator);
    expect(await confirm(second, ofAnother)).toMatchObject({ refusal: { code: 'FILE_MISSING' } });
    const extract = await sent(second);
    value(await confirm(second, extract));
    const [kept] = await kit.rows(
      `SELECT parent_type, parent_id, used_at IS NOT NULL AS used FROM attachments WHERE id = $1`,
      [extract],
    );
    expect(kept).toEqual({ parent_type: 'organizationRegistration', parent_id: organizationId, used: true });
    expect(await row()).toMatchObject({ legal_status: 'REGISTERED', version: 2 });
    expect((await numbers()).map((one) => one.verified_by)).toEqual([second.accountId, second.accountId]);
  });

  it('without its numbers is refused', async () => {
    const second = await kit.person(coordinator.networkId, 'COORD');
    const result = await kit.cases.confirmRegistration.execute(second, { organizationId, version: 1 });
    expect(result).toMatchObject({ refusal: { code: 'REGISTRATION_INCOMPLETE' } });
    expect(await row()).toMatchObject({ legal_status: 'IN_REGISTRATION' });
  });
});
