import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileType } from '@kalaka/domain';
import sharp from 'sharp';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { ParentKinds } from './parent-kinds.js';

let hub: DemoHub;
let editor: Browser;
let own: string;
let other: string;
const CAPTIONS = 'b6f0f9a0-0000-4000-8000-00000000cafe';
const open = { everybody: false };

const PDF = Buffer.from(
  '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  'latin1',
);
const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom\0\0\x02\0isomiso2'),
  Buffer.alloc(500, 7),
]);

beforeAll(async () => {
  hub = await demoHub({ MAX_FILE: '200000' });
  editor = await hub.as('editor');
  const ids = await hub.rows<{ id: string }>(
    `SELECT DISTINCT m.organization_id AS id FROM mandates m JOIN networks n ON n.id = m.network_id
     WHERE n.slug = 'szekesfehervar' AND m.role = 'ED' AND m.ended_at IS NULL`,
  );
  const { data } = await editor.ask('{ viewer { mandate { organization { id } } } }');
  own = (data as { viewer: { mandate: { organization: { id: string } } } }).viewer.mandate.organization.id;
  other = ids.find(({ id }) => id !== own)?.id ?? '';
  // A kind whose right can be turned on and off, as a room would register it.
  hub.app.get(ParentKinds).register({
    name: 'testing',
    accepts: ['PDF', 'MP4'] satisfies FileType[],
    canAttach: () => Promise.resolve(false),
    canRead: ({ actor }) => Promise.resolve(open.everybody || actor?.role === 'ED'),
  });
}, 180_000);
afterAll(() => hub.close());

interface Sent {
  status: number;
  body: {
    file?: { id: string; mediaType: string; bytes: number; sha256: string };
    refusal?: { code: string; message: string };
    error?: { code: string };
  };
}

