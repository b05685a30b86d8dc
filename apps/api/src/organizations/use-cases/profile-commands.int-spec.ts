import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { newKey, organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';

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
const lastEvent = async (event: string) =>
  (
    await kit.rows<{ data: { fields: string[] }; personal: { before: object; after: object } }>(
      `SELECT e.data, p.personal FROM audit_events e LEFT JOIN audit_personal p ON p.network_id = e.network_id AND p.event_id = e.id
       WHERE e.event = $1 AND e.organization_id = $2 ORDER BY e.seq DESC LIMIT 1`,
      [event, organizationId],
    )
  )[0];
const edit = (actor: Actor, version: number, changes: object, idempotencyKey?: string) =>
  kit.cases.edit.execute(actor, { organizationId, version, changes, idempotencyKey });

/** Runs commands while somebody else holds the organization, so that each has come as far as it can before one goes on. */
async function overlapping<T>(commands: () => Promise<T>[]): Promise<T[]> {
  const holder = await kit.database.pool('operator').connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM organizations WHERE id = $1 FOR UPDATE', [organizationId]);
    const work = commands();
    let waiting = 0;
    while (waiting < work.length) {
      const { rows } = await holder.query<{ waiting: number }>(
        // The first waits for the holder, the next for its turn at the row.
        `SELECT count(DISTINCT pid)::int AS waiting FROM pg_locks WHERE NOT granted
         AND (pg_backend_pid() = ANY (pg_blocking_pids(pid)) OR relation = 'organizations'::regclass)`,
      );
      waiting = rows[0]?.waiting ?? 0;
    }
    await holder.query('COMMIT');
    return await Promise.all(work);
  } finally {
    holder.release();
  }
}

