import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { v4 } from 'uuid';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { merge, register } from '../../../test/second-record.js';

let hub: DemoHub;
let editor: Browser;
let coordinator: Browser;
let elsewhere: Browser;
let photo: Buffer;

const WAV = Buffer.concat([
  Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1'),
  Buffer.alloc(64),
]);
const OPUS = Buffer.concat([Buffer.from('OggS\0\x02', 'latin1'), Buffer.alloc(22), Buffer.from('OpusHead')]);
const PDF = Buffer.from('%PDF-1.7\n%%EOF', 'latin1');

beforeAll(async () => {
  hub = await demoHub();
  [editor, coordinator, elsewhere] = (await Promise.all(
    ['editor', 'coordinator', 'editor2'].map((persona) => hub.as(persona)),
  )) as [Browser, Browser, Browser];
  const blank = { width: 40, height: 30, channels: 3, background: '#c33' } as const;
  const place = { GPSLatitude: '47/1 11/1 0/1', GPSLatitudeRef: 'N' };
  photo = await sharp({ create: blank }).jpeg().withExif({ IFD3: place }).toBuffer();
}, 180_000);
afterAll(() => hub.close());

const done = async (who: Browser, name: string, type: string, input: object) => {
  const text = `mutation($input: ${type}!) { it: ${name}(input: $input) {
    __typename ... on Refusal { code } ... on FieldRefusal { field }
    ... on ActivityChanged { activity { id version files { kind version file { id name url } description { text } } } } } }`;
  const { data, errors } = await who.ask(text, { input });
  return (data as { it: Answer } | null)?.it ?? { code: String(errors?.[0]?.extensions?.['code']) };
};
interface Answer {
  code?: string;
  field?: string;
  activity?: { id: string; version: number; files: Kept[] };
}
interface Kept {
  kind: string;
  version: number;
  file: { id: string; name: string; url: string };
  description: { text: string } | null;
}

async function logged(coOrganizerIds: string[] = []): Promise<string> {
  const id = v4();
  const { data } = await editor.ask('{ logSheet { today } }');
  const happenedOn = (data as { logSheet: { today: string } }).logSheet.today;
  const input = { id, idempotencyKey: v4(), type: 'CLUB', happenedOn, minutes: 60, coOrganizerIds };
  const answer = await done(editor, 'logActivity', 'LogActivityInput', input);
  expect(answer.code).toBeUndefined();
  return id;
}

