import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let visitor: Browser;
beforeAll(async () => {
  hub = await demoHub();
  visitor = hub.browser();
});
afterAll(() => hub.close());

const HOME = '/directory/szekesfehervar';
const page = async (url: string, language = 'en'): Promise<string> => {
  const answer = await hub.browser().get(url, { 'accept-language': language });
  expect([url, answer.status]).toEqual([url, 200]);
  return answer.text;
};
const ids = async (sql: string): Promise<string[]> =>
  (await hub.rows<{ id: string }>(sql)).map(({ id }) => id);
const OF_HERE = `network_id = (SELECT id FROM networks WHERE slug = 'szekesfehervar')`;

/** Every public page of the network, in usual and in easy words. */
async function everything(): Promise<string> {
  const organizations = await ids(`SELECT id FROM organizations WHERE ${OF_HERE}`);
  const services = await ids(`SELECT id FROM services WHERE ${OF_HERE}`);
  const urls = [
    ...['', '?page=2', '/accessibility', '/help'].map((rest) => HOME + rest),
    ...organizations.map((id) => `${HOME}/organizations/${id}`),
    ...services.map((id) => `${HOME}/services/${id}`),
  ];
  const answers = await Promise.all(
    urls.flatMap((url) =>
      ['usual', 'easy'].map((words) =>
        hub.browser().get(`${url}${url.includes('?') ? '&' : '?'}words=${words}`),
      ),
    ),
  );
  return answers.map(({ text }) => text).join('\n');
}

describe('what everybody may see', () => {
  it('never shows a word that is not meant for everybody', async () => {
    const mark = (name: string): string => `CANARY${name}`;
    await hub.rows(`UPDATE organizations SET email = '${mark('mail')}@x.example', expertise = '[{"en": "${mark('expertise')}"}]',
      phones = '[{"number": "+36 1 555 0000", "description": "${mark('phone')}"}]', details = '{"note": "${mark('details')}"}' WHERE ${OF_HERE}`);
    await hub.rows(`UPDATE memberships SET question = '${mark('question')}', answer = '${mark('answer')}', reason = '${mark('reason')}',
      decision = decision || '{"text": {"en": "${mark('decision')}"}}' WHERE ${OF_HERE}`);
    await hub.rows(`UPDATE organization_identifiers SET source = '${mark('source')}',
      value = CASE WHEN scheme IN ('HU_REGISTRY', 'FR_SIREN', 'FR_RNA') THEN value ELSE '${mark('number')}' || left(id::text, 18) END WHERE ${OF_HERE}`);
    const text = await everything();
    expect(text).toContain('Jelfolyó');
    expect(text.match(/CANARY\w+/g) ?? []).toEqual([]);
  });

  it('hides applicants: no line, no page, no name beside a check, and nothing to be found by', async () => {
    const [choir] = await ids(
      `SELECT id FROM organizations WHERE ${OF_HERE} AND name ->> 'en' LIKE 'Hangmadár%'`,
    );
    await hub.rows(
      `UPDATE accessibility_facts SET verified_by_organization_id = '${choir}' WHERE ${OF_HERE} AND verified_on IS NOT NULL`,
    );
    const text = await everything();
    expect(text).not.toMatch(/Hangmad|Song Bird/);
    const own = await hub.browser().get(`${HOME}/organizations/${choir}`);
    expect(own.status).toBe(404);
    expect(await page(`${HOME}?need=hangmadar`)).toContain('No place found');
  });

  it('keeps networks apart', async () => {
    const [there] = await ids(
      `SELECT o.id FROM organizations o JOIN networks n ON n.id = o.network_id WHERE n.slug = 'lille' LIMIT 1`,
    );
    expect(await everything()).not.toMatch(/Tourcoing|Roubaix/);
    expect((await hub.browser().get(`${HOME}/organizations/${there}`)).status).toBe(404);
    expect((await hub.browser().get(`/directory/lille/organizations/${there}`)).status).toBe(200);
  });

  it('does not find by what members keep among themselves', async () => {
    expect(await page(`${HOME}?need=facilitation`)).toContain('No place found');
    const coordinator = await hub.as('coordinator');
    const inside = await coordinator.ask(
      '{ organizations(filter: {search: "facilitation"}) { totalCount } }',
    );
    expect(inside.data).toEqual({ organizations: { totalCount: 1 } });
  });

  it('is the same for somebody who is signed in', async () => {
    const [id] = await ids(
      `SELECT id FROM organizations WHERE ${OF_HERE} AND name ->> 'en' LIKE 'Jelfolyó%'`,
    );
    const officer = await hub.as('officer');
    const text = (await officer.get(`${HOME}/organizations/${id}`)).text;
    expect(text).not.toContain('CANARY');
    expect(text).toContain('My network');
  });
});

