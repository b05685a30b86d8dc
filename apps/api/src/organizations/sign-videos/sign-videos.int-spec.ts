import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
let editor: Browser;
let network: string;
/** A member that is published, and an applicant that is known in the network only. */
let member: string;
let applicant: string;
let service: string;

const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom\0\0\x02\0isomiso2'),
  Buffer.alloc(500, 7),
]);
const VTT = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nSegítünk.\n');
const PDF = Buffer.from('%PDF-1.7\n%%EOF', 'latin1');

beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
  editor = await hub.as('editor');
  const { data } = await editor.ask('{ viewer { mandate { organization { id } } } }');
  member = (data as { viewer: { mandate: { organization: { id: string } } } }).viewer.mandate.organization.id;
  const [one] = await hub.rows<{ network: string; applicant: string; service: string }>(
    `SELECT o.network_id AS network,
       (SELECT id FROM organizations a WHERE a.network_id = o.network_id AND a.name ->> 'en' LIKE 'Hangmadár%') AS applicant,
       (SELECT id FROM services s WHERE s.network_id = o.network_id AND s.organization_id = o.id LIMIT 1) AS service
     FROM organizations o WHERE o.id = $1`,
    [member],
  );
  ({ network = '', applicant = '', service = '' } = one ?? {});
}, 180_000);
afterAll(() => hub.close());

