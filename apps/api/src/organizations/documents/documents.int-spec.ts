import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addDays,
  canContractWithCity,
  STANDING_DOCUMENTS,
  type Actor,
  type DocumentFacts,
} from '@kalaka/domain';
import fc from 'fast-check';
import { v4 } from 'uuid';
import {
  codeOf,
  documentsKit,
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

describe('a paper', () => {
  it('counts when somebody else has checked it', async () => {
    await kit.rules(at, { contractDocuments: ['STATUTES'] });
    const documentId = await kit.paper(at, { checked: false });
    expect((await kit.read(at.eva, at.organizationId)).missingDocuments).toEqual(['STATUTES']);
    expect((await kit.read(at.eva, at.organizationId)).documents[0]).toMatchObject({
      state: 'UNCHECKED',
      checkable: false,
    });
    expect((await kit.read(at.nora, at.organizationId)).documents[0]).toMatchObject({
      state: 'UNCHECKED',
      checkable: true,
    });
    expect(codeOf(await kit.check.execute(at.nora, { documentId }))).toBe('ok');
    expect((await kit.read(at.eva, at.organizationId)).missingDocuments).toEqual([]);
    expect((await kit.read(at.eva, at.organizationId)).documents[0]).toMatchObject({
      state: 'VALID',
      checkedBy: 'Hegyi Nóra',
    });
  });

  it('is never checked by who entered it, also when the rule is passed by', async () => {
    const input = {
      organizationId: at.organizationId,
      kind: 'STATUTES' as const,
      from: today,
      fileId: await kit.sent(at.nora, at.organizationId),
    };
    const made = await kit.add.execute(at.nora, input);
    const documentId = made.ok ? made.value.documentId : '';
    expect(codeOf(await kit.check.execute(at.nora, { documentId }))).toBe('CHECKED_BY_SAME_PERSON');
    await expect(
      kit.rows(`UPDATE organization_documents SET checked_by = entered_by, checked_on = $2 WHERE id = $1`, [
        documentId,
        today,
      ]),
    ).rejects.toThrow('paper_checked_by_somebody_else');
  });

  it('is judged once, also by two at the same moment', async () => {
    const documentId = await kit.paper(at, { checked: false });
    const finance = await kit.person(at.nora.networkId, 'FIN');
    const both = await Promise.all([
      kit.check.execute(at.nora, { documentId }),
      kit.sendBack.execute(finance, { documentId, reason: 'Nem olvasható.' }),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['WRONG_STATE', 'ok']);
    const pool = kit.database.pool('app');
    await expect(
      kit.rows(`UPDATE organization_documents SET return_reason = 'x' WHERE id = $1`, [documentId]),
    ).rejects.toThrow('judged once');
    await expect(pool.query('UPDATE organization_documents SET valid_until = now()')).rejects.toThrow(
      'permission denied',
    );
    await expect(pool.query('DELETE FROM organization_documents')).rejects.toThrow('permission denied');
  });

  it('that was sent back says why, and counts for nothing', async () => {
    const documentId = await kit.paper(at, { checked: false });
    expect(codeOf(await kit.sendBack.execute(at.nora, { documentId, reason: ' ' }))).toBe('REASON_REQUIRED');
    expect(codeOf(await kit.sendBack.execute(at.nora, { documentId, reason: 'Hiányzik a 2. oldal.' }))).toBe(
      'ok',
    );
    expect((await kit.read(at.eva, at.organizationId)).documents[0]).toMatchObject({
      state: 'RETURNED',
      returnReason: 'Hiányzik a 2. oldal.',
    });
  });

  it('needs a file of its own', async () => {
    const fileId = await kit.sent(at.eva, at.organizationId);
    const input = { organizationId: at.organizationId, kind: 'STATUTES' as const, from: today, fileId };
    expect(codeOf(await kit.add.execute(at.eva, { ...input, fileId: v4() }))).toBe('FILE_MISSING');
    expect(codeOf(await kit.add.execute(at.nora, input))).toBe('FILE_MISSING');
    expect(codeOf(await kit.add.execute(at.eva, input))).toBe('ok');
    expect(codeOf(await kit.add.execute(at.eva, input))).toBe('FILE_MISSING');
  });

  it('sent twice with one key is entered once', async () => {
    const idempotencyKey = v4();
    const input = {
      ...{ organizationId: at.organizationId, kind: 'STATUTES' as const, from: today },
      ...{ fileId: await kit.sent(at.eva, at.organizationId), idempotencyKey },
    };
    expect([
      codeOf(await kit.add.execute(at.eva, input)),
      codeOf(await kit.add.execute(at.eva, input)),
    ]).toEqual(['ok', 'ok']);
    expect((await kit.read(at.eva, at.organizationId)).documents).toHaveLength(1);
  });

  it('is for the organization and the coordination; others learn whether something is missing', async () => {
    await kit.rules(at, { contractDocuments: ['STATUTES'] });
    await kit.paper(at, { to: addDays(today, -1) });
    const other = await kit.person(at.nora.networkId, 'ED', await kit.organization(at.nora));
    const city: Actor = { ...(await kit.person(at.nora.networkId, 'CITY')), organizationId: undefined };
    for (const reader of [other, city]) {
      const seen = await kit.read(reader, at.organizationId);
      expect([seen.documents, seen.missingDocuments]).toEqual([[], []]);
      expect(seen.contractObstacles).toContain('DOCUMENT_MISSING');
      expect(seen.canContractWithCity).toBe(false);
    }
    expect((await kit.read(at.eva, at.organizationId)).documents[0]).toMatchObject({ state: 'EXPIRED' });
  });
});

describe('whether the city may sign', () => {
  it('says the same in the list as on the page, whatever papers there are', async () => {
    const wanted = STANDING_DOCUMENTS.slice(0, 2);
    await kit.rules(at, { contractDocuments: wanted });
    const one = fc.record({
      from: fc.constantFrom(addDays(today, -9), today, addDays(today, 1)),
      to: fc.constantFrom(addDays(today, -1), today, addDays(today, 1), null),
      checked: fc.constantFrom(true, true, true, false),
    });
    const any = fc.record({
      legalForm: fc.constantFrom(
        'ASSOCIATION' as const,
        'ASSOCIATION' as const,
        'INFORMAL_GROUP' as const,
        null,
      ),
      legalStatus: fc.constantFrom('REGISTERED' as const, 'REGISTERED' as const, 'IN_REGISTRATION' as const),
      papers: fc.tuple(fc.option(one, { freq: 4 }), fc.option(one, { freq: 4 })),
    });
    const made = new Map<string, boolean>();
    for (const { legalForm, legalStatus, papers } of fc.sample(any, { numRuns: 30, seed: 7 })) {
      at.organizationId = await kit.organization(at.nora, { legalForm, legalStatus: null });
      await kit.rows('UPDATE organizations SET legal_status = $2 WHERE id = $1', [
        at.organizationId,
        legalStatus,
      ]);
      at.eva = await kit.person(at.nora.networkId, 'AO', at.organizationId);
      const facts: DocumentFacts[] = [];
      for (const [i, given] of papers.entries()) {
        const kind = wanted[i];
        if (!given || !kind || (given.to !== null && given.to < given.from)) continue;
        const id = await kit.paper(at, { ...given, kind });
        const { from: fromDate, to: toDate, checked } = given;
        const checkedOn = checked ? today : null;
        facts.push({ id, kind, fromDate, toDate, enteredOn: today, checkedOn, returnedOn: null });
      }
      const rule = { contractDocuments: wanted };
      made.set(at.organizationId, canContractWithCity({ legalForm, legalStatus }, rule, facts, today));
    }
    const listed = async (canContract: boolean): Promise<string[]> => {
      const hub = kit.hub(at.nora);
      const page = await kit.finder.page(hub, { first: 100, filter: { canContract } }, [
        'edges.node.canContractWithCity',
      ]);
      await hub.read.close();
      for (const { node } of page.edges) expect(node.canContractWithCity).toBe(canContract);
      return page.edges.map(({ node }) => node.id).filter((id) => made.has(id));
    };
    const expected = (can: boolean): string[] =>
      [...made].flatMap(([id, right]) => (right === can ? [id] : []));
    expect((await listed(true)).sort()).toEqual(expected(true).sort());
    expect((await listed(false)).sort()).toEqual(expected(false).sort());
    expect(expected(true).length).toBeGreaterThan(0);
  });
});