async function send(who: Browser, activityId: string, name: string, content: Buffer) {
  const query = new URLSearchParams({ parentType: 'activity', parentId: activityId, name });
  const headers = { 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1', cookie: who.cookie };
  const got = await hub.app.inject({ method: 'POST', url: `/files?${query}`, headers, payload: content });
  const body = JSON.parse(got.payload) as {
    file?: { id: string };
    refusal?: { code: string; field: string };
  };
  return { status: got.statusCode, ...body };
}

async function attach(activityId: string, name: string, content: Buffer, more: object = {}, who = editor) {
  const { file } = await send(who, activityId, name, content);
  return done(who, 'attachToActivity', 'AttachToActivityInput', { activityId, fileId: file?.id, ...more });
}

const words = (text: string) => ({ description: [{ language: 'hu', text }] });
const status = async (who: Browser, url: string): Promise<number> => (await who.get(url)).status;

describe('a file of an activity', () => {
  it.each([
    ['fénykép.jpg', () => photo, 'PHOTO'],
    ['blokk.pdf', () => PDF, 'PAPER'],
    ['jegyzet.wav', () => WAV, 'SOUND'],
    ['jegyzet.opus', () => OPUS, 'SOUND'],
  ])('%s is kept with what is to be seen or heard in it', async (name, content, kind) => {
    const { activity } = await attach(await logged(), name, content(), words('Tízen voltak.'));
    expect(activity?.files).toMatchObject([
      { kind, version: 1, file: { name }, description: { text: 'Tízen voltak.' } },
    ]);
    expect(activity?.version).toBe(1);
  });

  it('that is a photo does not tell where it was taken', async () => {
    const { activity } = await attach(await logged(), 'photo.jpg', photo);
    const got = await hub.app.inject({
      method: 'GET',
      url: activity?.files[0]?.file.url ?? '',
      headers: { cookie: editor.cookie },
    });
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect((await sharp(got.rawPayload).metadata()).exif).toBeUndefined();
  });

  it.each([
    ['program.exe', WAV, 'FILE_TYPE_NOT_ALLOWED'],
    ['lista.csv', Buffer.from('a;b\n'), 'FILE_TYPE_NOT_ALLOWED'],
    ['jegyzet.mp3', WAV, 'FILE_NOT_ITS_NAME'],
    ['üres.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('of the wrong kind is refused with its field: %s', async (name, content, code) => {
    const answer = await send(editor, await logged(), name, content);
    expect([answer.status, answer.refusal?.code, answer.refusal?.field]).toEqual([422, code, 'file']);
  });

  it('is for the organizers and the coordination alone', async () => {
    const id = await logged();
    const { activity } = await attach(id, 'photo.jpg', photo);
    const url = activity?.files[0]?.file.url ?? '';
    const all = ['editor', 'officer', 'viewer', 'coordinator', 'editor2', 'finance', 'official', 'auditor'];
    const seen = await Promise.all(all.map(async (one) => status(await hub.as(one), url)));
    expect(seen).toEqual([200, 200, 200, 200, 404, 404, 404, 404]);
    const { data } = await elsewhere.ask(`{ activity(id: "${id}") { files { kind } } }`);
    expect(data).toEqual({ activity: { files: [] } });
    expect((await send(elsewhere, id, 'photo.jpg', photo)).status).toBe(404);
    expect((await attach(id, 'photo.jpg', photo, {}, coordinator)).activity?.files).toHaveLength(2);
  });

  it('is for who did it together with them, too', async () => {
    const [row] = await hub.rows<{ id: string }>(
      `SELECT m.organization_id AS id FROM mandates m JOIN accounts a ON a.id = m.account_id
       WHERE m.role = 'ED' AND m.organization_id IN (SELECT organization_id FROM sessions s JOIN mandates x ON x.id = s.mandate_id
         WHERE x.role = 'ED') AND m.organization_id <> (SELECT organization_id FROM activities WHERE id = $1) LIMIT 1`,
      [await logged()],
    );
    const { activity } = await attach(await logged([row?.id ?? '']), 'photo.jpg', photo);
    expect(await status(elsewhere, activity?.files[0]?.file.url ?? '')).toBe(200);
  });

  it('is kept once, however often that is asked', async () => {
    const activityId = await logged();
    const { file } = await send(editor, activityId, 'photo.jpg', photo);
    const input = { activityId, fileId: file?.id, idempotencyKey: v4() };
    const ask = () => done(editor, 'attachToActivity', 'AttachToActivityInput', input);
    expect((await Promise.all([ask(), ask()])).map((one) => one.activity?.files.length)).toEqual([1, 1]);
    const again = { ...input, idempotencyKey: v4() };
    expect(await done(editor, 'attachToActivity', 'AttachToActivityInput', again)).toMatchObject({
      ...{ code: 'FILE_MISSING', field: 'file' },
    });
  });

  it('that was sent to another activity, or by somebody else, is not there', async () => {
    const [one, other] = [await logged(), await logged()];
    const { file } = await send(editor, one, 'photo.jpg', photo);
    const take = (who: Browser, activityId: string) =>
      done(who, 'attachToActivity', 'AttachToActivityInput', { activityId, fileId: file?.id });
    expect(await take(editor, other)).toMatchObject({ code: 'FILE_MISSING' });
    expect(await take(coordinator, one)).toMatchObject({ code: 'FILE_MISSING' });
  });

  it('gets its words later, and nobody writes over those of somebody else unseen', async () => {
    const activityId = await logged();
    const { activity } = await attach(activityId, 'photo.jpg', photo);
    const fileId = activity?.files[0]?.file.id;
    const say = (text: string, version: number) =>
      done(editor, 'describeActivityFile', 'DescribeActivityFileInput', {
        ...{ activityId, fileId, version },
        ...words(text),
      });
    expect((await say('Egy rámpa.', 1)).activity?.files[0]).toMatchObject({
      ...{ version: 2, description: { text: 'Egy rámpa.' } },
    });
    expect(await say('Más.', 1)).toMatchObject({ code: 'STALE_VERSION' });
  });

  it('is taken away whole, and the story keeps that it was there', async () => {
    const activityId = await logged();
    const { activity } = await attach(activityId, 'photo.jpg', photo);
    const { id: fileId, url } = activity?.files[0]?.file ?? { id: '', url: '' };
    const input = { activityId, fileId };
    expect((await done(editor, 'removeActivityFile', 'ActivityFileInput', input)).activity?.files).toEqual(
      [],
    );
    expect(await status(editor, url)).toBe(404);
    expect(await done(editor, 'removeActivityFile', 'ActivityFileInput', input)).toMatchObject({
      ...{ code: 'FILE_MISSING' },
    });
    const events = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE subject_id = $1 AND event LIKE 'activity.file%' ORDER BY id`,
      [activityId],
    );
    expect(events.map(({ event }) => event)).toEqual(['activity.fileAttached', 'activity.fileRemoved']);
  });

  it('of what was taken back is refused, and its content belongs to nobody', async () => {
    const activityId = await logged();
    await done(editor, 'undoActivity', 'ActivityStepInput', { activityId, version: 1 });
    expect(await attach(activityId, 'photo.jpg', photo)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('goes along when their organization becomes one with another record', async () => {
    const activityId = await logged();
    const { activity } = await attach(activityId, 'photo.jpg', photo);
    const [own] = await hub.rows<{ id: string }>(
      'SELECT organization_id AS id FROM activities WHERE id = $1',
      [activityId],
    );
    const kept = await register(coordinator, 'Második lap');
    expect((await merge(coordinator, kept, own?.id ?? '')).__typename).toBe('OrganizationEdited');
    const url = activity?.files[0]?.file.url ?? '';
    expect(await status(await hub.as('editor'), url)).toBe(200);
    expect(await status(await hub.as('editor2'), url)).toBe(404);
  });
});