async function sent(who: Browser, organizationId: string, name = 'film.mp4', content = MP4): Promise<string> {
  const query = new URLSearchParams({ parentType: 'organization', parentId: organizationId, name });
  const got = await hub.app.inject({
    method: 'POST',
    url: `/files?${query}`,
    headers: { 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1', cookie: who.cookie },
    payload: content,
  });
  return (JSON.parse(got.payload) as { file: { id: string } }).file.id;
}

interface Film {
  language: string;
  seconds: number | null;
  film: { url: string };
  captions: { url: string } | null;
}
type Saved = { organization: { signVideo: Film | null }; code?: string; field?: string };

const ANSWER = `... on OrganizationEdited { organization { signVideo { language seconds film { url } captions { url } } } }
  ... on Refusal { code } ... on FieldRefusal { field }`;

async function command(who: Browser, name: 'save' | 'remove', organizationId: string, more: object) {
  const [row] = await hub.rows<{ version: number }>('SELECT version FROM organizations WHERE id = $1', [
    organizationId,
  ]);
  const type = name === 'save' ? 'SaveSignVideoInput' : 'RemoveSignVideoInput';
  const answer = await who.ask(
    `mutation($input: ${type}!) { result: ${name}SignVideo(input: $input) { ${ANSWER} } }`,
    { input: { organizationId, version: row?.version ?? 0, ...more } },
  );
  return { ...answer, result: (answer.data as { result: Saved } | null)?.result };
}
const save = (who: Browser, organizationId: string, video: object, serviceId?: string) =>
  command(who, 'save', organizationId, { video: { language: 'hsh', ...video }, serviceId });

const status = async (url: string, who = hub.browser()): Promise<number> => (await who.get(url)).status;
const page = async (rest: string): Promise<string> =>
  (await hub.browser().get(`/directory/szekesfehervar/${rest}`, { 'accept-language': 'en' })).text;

describe('a film in sign language', () => {
  it('stands on the public page with its captions, and everybody may fetch both', async () => {
    const captionsId = await sent(editor, member, 'film.vtt', VTT);
    const filmId = await sent(editor, member);
    const transcript = [{ language: 'hu', text: 'Jelnyelven is segítünk.' }];
    const { result } = await save(editor, member, { filmId, captionsId, seconds: 80, transcript });
    const film = result?.organization.signVideo;
    expect([film?.language, film?.seconds]).toEqual(['hsh', 80]);
    const got = await hub.app.inject({ method: 'GET', url: film?.film.url ?? '' });
    expect([got.statusCode, got.headers['content-type'], got.rawPayload]).toEqual([200, 'video/mp4', MP4]);
    expect(await status(film?.captions?.url ?? '')).toBe(200);
    const text = await page(`organizations/${member}`);
    expect(text).toContain('Hungarian Sign Language, 1 min 20 s, with captions');
    expect(text).toMatch(/<video class="film" controls preload="none"[\s\S]*<track kind="captions"/);
    expect(text).toContain('Jelnyelven is segítünk.');
    expect(await page(`organizations/${member}?words=easy`)).toContain('<video');
  });

  it('of an applicant is for the network only', async () => {
    const filmId = await sent(coordinator, applicant);
    const { result } = await save(coordinator, applicant, { filmId });
    const url = result?.organization.signVideo?.film.url ?? '';
    expect([await status(url), await status(url, await hub.as('lille-editor'))]).toEqual([404, 404]);
    expect([await status(url, coordinator), await status(url, editor)]).toEqual([200, 200]);
  });

  it('may be replaced: the older one is gone', async () => {
    const first = await save(editor, member, { filmId: await sent(editor, member) });
    const old = first.result?.organization.signVideo?.film.url ?? '';
    const second = await save(editor, member, { filmId: await sent(editor, member) });
    expect(await status(old)).toBe(404);
    expect(await status(second.result?.organization.signVideo?.film.url ?? '')).toBe(200);
    await expect(
      hub.rows(
        `INSERT INTO sign_videos SELECT network_id, gen_random_uuid(), organization_id, service_id, language, seconds,
        transcript, captions_id, NULL FROM sign_videos WHERE organization_id = $1`,
        [member],
      ),
    ).rejects.toThrow();
  });

  it('keeps its file when only its words change', async () => {
    const filmId = await sent(editor, member);
    await save(editor, member, { filmId });
    const { result } = await save(editor, member, { filmId, seconds: 45 });
    expect(result?.organization.signVideo?.seconds).toBe(45);
    expect(await page(`organizations/${member}`)).toContain(
      'Hungarian Sign Language, 45 s, without captions',
    );
  });

  it.each([
    ['a paper', 'paper.pdf', PDF],
    ['captions', 'film.vtt', VTT],
  ])('is a film: %s is refused', async (_, name, content) => {
    const filmId = await sent(editor, member, name, content);
    const { result } = await save(editor, member, { filmId });
    expect(result).toEqual({ code: 'FILE_TYPE_NOT_ALLOWED', field: 'video.filmId' });
  });

  it('is changed by nobody of another member or network, and not by a viewer', async () => {
    const filmId = await sent(editor, member);
    for (const persona of ['editor2', 'lille-coordinator', 'viewer', 'auditor']) {
      const { result, data } = await save(await hub.as(persona), member, { filmId });
      expect([persona, result?.organization, data]).toEqual([persona, undefined, null]);
    }
    expect((await save(coordinator, member, { filmId })).result?.code).toBe('FILE_MISSING');
  });

  it('of a service stands on the page of the service, and goes with it', async () => {
    await save(editor, member, { filmId: await sent(editor, member) }, service);
    expect(await page(`services/${service}`)).toContain('<video');
    const [film] = await hub.rows<{ id: string }>(
      'SELECT film_id AS id FROM sign_videos WHERE service_id = $1',
      [service],
    );
    const url = `/files/${film?.id}?network=${network}`;
    expect(await status(url)).toBe(200);
    const foreign = await save(
      coordinator,
      applicant,
      { filmId: await sent(coordinator, applicant) },
      service,
    );
    expect(foreign.data).toBeNull();
    const [row] = await hub.rows<{ version: number }>('SELECT version FROM organizations WHERE id = $1', [
      member,
    ]);
    const input = { organizationId: member, version: row?.version, serviceId: service };
    await editor.ask(
      'mutation($input: RemoveServiceInput!) { removeService(input: $input) { __typename } }',
      {
        input,
      },
    );
    expect(await status(url)).toBe(404);
    expect(
      await hub.rows('SELECT FROM attachments WHERE id = $1 AND removed_at IS NULL', [film?.id]),
    ).toEqual([]);
  });

  it('taken away leaves a page without a trace of it', async () => {
    const saved = await save(editor, member, { filmId: await sent(editor, member) });
    const url = saved.result?.organization.signVideo?.film.url ?? '';
    const { result } = await command(editor, 'remove', member, {});
    expect(result?.organization.signVideo).toBeNull();
    expect([await status(url), await page(`organizations/${member}`)]).toEqual([
      404,
      expect.not.stringContaining('sign-slot'),
    ]);
  });
});
