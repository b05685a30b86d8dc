import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';
import { testDatabase } from '../../test/test-database.js';
import { testSettings } from '../../test/test-hub.js';
import { AppModule } from '../app.module.js';
import { createApp } from '../create-app.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

const PERSONAS = [
  ...['coordinator', 'finance', 'officer', 'editor', 'viewer', 'editor2', 'officer2', 'informal'],
  ...['official', 'official2', 'auditor'],
  ...['lille-coordinator', 'lille-finance', 'lille-editor', 'lille-official'],
];

describe('the demo sign-in', () => {
  it('lists the personas of the contract', async () => {
    const { data } = await hub.browser().get('/demo/personas');
    expect((data?.['list'] as { persona: string }[]).map(({ persona }) => persona)).toEqual(PERSONAS);
  });

  it.each(PERSONAS)('opens a session as %s', async (persona) => {
    const browser = await hub.as(persona);
    const { data } = await browser.ask(
      '{ viewer { demo account { name } mandate { role } network { slug } } }',
    );
    const viewer = data?.['viewer'] as { mandate: { role: string } | null; network: { slug: string } };
    expect(viewer.mandate).not.toBeNull();
    expect(viewer.network.slug).toBe(persona.startsWith('lille') ? 'lille' : 'szekesfehervar');
  });

  it('answers with person, mandate, network and organization', async () => {
    const answer = await hub
      .browser()
      .post('/demo/sign-in', { persona: 'editor' }, { 'accept-language': 'hu' });
    expect(answer).toMatchObject({
      person: { name: 'Kerekes Dávid' },
      mandate: { role: 'ED' },
      network: { name: 'Közös Asztal – Székesfehérvári Esélyhálózat' },
      organization: { name: 'Jelfolyó Siketek és Nagyothallók Egyesülete' },
    });
  });

  it('names no organization for an official', async () => {
    const answer = await hub.browser().post('/demo/sign-in', { persona: 'official' });
    expect(answer).toMatchObject({ person: { name: 'dr. Judit Szalai' }, organization: null });
  });

  it('is opened by the printed link, as a page and not as a picture', async () => {
    const browser = hub.browser();
    const opened = await browser.get('/demo/as/officer', { 'sec-fetch-dest': 'document' });
    expect([opened.status, opened.headers['location']]).toEqual([303, '/']);
    const { data } = await browser.ask('{ viewer { mandate { role } } }');
    expect(data).toEqual({ viewer: { mandate: { role: 'AO' } } });
    const picture = await hub.browser().get('/demo/as/officer', { 'sec-fetch-dest': 'image' });
    expect([picture.status, picture.headers['set-cookie']]).toEqual([404, undefined]);
  });

  it('knows nobody else, and takes JSON alone', async () => {
    expect((await hub.browser().post('/demo/sign-in', { persona: 'nobody' })).status).toBe(404);
    expect((await hub.browser().post('/demo/sign-in', { persona: 7 })).status).toBe(400);
    const form = await hub
      .browser()
      .post('/demo/sign-in', { persona: 'editor' }, { 'content-type': 'text/plain' });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(form.headers['set-cookie']).toBeUndefined();
  });
});

describe('outside demo mode', () => {
  it('there is no door', async () => {
    const database = await testDatabase();
    const settings = testSettings(database.url('app'), { DEMO: 'false' });
    const app = await createApp(AppModule.forRoot(settings), settings);
    const json = { 'content-type': 'application/json' };
    const signIn = {
      method: 'POST' as const,
      url: '/demo/sign-in',
      headers: json,
      payload: '{"persona":"editor"}',
    };
    expect((await app.inject(signIn)).statusCode).toBe(404);
    expect((await app.inject('/demo/personas')).statusCode).toBe(404);
    expect((await app.inject('/outbox')).statusCode).toBe(404);
    await app.close();
    await database.drop();
  });
});
