import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, todayIn, type Actor } from '@kalaka/domain';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { ParentKinds } from '../../platform/files/index.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Uploads } from '../../platform/files/uploads.js';
import { AGREEMENT_FILE, SponsorshipFiles } from './sponsorship-files.js';
import { SponsorshipsFinder } from './sponsorships.finder.js';

const FILES = mkdtempSync(path.join(os.tmpdir(), 'kalaka-agreements-'));
const today = todayIn(new Date(), 'Europe/Budapest');
let kit: OrganizationsKit;
let coordinator: Actor;
let sponsor: Actor;
let group: Actor;
let sponsorshipId: string;
beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(async () => {
  await kit.close();
  rmSync(FILES, { recursive: true, force: true });
});

beforeEach(async () => {
  coordinator = await kit.network();
  sponsor = await kit.member(coordinator, true);
  group = await kit.member(coordinator, false);
  const proposed = await kit.cases.proposeSponsorship.execute(group, {
    organizationId: group.organizationId ?? '',
    version: 1,
    side: 'SPONSEE',
    otherId: sponsor.organizationId ?? '',
    fromDate: addDays(today, 1),
    toDate: addDays(today, 100),
    scope: [],
    ceiling: { amount: '900000', currency: 'HUF' },
    feeBasisPoints: 0,
  });
  sponsorshipId = value(proposed).sponsorshipId;
});
const accept = async () =>
  value(await kit.cases.acceptSponsorship.execute(sponsor, { sponsorshipId, version: 1 }));

const sent = async (actor: Actor, to: Actor = actor): Promise<string> => {
  const limits = { file: 10_000, video: 10_000 } as never;
  const taken = await new Uploads({ limits }, new FileStore(FILES), kit.unitOfWork).take(actor, {
    parent: { type: 'organization', id: to.organizationId ?? '' },
    ...{ name: 'signed.pdf', stream: Readable.from([Buffer.from('%PDF-1.7 signed')]), accepts: ['PDF'] },
  });
  return value(taken).id;
};
const attach = (actor: Actor, fileId: string, version = 2) =>
  kit.cases.attachAgreement.execute(actor, { sponsorshipId, version, fileId });

const read = async <T>(actor: Actor, work: (hub: ReturnType<OrganizationsKit['hub']>) => Promise<T>) => {
  const hub = kit.hub(actor);
  try {
    return await work(hub);
  } finally {
    await hub.read.close();
  }
};
const agreementFor = (actor: Actor) =>
  read(actor, async (hub) => {
    const { agreement } = await new SponsorshipsFinder({ now: () => kit.clock.now() }).one(
      hub,
      sponsorshipId,
    );
    return agreement?.name ?? null;
  });
/** As the download asks it. */
const mayFetch = (actor: Actor) =>
  read(actor, ({ read: scope }) => {
    const kinds = new ParentKinds();
    new SponsorshipFiles(kinds).onModuleInit();
    const kind = kinds.get(AGREEMENT_FILE);
    if (!kind) throw new Error('the kind is not known');
    return kind.canRead({ actor, networkId: actor.networkId, read: scope }, sponsorshipId);
  });

describe('the agreement of a sponsorship', () => {
  it('is kept by either side once both have agreed, and told in the story', async () => {
    const early = await sent(sponsor);
    expect(await attach(sponsor, early, 1)).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
    await accept();
    expect(await attach(sponsor, await sent(group))).toMatchObject({ refusal: { code: 'FILE_MISSING' } });
    value(await attach(sponsor, early));
    const [kept] = await kit.rows('SELECT parent_type, parent_id FROM attachments WHERE id = $1', [early]);
    expect(kept).toEqual({ parent_type: 'sponsorshipAgreement', parent_id: sponsorshipId });
    const [told] = await kit.rows(
      `SELECT event, data ->> 'agreementFileId' AS file, to_state FROM audit_events WHERE subject_id = $1
       ORDER BY seq DESC LIMIT 1`,
      [sponsorshipId],
    );
    expect(told).toEqual({ event: 'sponsorship.agreementAttached', file: early, to_state: null });
    expect(await attach(group, await sent(group), 3)).toMatchObject({ refusal: { code: 'AGREEMENT_THERE' } });
  });

  it('is kept by the coordination with a file that was sent to the group', async () => {
    await accept();
    value(await attach(coordinator, await sent(coordinator, group)));
    expect(await agreementFor(coordinator)).toBe('signed.pdf');
  });

  it('is read by both sides and those who read all papers, by nobody else', async () => {
    await accept();
    expect(await mayFetch(group)).toBe(false);
    value(await attach(group, await sent(group)));
    const stranger = await kit.member(coordinator, true);
    const auditor = await kit.person(coordinator.networkId, 'AUD');
    for (const reader of [sponsor, group, coordinator, auditor]) {
      expect(await agreementFor(reader)).toBe('signed.pdf');
      expect(await mayFetch(reader)).toBe(true);
    }
    expect(await agreementFor(stranger)).toBeNull();
    expect(await mayFetch(stranger)).toBe(false);
  });

  it('is neither exchanged nor there before the agreement, whatever the code does', async () => {
    const set = 'UPDATE sponsorships SET agreement_file_id = $2 WHERE id = $1';
    const early = await sent(group);
    await expect(kit.rows(set, [sponsorshipId, early])).rejects.toThrow('agreement_after_the_yes');
    await accept();
    value(await attach(group, early));
    const other = await sent(group);
    await expect(kit.rows(set, [sponsorshipId, other])).rejects.toThrow('not exchanged');
    await expect(kit.rows(set, [sponsorshipId, null])).rejects.toThrow('not exchanged');
  });
});