describe('the search', () => {
  const headings = (text: string): string[] =>
    [...text.matchAll(/<h3>\s*<a[^>]*>([^<]*)</g)].map(([, name]) => (name ?? '').trim());

  it('finds the service that says the word, with one wrong letter, and not its neighbours', async () => {
    expect(headings(await page(`${HOME}?need=equipmnet+lending`))).toEqual(['Equipment lending']);
    expect(headings(await page(`${HOME}?need=kisbuszz`, 'hu'))).toEqual(['Emelős kisbusz']);
  });

  it('draws a map when it is asked for, with the numbers of the list, and hides it again', async () => {
    const numbers = (text: string, mark: RegExp): string[] =>
      [...text.matchAll(mark)].map(([, one]) => one ?? '');
    expect(await page(HOME)).not.toContain('<svg class="map"');
    const text = await page(`${HOME}?map=1&access=QUIET_ROOM`);
    const listed = numbers(text, /<li class="entry" id="place-(\d+)"/g);
    const [, missing = ''] = /exactly it is: ([\d, ]+)/.exec(text) ?? [];
    const drawn = numbers(text, /href="#place-(\d+)"/g);
    expect(drawn.length).toBeGreaterThan(1);
    expect([...drawn, ...missing.split(', ').filter(Boolean)].sort()).toEqual(listed.sort());
    expect(text).toContain('href="/directory/szekesfehervar?access=QUIET_ROOM"');
  });

  it('finds by town and by postal code', async () => {
    expect(headings(await page('/directory/lille?place=roubaix')).length).toBeGreaterThan(1);
    expect(headings(await page('/directory/lille?place=59700')).length).toBe(2);
    expect(await page(`${HOME}?place=roubaix`)).toContain('No place found');
  });

  it('says which filters left nothing, and how to get rid of them', async () => {
    const text = await page(`${HOME}?need=zzzzz&access=LIFT`);
    expect(text).toContain('You need: zzzzz');
    expect(text).toContain('Show all places');
  });

  it('gives a long answer in pages that say which places they hold and keep what was asked', async () => {
    const first = await page(`${HOME}?map=1`);
    const [, next = ''] = /href="([^"]*)"\s+rel="next"/.exec(first) ?? [];
    expect(next).toBe(`${HOME}?page=2&amp;map=1#found`);
    const second = await page(`${HOME}?map=1&page=2`);
    expect(first).toContain('1–20 of 23');
    expect(second).toContain('21–23 of 23');
    expect(second).toContain('<title>21–23 of 23. ');
    const plain = await page(`${HOME}?page=2`);
    expect(plain).toMatch(/rel="canonical" href="[^"]*szekesfehervar\?page=2"/);
    expect(new Set([...headings(await page(HOME)), ...headings(plain)]).size).toBe(23);
    const [, back = ''] = /href="([^"]*)"\s+rel="prev"/.exec(await page(`${HOME}?page=400`)) ?? [];
    expect(back).toBe(`${HOME}?page=2#found`);
  });

  it('overlooks what is no filter', async () => {
    const all = headings(await page(HOME));
    const odd = `${HOME}?page=-1&access=NONSENSE&group=%00&need=%00%20&page=2e9`;
    expect(headings(await page(odd))).toEqual(all);
  });
});

describe('a public page', () => {
  it('is there in the language of the device, and keeps another that was chosen', async () => {
    expect(await page(HOME, 'hu-HU')).toContain('<html lang="hu"');
    const chosen = await visitor.get(`${HOME}?lang=hu`, { 'accept-language': 'en' });
    expect(chosen.text).toContain('Be tudok jutni?');
    expect((await visitor.get(HOME, { 'accept-language': 'en' })).text).toContain('<html lang="hu"');
  });

  it('keeps easy words, size and colours in one cookie that says nothing about the person', async () => {
    const reader = hub.browser();
    const answer = await reader.get(`${HOME}?words=easy&text=150&theme=DARK`, { 'accept-language': 'en' });
    expect(reader.cookie).toBe('kalaka_reader=en.easy.150.DARK');
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    const next = (await reader.get(`${HOME}/help`)).text;
    expect(next).toMatch(/<html lang="en"\s+data-theme="dark" data-text="150" data-words="easy"/);
  });

  it('takes no other value from an address or a cookie', async () => {
    const odd = await hub
      .browser()
      .get(`${HOME}?text=9999&theme=%22%3E&lang=xx`, { cookie: 'kalaka_reader=fr.x."><script>' });
    expect(odd.text).toMatch(/<html lang="en"\s*>/);
    expect(odd.headers['set-cookie']).toBeUndefined();
  });

  it('is asked for again by its ETag, and has a head without a body', async () => {
    const first = await hub.browser().get(HOME);
    const again = await hub.browser().get(HOME, { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await hub.app.inject({ method: 'HEAD', url: HOME });
    expect([head.statusCode, head.payload]).toEqual([200, '']);
  });

  it('has no script that runs and obeys the strict policy', async () => {
    const answer = await hub.browser().get(HOME);
    expect(answer.text.replace(/<script type="application\/ld\+json">/g, '')).not.toMatch(
      /<script|<style|\son\w+=|\sstyle=/,
    );
    expect(String(answer.headers['content-security-policy'])).toContain(
      `script-src 'self'; style-src 'self'`,
    );
  });

  it.each([
    '/directory/no-such-network',
    '/directory/NO',
    `${HOME}/organizations/x`,
    `${HOME}/services/00000000-0000-4000-8000-000000000000`,
    `${HOME}/nothing/here`,
  ])('says in words that there is nothing at %s', async (url) => {
    const answer = await hub.browser().get(url, { 'accept-language': 'hu' });
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('Itt nincs semmi');
  });

  it('escapes what people wrote', async () => {
    const hostile = `<img src=x onerror=alert(1)>"'&</script>`;
    await hub.rows(
      `UPDATE organizations SET name = jsonb_build_object('en', $1::text), description = jsonb_build_object('en', $1::text) WHERE ${OF_HERE}`,
      [hostile],
    );
    await hub.rows(
      `UPDATE services SET name = jsonb_build_object('en', $1::text), description = jsonb_build_object('en', $1::text), cost = jsonb_build_object('en', $1::text) WHERE ${OF_HERE}`,
      [hostile],
    );
    await hub.rows(`UPDATE services SET website = 'javascript:alert(1)' WHERE ${OF_HERE}`);
    const text = await everything();
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toMatch(/<img|href="javascript:|<\/script>"/);
  });
});