async function send(
  who: Browser | null,
  name: string,
  content: Buffer,
  more: { parent?: string; type?: string; headers?: Record<string, string> } = {},
): Promise<Sent> {
  const { parent = own, type = 'organization', headers = {} } = more;
  const got = await hub.app.inject({
    method: 'POST',
    url: `/files?${new URLSearchParams({ parentType: type, parentId: parent, name })}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-kalaka-upload': '1',
      ...(who ? { cookie: who.cookie } : {}),
      ...headers,
    },
    payload: content,
  });
  return { status: got.statusCode, body: JSON.parse(got.payload) as Sent['body'] };
}

const fetchFile = (who: Browser | null, url: string, headers: Record<string, string> = {}) =>
  hub.app.inject({ method: 'GET', url, headers: { ...(who ? { cookie: who.cookie } : {}), ...headers } });

const count = async (): Promise<number> =>
  Number((await hub.rows<{ n: string }>('SELECT count(*) AS n FROM attachments'))[0]?.n);

async function used(name: string, content: Buffer): Promise<string> {
  const id = (await send(editor, name, content)).body.file?.id ?? '';
  await hub.rows(
    `UPDATE attachments SET used_at = now(), parent_type = 'testing', parent_id = $2 WHERE id = $1`,
    [id, CAPTIONS],
  );
  return id;
}

describe('a file that is sent', () => {
  it('is kept with its type and its hash, and is for its sender alone until it is used', async () => {
    const { status, body } = await send(editor, 'Alapító okirat.pdf', PDF);
    expect([status, body.file?.mediaType, body.file?.bytes]).toEqual([201, 'application/pdf', PDF.length]);
    const url = `/files/${body.file?.id}`;
    const got = await fetchFile(editor, url);
    expect([got.statusCode, got.rawPayload]).toEqual([200, PDF]);
    for (const who of [
      await hub.as('coordinator'),
      await hub.as('editor2'),
      await hub.as('lille-editor'),
      null,
    ])
      expect((await fetchFile(who, url)).statusCode).toBe(404);
  });

  it.each([
    ['page.pdf', Buffer.from('<html><script>alert(1)</script>'), 'FILE_NOT_ITS_NAME'],
    [
      'scan.pdf',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'FILE_NOT_ITS_NAME',
    ],
    ['paper.docx', PDF, 'FILE_NOT_ITS_NAME'],
    ['table.csv', Buffer.from([0x61, 0, 1, 2]), 'FILE_NOT_ITS_NAME'],
    ['picture.png', Buffer.from('GIF89a'), 'FILE_NOT_ITS_NAME'],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'FILE_TYPE_NOT_ALLOWED'],
    ['page.html', Buffer.from('<html></html>'), 'FILE_TYPE_NOT_ALLOWED'],
    ['run.exe', Buffer.from('MZ'), 'FILE_TYPE_NOT_ALLOWED'],
    ['empty.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
    [
      'broken.png',
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
        Buffer.from('IHDR'),
        Buffer.alloc(40, 1),
      ]),
      'FILE_DAMAGED',
    ],
  ])('%s is refused with a reason and leaves nothing', async (name, content, code) => {
    const before = await count();
    const { status, body } = await send(editor, name, content);
    expect([status, body.refusal?.code]).toEqual([422, code]);
    expect(body.refusal?.message).toMatch(/\w/);
    expect(await count()).toBe(before);
  });

  it('is cut off when it is too large, and leaves nothing', async () => {
    const before = await count();
    const { status, body } = await send(editor, 'large.txt', Buffer.alloc(200_001, 'a'));
    expect([status, body.refusal?.code, await count()]).toEqual([413, 'FILE_TOO_LARGE', before]);
  });

  it('is refused in the language of the sender', async () => {
    const { body } = await send(editor, 'page.pdf', Buffer.from('x'), {
      headers: { 'accept-language': 'hu' },
    });
    expect(body.refusal?.message).toContain('tartalma');
  });

  it.each([
    ['without the header that no other site can send', { 'x-kalaka-upload': '' }],
    ['as text, which a form of another site can send', { 'content-type': 'text/plain' }],
    ['as a form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('%s is not taken', async (_, headers) => {
    const before = await count();
    expect((await send(editor, 'a.pdf', PDF, { headers })).status).toBeGreaterThanOrEqual(400);
    expect(await count()).toBe(before);
  });

  it.each([
    ['nobody who is not signed in', null, 401],
    ['no viewer, who changes nothing', 'viewer', 403],
    ['no auditor', 'auditor', 403],
    ['no editor of another member', 'editor2', 404],
    ['no editor of another network', 'lille-editor', 404],
    ['no coordinator of another network', 'lille-coordinator', 404],
  ] as const)('comes from %s', async (_, persona, status) => {
    expect((await send(persona && (await hub.as(persona)), 'a.pdf', PDF)).status).toBe(status);
  });

  it('has a place that is there', async () => {
    expect((await send(editor, 'a.pdf', PDF, { type: 'nothing' })).status).toBe(404);
    expect((await send(editor, 'a.pdf', PDF, { parent: other })).status).toBe(404);
    const coordinator = await hub.as('coordinator');
    expect((await send(coordinator, 'a.pdf', PDF, { parent: CAPTIONS })).status).toBe(404);
    expect((await send(coordinator, 'a.pdf', PDF, { parent: other })).status).toBe(201);
  });
});

describe('a picture', () => {
  it('loses what the camera wrote beside it, and stands upright', async () => {
    const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#a33' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Éva' }, IFD3: { GPSLatitude: '47/1 11/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const id = (await send(editor, 'IMG_1.JPG', photo)).body.file?.id;
    const got = await fetchFile(editor, `/files/${id}`);
    const { exif, orientation, width, height, format } = await sharp(got.rawPayload).metadata();
    expect([exif, orientation, width, height, format]).toEqual([undefined, undefined, 20, 40, 'jpeg']);
  });
});

describe('a file that is fetched', () => {
  it('asks for the right to its parent each time', async () => {
    const url = `/files/${await used('rights.pdf', PDF)}`;
    const reader = await hub.as('finance');
    const asked = async (): Promise<number> => (await fetchFile(reader, url)).statusCode;
    expect(await asked()).toBe(404);
    open.everybody = true;
    expect(await asked()).toBe(200);
    open.everybody = false;
    expect(await asked()).toBe(404);
  });

  it('never runs, never loads anything, and is saved unless a page may show it', async () => {
    const { headers } = await fetchFile(editor, `/files/${await used(`Éva's (1).pdf`, PDF)}`);
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''%C3%89va%27s%20%281%29.pdf`);
    expect(headers['content-security-policy']).toBe(`default-src 'none'; sandbox`);
    expect([headers['x-content-type-options'], headers['content-type'], headers['cache-control']]).toEqual([
      'nosniff',
      'application/pdf',
      'private, no-cache',
    ]);
  });

  it('comes in parts where a player asks for parts', async () => {
    const url = `/files/${await used('film.mp4', MP4)}`;
    const got = await fetchFile(editor, url, { range: 'bytes=4-7' });
    expect([got.statusCode, got.payload, got.headers['content-range']]).toEqual([
      206,
      'ftyp',
      `bytes 4-7/${MP4.length}`,
    ]);
    expect(got.headers['content-disposition']).toMatch(/^inline/);
    expect((await fetchFile(editor, url, { range: 'bytes=9999-' })).statusCode).toBe(416);
  });

  it('is not sent again when it is known, but the right is asked for all the same', async () => {
    const url = `/files/${await used('known.pdf', PDF)}`;
    const etag = String((await fetchFile(editor, url)).headers['etag']);
    expect((await fetchFile(editor, url, { 'if-none-match': etag })).statusCode).toBe(304);
    const stranger = await hub.as('finance');
    expect((await fetchFile(stranger, url, { 'if-none-match': etag })).statusCode).toBe(404);
  });

  it('is there for the public when the parent is, in the network that is named', async () => {
    const id = await used('public.pdf', PDF);
    const [network] = await hub.rows<{ id: string }>(`SELECT id FROM networks WHERE slug = 'szekesfehervar'`);
    const [elsewhere] = await hub.rows<{ id: string }>(`SELECT id FROM networks WHERE slug = 'lille'`);
    const of = (net: string | undefined): string => `/files/${id}?network=${net}`;
    expect((await fetchFile(null, of(network?.id))).statusCode).toBe(404);
    open.everybody = true;
    expect((await fetchFile(null, of(network?.id))).statusCode).toBe(200);
    expect((await fetchFile(await hub.as('lille-editor'), of(network?.id))).statusCode).toBe(200);
    expect((await fetchFile(null, of(elsewhere?.id))).statusCode).toBe(404);
    expect((await fetchFile(null, `/files/${id}`)).statusCode).toBe(404);
    open.everybody = false;
  });

  it.each(['x', '..%2f..%2fetc%2fpasswd', CAPTIONS])('does not exist: %s', async (id) => {
    expect((await fetchFile(editor, `/files/${id}`)).statusCode).toBe(404);
  });
});