describe('registering', () => {
  it('lists an organization with nothing but its name', async () => {
    const { organizationId: id } = value(
      await kit.cases.register.execute(coordinator, { name: { hu: 'Új' } }),
    );
    const [found] = await kit.rows('SELECT name, legal_form, version FROM organizations WHERE id = $1', [id]);
    expect(found).toEqual({ name: { hu: 'Új' }, legal_form: null, version: 1 });
  });

  it.each([
    [{ name: {} }, 'REQUIRED', 'name'],
    [{ name: { hu: 'x'.repeat(201) } }, 'TOO_LONG', 'name.hu'],
    [{ name: { hu: 'a\u202eb' } }, 'BIDI_OVERRIDE', 'name.hu'],
    [{ name: { hu: 'a\u0007b' } }, 'CONTROL_CHARACTER', 'name.hu'],
    [
      { name: { hu: 'x' }, identifiers: [{ scheme: 'HU_TAX', value: '12892313-1-42' }] },
      'BAD_IDENTIFIER',
      'identifiers[0].value',
    ],
  ] as const)('refuses %j with %s at %s', async (input, code, field) => {
    const count = async () =>
      (await kit.rows('SELECT 1 FROM organizations WHERE network_id = $1', [coordinator.networkId])).length;
    const before = await count();
    expect(await kit.cases.register.execute(coordinator, input)).toMatchObject({
      ok: false,
      refusal: { code, field },
    });
    expect(await count()).toBe(before);
  });

  it('is for the coordinator alone', async () => {
    await expect(kit.cases.register.execute(editor, { name: { hu: 'x' } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('lets the coordination name no bank account', async () => {
    const input = {
      name: { hu: 'x' },
      identifiers: [{ scheme: 'HU_BANK' as const, value: '99900016-00000000-00079198' }],
    };
    await expect(kit.cases.register.execute(coordinator, input)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('editing the profile', () => {
  it('writes what differs and tells it field by field', async () => {
    value(
      await edit(editor, 1, {
        email: 'iroda@kerekmondat.example',
        name: { hu: 'Kerek Mondat', en: 'Round Sentence' },
      }),
    );
    expect(await row()).toMatchObject({ email: 'iroda@kerekmondat.example', version: 2 });
    const event = await lastEvent('organization.edited');
    expect(event?.data.fields).toEqual(['email']);
    expect(event?.personal).toEqual({
      before: { email: null },
      after: { email: 'iroda@kerekmondat.example' },
    });
  });

  it('that changes nothing writes and tells nothing', async () => {
    value(await edit(editor, 1, { name: { hu: 'Kerek Mondat', en: 'Round Sentence' } }));
    expect(await row()).toMatchObject({ version: 1 });
    expect(await lastEvent('organization.edited')).toBeUndefined();
  });

  it('replaces a text in all languages', async () => {
    value(await edit(editor, 1, { name: { hu: 'Kerek Mondat Alapítvány', en: '' } }));
    expect(await row()).toMatchObject({ name: { hu: 'Kerek Mondat Alapítvány' } });
  });

  it.each([
    [{ email: 'nobody' }, 'NOT_AN_EMAIL', 'email'],
    [{ website: 'javascript:alert(1)' }, 'NOT_A_URL', 'website'],
    [{ foundedOn: '2099-01-01' }, 'DATE_IN_FUTURE', 'foundedOn'],
    [{ legalStatus: 'REGISTERED' }, 'REGISTRATION_INCOMPLETE', 'legalStatus'],
    [{ legalForm: 'INFORMAL_GROUP' }, 'STATUS_NOT_FOR_FORM', 'legalStatus'],
    [{ expertise: [{ hu: 'zene' }, { hu: 'y'.repeat(81) }] }, 'TOO_LONG', 'expertise[1].hu'],
  ] as const)('refuses %j with %s at %s and changes nothing', async (changes, code, field) => {
    const before = await row();
    expect(await edit(editor, 1, changes)).toMatchObject({ ok: false, refusal: { code, field } });
    expect(await row()).toEqual(before);
  });

  it('of a stale version is refused with the current one', async () => {
    value(await edit(editor, 1, { email: 'a@b.example' }));
    const stale = { code: 'STALE_VERSION', values: { currentVersion: 2 } };
    expect(await edit(editor, 1, { email: 'c@d.example' })).toMatchObject({ refusal: stale });
    expect(await row()).toMatchObject({ email: 'a@b.example' });
  });

  it('twice at once with one version lets one through', async () => {
    const results = await overlapping(() =>
      ['a', 'b'].map((name) => edit(editor, 1, { email: `${name}@b.example` })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await row()).toMatchObject({ version: 2 });
  });

  it('sent twice with one key is done once', async () => {
    const key = newKey();
    const first = await edit(editor, 1, { email: 'a@b.example' }, key);
    expect(await edit(editor, 1, { email: 'a@b.example' }, key)).toEqual(first);
    expect(await row()).toMatchObject({ version: 2 });
  });

  it('is for the own organization and the coordinator', async () => {
    const other = await kit.person(coordinator.networkId, 'ED', await kit.organization(coordinator));
    const viewer = await kit.person(coordinator.networkId, 'VIEW', organizationId);
    const foreign = await kit.network();
    await expect(edit(other, 1, { email: 'a@b.example' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(edit(viewer, 1, { email: 'a@b.example' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(edit(foreign, 1, { email: 'a@b.example' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await row()).toMatchObject({ version: 1 });
  });
});

describe('services', () => {
  const service = { name: { hu: 'Olvasókör' }, languages: ['hu'], areas: ['Székesfehérvár'] };
  const saved = () =>
    kit.rows<{ id: string; name: object }>('SELECT id, name FROM services WHERE organization_id = $1', [
      organizationId,
    ]);

  it('are added, replaced and removed', async () => {
    value(await kit.cases.saveService.execute(editor, { organizationId, version: 1, service }));
    const [first] = await saved();
    const renamed = { ...service, id: first?.id, name: { hu: 'Olvasóklub' } };
    value(await kit.cases.saveService.execute(editor, { organizationId, version: 2, service: renamed }));
    expect(await saved()).toEqual([{ id: first?.id, name: { hu: 'Olvasóklub' } }]);
    const serviceId = first?.id as string;
    value(await kit.cases.removeService.execute(editor, { organizationId, version: 3, serviceId }));
    expect(await saved()).toEqual([]);
  });

  it('keep the day on which a waiting time was said, unless it is said anew', async () => {
    const waits = (version: number, id: string | null, waiting: object | null) =>
      kit.cases.saveService.execute(editor, {
        organizationId,
        version,
        service: { ...service, id, waiting },
      });
    const stored = async () =>
      (
        await kit.rows<{ id: string; amount: number | null; day: string | null }>(
          `SELECT id, waiting_amount AS amount, waiting_stated_on::text AS day FROM services WHERE organization_id = $1`,
          [organizationId],
        )
      )[0];
    value(await waits(1, null, { amount: 3, unit: 'WEEKS', statedOn: '2026-01-10' }));
    const id = (await stored())?.id ?? '';
    value(await waits(2, id, { amount: 3, unit: 'WEEKS' }));
    expect(await stored()).toMatchObject({ amount: 3, day: '2026-01-10' });
    value(await waits(3, id, { amount: 3, unit: 'WEEKS', confirmed: true }));
    expect((await stored())?.day).not.toBe('2026-01-10');
    value(await waits(4, id, null));
    expect(await stored()).toMatchObject({ amount: null, day: null });
  });

  it('without a name, with a strange language or at a place of somebody else are refused', async () => {
    const save = (over: object) =>
      kit.cases.saveService.execute(editor, { organizationId, version: 1, service: { ...service, ...over } });
    expect(await save({ name: {} })).toMatchObject({ refusal: { code: 'REQUIRED', field: 'service.name' } });
    expect(await save({ languages: ['?'] })).toMatchObject({
      refusal: { code: 'UNKNOWN_CODE', field: 'service.languages[0]' },
    });
    await expect(save({ locationIds: [v4()] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save({ id: v4() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await saved()).toEqual([]);
  });
});
