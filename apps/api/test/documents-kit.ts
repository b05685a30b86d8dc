import path from 'node:path';
import { Readable } from 'node:stream';
import type { Actor, PlainDate, StandingDocument } from '@kalaka/domain';
import { DocumentClockJob } from '../src/organizations/documents/document-clock.job.js';
import {
  AddDocument,
  CheckDocument,
  DocumentSteps,
  PauseForPapers,
  RemindOfPaper,
  ReturnDocument,
} from '../src/organizations/documents/use-cases/index.js';
import { MembershipSteps } from '../src/organizations/index.js';
import { Attachments, FileStore, Uploads } from '../src/platform/files/index.js';
import { JobWorker } from '../src/platform/jobs/index.js';
import { makeLog } from '../src/platform/log/logger.js';
import { Outbox } from '../src/platform/mail/index.js';
import { organizationsKit, type OrganizationsKit } from './organizations-kit.js';

/** The day of every test of papers, ten o'clock in Budapest. */
export const TODAY = new Date('2026-11-26T09:00:00Z');
export const today: PlainDate = '2026-11-26';

/** A member with an officer and a coordinator, and everything that can be done to its papers. */
export interface Cupboard {
  nora: Actor;
  eva: Actor;
  organizationId: string;
  membershipId: string;
}

interface Made {
  kind?: StandingDocument;
  from?: PlainDate;
  to?: PlainDate | null;
  checked?: boolean;
}

export type DocumentsKit = Awaited<ReturnType<typeof documentsKit>>;

export const codeOf = (result: { ok: boolean; refusal?: { code: string } }): string =>
  result.ok ? 'ok' : (result.refusal?.code ?? '');

export async function documentsKit() {
  const kit: OrganizationsKit = await organizationsKit();
  const store = new FileStore(path.join(process.env['KALAKA_TEST_FILES'] ?? '', 'papers'));
  const uploads = new Uploads({ limits: { file: 10_000, video: 10_000 } as never }, store, kit.unitOfWork);
  const add = new AddDocument(kit.unitOfWork, new Attachments(store));
  const steps = new DocumentSteps(kit.unitOfWork);
  const check = new CheckDocument(steps);
  const settings = { publicUrl: 'https://hub.test', smtpUrl: undefined } as never;
  const clock = new DocumentClockJob(
    new JobWorker(kit.boss, makeLog('silent')),
    kit.unitOfWork,
    new RemindOfPaper(kit.unitOfWork, new Outbox(settings), settings),
    new PauseForPapers(new MembershipSteps(kit.unitOfWork)),
    { now: () => kit.clock.now() },
  );

  const sent = async (actor: Actor, organizationId: string): Promise<string> => {
    const taken = await uploads.take(actor, {
      parent: { type: 'organization', id: organizationId },
      name: 'paper.pdf',
      stream: Readable.from([Buffer.from('%PDF-1.7 paper')]),
      accepts: ['PDF'],
    });
    if (!taken.ok) throw new Error(taken.refusal.code);
    return taken.value.id;
  };
  const member = async (): Promise<Cupboard> => {
    kit.clock.now = () => TODAY;
    const nora = await kit.network();
    const organizationId = await kit.organization(nora);
    const { membershipId } = await kit.membership(nora, organizationId, 'ADMITTED');
    const eva = await kit.person(nora.networkId, 'AO', organizationId);
    await kit.cases.start.execute(nora, { membershipId, version: 3 });
    return { nora, eva, organizationId, membershipId };
  };
  const paper = async ({ eva, nora, organizationId }: Cupboard, made: Made = {}): Promise<string> => {
    const { kind = 'STATUTES', from = '2026-01-01', to = '2027-06-01', checked = true } = made;
    const fileId = await sent(eva, organizationId);
    const result = await add.execute(eva, { organizationId, kind, from, to, fileId });
    if (!result.ok) throw new Error(result.refusal.code);
    const { documentId } = result.value;
    if (checked) await check.execute(nora, { documentId });
    return documentId;
  };
  return {
    ...kit,
    ...{ add, check, sendBack: new ReturnDocument(steps), documentClock: clock, sent, member, paper },
    /** Changes rules of the network. */
    rules: ({ nora }: Cupboard, policies: object): Promise<unknown> =>
      kit.rows('UPDATE networks SET policies = policies || $2 WHERE id = $1', [nora.networkId, policies]),
    /** Turns the clock to so many days after TODAY. */
    turn: (days: number): void => {
      kit.clock.now = () => new Date(TODAY.getTime() + days * 86_400_000);
    },
    read: async (actor: Actor, organizationId: string) => {
      const hub = kit.hub(actor);
      try {
        return await kit.finder.one(hub, organizationId, [
          'documents',
          'contractObstacles',
          'missingDocuments',
        ]);
      } finally {
        await hub.read.close();
      }
    },
    close: () => kit.close(),
  };
}
