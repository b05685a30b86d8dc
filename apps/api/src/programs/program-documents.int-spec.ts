import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { value } from '../../test/organizations-kit.js';
import { programsKit, type ProgramsKit } from '../../test/programs-kit.js';
import { FileStore } from '../platform/files/file-store.js';
import { Attachments } from '../platform/files/index.js';
import { DISCARD_FILE } from '../platform/files/sweep-files.job.js';
import { Uploads } from '../platform/files/uploads.js';
import { AttachProgramDocument, ProgramSteps, RemoveProgramDocument } from './use-cases/index.js';

const FILES = mkdtempSync(path.join(os.tmpdir(), 'kalaka-program-documents-'));
const store = new FileStore(FILES);
let kit: ProgramsKit;
let coordinator: Actor;
let lead: Actor;
let other: Actor;
let programId: string;
let attach: AttachProgramDocument;
let remove: RemoveProgramDocument;

beforeAll(async () => {
  kit = await programsKit();
  await kit.boss.createQueue(DISCARD_FILE);
  const [steps, attachments] = [new ProgramSteps(kit.unitOfWork), new Attachments(store)];
  attach = new AttachProgramDocument(steps, attachments);
  remove = new RemoveProgramDocument(steps, attachments);
});
afterAll(async () => {
  await kit.close();
  rmSync(FILES, { recursive: true, force: true });
});
beforeEach(async () => {
  coordinator = await kit.network();
  lead = await kit.member(coordinator, true);
  other = await kit.member(coordinator, true);
  programId = await kit.idea(lead, other);
});

const kept = async (actor: Actor, agreement = false): Promise<string> => {
  const limits = { file: 10_000, video: 10_000 } as never;
  const taken = await new Uploads({ limits }, store, kit.unitOfWork).take(actor, {
    parent: { type: 'program', id: programId },
    ...{ name: 'plan.pdf', stream: Readable.from([Buffer.from('%PDF-1.7 plan')]), accepts: ['PDF'] },
  });
  const fileId = value(taken).id;
  value(await attach.execute(actor, { ...(await kit.at(programId)), fileId, agreement }));
  return fileId;
};
const removed = async (fileId: string) => {
  const [row] = await kit.rows<{ gone: boolean }>(
    'SELECT removed_at IS NOT NULL AS gone FROM attachments WHERE id = $1',
    [fileId],
  );
  return row?.gone;
};

describe('a document of a programme', () => {
  it('is taken away by another partner, and the trail keeps that it was there', async () => {
    const fileId = await kept(lead);
    value(await remove.execute(other, { ...(await kit.at(programId)), fileId }));
    expect(await removed(fileId)).toBe(true);
    const told = await kit.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE subject_id = $1 AND data ->> 'fileId' = $2 ORDER BY seq`,
      [programId, fileId],
    );
    expect(told.map(({ event }) => event)).toEqual([
      ...['program.documentAttached', 'program.documentRemoved'],
    ]);
  });

  it('is taken away once', async () => {
    const fileId = await kept(lead);
    value(await remove.execute(lead, { ...(await kit.at(programId)), fileId }));
    const again = remove.execute(lead, { ...(await kit.at(programId)), fileId });
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is none of a member that takes no part, and none of another programme', async () => {
    const fileId = await kept(lead);
    const third = await kit.member(coordinator, true);
    const stranger = remove.execute(third, { ...(await kit.at(programId)), fileId });
    await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await kit.idea(third, lead);
    const through = remove.execute(third, { ...(await kit.at(elsewhere)), fileId });
    await expect(through).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await removed(fileId)).toBe(false);
  });

  it('is not the agreement, which stays', async () => {
    value(await kit.programs.plan.execute(lead, await kit.at(programId)));
    const fileId = await kept(lead, true);
    const taking = remove.execute(lead, { ...(await kit.at(programId)), fileId });
    await expect(taking).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await removed(fileId)).toBe(false);
  });

  it('stays on a programme that is over', async () => {
    const fileId = await kept(lead);
    value(await kit.programs.cancel.execute(lead, { ...(await kit.at(programId)), reason: 'Elmarad' }));
    expect(await remove.execute(lead, { ...(await kit.at(programId)), fileId })).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
    expect(await removed(fileId)).toBe(false);
  });
});
