import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '@kalaka/domain';
import {
  codeOf,
  documentsKit,
  TODAY,
  today,
  type Cupboard,
  type DocumentsKit,
} from '../../../test/documents-kit.js';

let kit: DocumentsKit;
let at: Cupboard;
beforeAll(async () => {
  kit = await documentsKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  at = await kit.member();
});

const state = async (): Promise<string> =>
  (await kit.rows<{ state: string }>('SELECT state FROM memberships WHERE id = $1', [at.membershipId]))[0]
    ?.state ?? '';
const mails = (): Promise<{ recipient: string; subject: string; text_part: string }[]> =>
  kit.rows(
    'SELECT recipient, subject, text_part FROM mail_outbox WHERE network_id = $1 ORDER BY created_at',
    [at.nora.networkId],
  );

describe('the clock of papers', () => {
  it('reminds each person who can act once per warning, in their language, with the way to the page', async () => {
    await kit.rows(`UPDATE accounts SET languages = '{hu}' WHERE id = $1`, [at.eva.accountId]);
    await kit.paper(at, { to: addDays(today, 61) });
    await kit.documentClock.tick();
    expect(await mails()).toEqual([]);
    for (const moved of [1, 1, 2, 31, 54, 54, 62, 62, 63]) {
      kit.turn(moved);
      await kit.documentClock.tick();
    }
    const all = await mails();
    const officers = await kit.rows<{ email: string }>(
      `SELECT DISTINCT a.email FROM mandates m JOIN accounts a ON a.id = m.account_id WHERE m.organization_id = $1`,
      [at.organizationId],
    );
    expect(all).toHaveLength(4 * officers.length);
    const mine = all.filter(({ recipient }) => recipient === `${at.eva.accountId}@test.example`);
    expect(mine.map(({ subject }) => subject)).toEqual([
      ...Array.from({ length: 3 }, () => 'Hamarosan lejár egy irat: Alapszabály vagy alapító okirat'),
      'Lejárt irat: Alapszabály vagy alapító okirat',
    ]);
    expect(mine[0]?.text_part).toContain(`https://hub.test/organizations/${at.organizationId}/documents`);
    expect(mine[0]?.text_part).toContain('2027. január 26.');
  });

  it('writes to nobody in the night, nor about a paper whose successor is here', async () => {
    await kit.paper(at, { to: addDays(today, 7) });
    kit.clock.now = () => new Date('2026-11-26T03:00:00Z'); // 04:00 in Budapest
    await kit.documentClock.tick();
    expect(await mails()).toEqual([]);
    kit.clock.now = () => TODAY;
    await kit.paper(at, { to: addDays(today, 400), checked: false });
    await kit.documentClock.tick();
    expect(await mails()).toEqual([]);
  });

  it('writes to the coordination where nobody of the organization can be written to', async () => {
    await kit.rows(
      `INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date) VALUES ($1, $2, $3, 'COORD', $4, '2020-01-01')`,
      [at.nora.networkId, at.nora.mandateId, at.nora.accountId, await kit.organization(at.nora)],
    );
    await kit.paper(at, { to: addDays(today, 7) });
    await kit.rows(
      `UPDATE accounts SET deactivated_at = now() WHERE id IN (SELECT account_id FROM mandates WHERE organization_id = $1)`,
      [at.organizationId],
    );
    await kit.documentClock.tick();
    const all = await mails();
    expect(all.map(({ recipient }) => recipient)).toEqual([`${at.nora.accountId}@test.example`]);
  });

  it('pauses the membership when a required paper has run out, and says what is open', async () => {
    await kit.rules(at, { suspendingDocuments: ['STATUTES'], documentGraceDays: 3 });
    await kit.paper(at, { to: addDays(today, -1) });
    await kit.documentClock.tick();
    expect(await state()).toBe('ACTIVE');
    kit.turn(3);
    await kit.documentClock.tick();
    await kit.documentClock.tick();
    expect(await state()).toBe('SUSPENDED');
    const [row] = await kit.rows<{ reason: string; version: number }>(
      'SELECT reason, version FROM memberships WHERE id = $1',
      [at.membershipId],
    );
    expect(row?.reason).toContain('Last day: 25 November 2026');
    const [event] = await kit.rows<{ actor_role: string }>(
      `SELECT actor_role FROM audit_events WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1`,
      [at.membershipId],
    );
    expect(event?.actor_role).toBe('SYS');
  });

  it('lets it go on only with a new paper that was checked', async () => {
    await kit.rules(at, { suspendingDocuments: ['STATUTES'] });
    await kit.paper(at, { to: addDays(today, -1) });
    await kit.documentClock.tick();
    const resume = async (): Promise<string> => {
      const [row] = await kit.rows<{ version: number }>('SELECT version FROM memberships WHERE id = $1', [
        at.membershipId,
      ]);
      const input = { membershipId: at.membershipId, version: row?.version ?? 0, reason: 'Rendben.' };
      return codeOf(await kit.cases.resume.execute(at.nora, input));
    };
    expect(await resume()).toBe('DOCUMENT_EXPIRED');
    const documentId = await kit.paper(at, { to: addDays(today, 365), checked: false });
    expect(await resume()).toBe('DOCUMENT_EXPIRED');
    await kit.check.execute(at.nora, { documentId });
    expect(await resume()).toBe('ok');
    await kit.documentClock.tick();
    expect(await state()).toBe('ACTIVE');
  });
});
