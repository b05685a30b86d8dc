import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

const accountOf = async (email: string) => {
  const [row] = await hub.rows<{ id: string; version: number }>(
    'SELECT id, version FROM accounts WHERE email = $1',
    [email],
  );
  return { personId: row?.id ?? '', version: row?.version ?? 0 };
};

const exported = async (by: Browser, personId: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await by.ask(
    `mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { ... on PersonExported { fileName content } } }`,
    { input: { personId } },
  );
  if (!data) return { error: errors?.[0]?.extensions['code'] };
  return JSON.parse((data['exportPerson'] as { content: string }).content) as Record<string, unknown>;
};

describe('the data of one person', () => {
  it('is given to the person as a file: profile, mandates, devices, passkeys without keys, mails, the trail', async () => {
    const officer2 = await hub.as('officer2');
    const { personId } = await accountOf('tibor.baranyi@kozosasztal.example');
    const data = await exported(officer2, personId);
    expect(data).toMatchObject({
      format: 'kalaka.person',
      account: { email: 'tibor.baranyi@kozosasztal.example', familyName: 'Baranyi' },
    });
    expect((data['mandates'] as unknown[]).length).toBe(2);
    expect((data['sessions'] as unknown[]).length).toBeGreaterThan(0);
    expect((data['events'] as unknown[]).length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toMatch(/public_?key|token|hash|credential/i);
  });

  it('is given to the coordinator as far as this network keeps it: no devices, no way of reading', async () => {
    const { personId } = await accountOf('agnes.somogyi@kozosasztal.example');
    const data = await exported(coordinator, personId);
    expect(data).toMatchObject({ account: { familyName: 'Somogyi' }, sessions: null, passkeys: null });
    expect(data['account']).not.toHaveProperty('displaySettings');
    const [told] = await hub.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_events WHERE event = 'person.exported' AND subject_id = $1`,
      [personId],
    );
    expect(told?.n).toBe(1);
  });

  it('is given to nobody else', async () => {
    const { personId } = await accountOf('agnes.somogyi@kozosasztal.example');
    expect(await exported(await hub.as('auditor'), personId)).toEqual({ error: 'NOT_FOUND' });
    expect(await exported(await hub.as('lille-coordinator'), personId)).toEqual({ error: 'NOT_FOUND' });
    expect(await exported(hub.browser(), personId)).toEqual({ error: 'UNAUTHENTICATED' });
  });
});
