import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ok, refused, type Actor } from '@kalaka/domain';
import type { RunSettings } from '../config/index.js';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { makeLog } from '../log/logger.js';
import { JobWorker } from '../jobs/job-worker.js';
import { MailDelivery } from './delivery.js';
import { MailServer } from './mail-server.js';
import { Outbox, type Mail } from './outbox.js';

/** A mail server of few words. `mood` says how it takes the text of a mail. */
class Postman {
  readonly taken: string[] = [];
  mood: 'accepts' | 'rejects' | 'hangs up after the text' | 'busy' = 'accepts';
  turnedAway = 0;
  private server!: net.Server;

  async open(): Promise<number> {
    this.server = net.createServer((socket) => this.serve(socket));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as net.AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: net.Socket): void {
    let text: string | undefined;
    socket.on('error', () => undefined);
    socket.write('220 hello\r\n');
    socket.on('data', (data) => {
      const said = data.toString();
      if (text !== undefined) {
        text += said;
        if (!text.endsWith('\r\n.\r\n')) return;
        if (this.mood === 'hangs up after the text') return void socket.destroy();
        if (this.mood === 'accepts') this.taken.push(text);
        text = undefined;
        return void socket.write(this.mood === 'rejects' ? '550 no\r\n' : '250 ok\r\n');
      }
      if (said.startsWith('DATA')) text = '';
      if (said.startsWith('MAIL') && this.mood === 'busy') {
        this.turnedAway += 1;
        return void socket.write('451 later\r\n');
      }
      socket.write(
        said.startsWith('DATA') ? '354 go\r\n' : said.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n',
      );
    });
  }
}

let kit: PlatformKit;
let actor: Actor;
let postman: Postman;
let worker: JobWorker;
let outbox: Outbox;

beforeAll(async () => {
  kit = await platformKit();
  actor = await kit.newNetwork();
  postman = new Postman();
  const smtpUrl = `smtp://127.0.0.1:${await postman.open()}`;
  outbox = new Outbox({ publicUrl: 'https://hub.example', smtpUrl } as RunSettings);
  worker = new JobWorker(kit.boss, makeLog('silent'));
  const server = new MailServer(smtpUrl, 'noreply@hub.example');
  new MailDelivery(worker, kit.unitOfWork, server, kit.clock).onModuleInit();
  await worker.start();
  await worker.work();
});
afterAll(async () => {
  await kit.boss.stop({ graceful: true, timeout: 2_000 });
  await postman.close();
  await kit.close();
});
beforeEach(() => {
  postman.taken.length = 0;
  postman.mood = 'accepts';
});

const mail = (key?: string): Mail => ({
  template: 'test',
  to: 'eva@example.org',
  key,
  content: {
    language: 'hu',
    subject: 'Belépés\r\nBcc: x@example.org',
    parts: [
      { kind: 'text', text: 'Jó napot <Éva>!' },
      { kind: 'code', label: 'A kód', code: '123 456' },
      { kind: 'action', label: 'Belépés', url: 'https://hub.example/in' },
    ],
    footer: 'Kaláka',
  },
});

const put = (letter: Mail) => kit.unitOfWork.run(actor, async (tx) => ok(await outbox.put(tx, letter)));
const rowOf = async (id: string): Promise<Record<string, unknown>> => {
  const { rows } = await kit.database.pool('operator').query('SELECT * FROM mail_outbox WHERE id = $1', [id]);
  return rows[0];
};
async function until(check: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not happen in time');
}
/** A letter written after those in question; when it is there, they had their turn. */
async function nextArrives(): Promise<void> {
  const id = idOf(await put(mail()));
  await until(async () => (await rowOf(id))['sent_at'] !== null);
}
const idOf = (result: Awaited<ReturnType<typeof put>>): string => (result.ok ? result.value : '');

describe('mail', () => {
  it('leaves after the commit, with both parts, its language and its own stable id', async () => {
    const id = idOf(await put(mail()));
    await until(() => postman.taken.length === 1);
    const [sent = ''] = postman.taken;
    expect(sent).toContain(`Message-ID: <${id}@hub.example>`);
    expect(sent).toMatch(/^To: eva@example\.org\r$/m);
    expect(sent).not.toMatch(/^Bcc:/m);
    expect(sent).toContain('multipart/alternative');
    expect(sent).toContain('lang=3D"hu"');
    expect(sent).toContain('&lt;');
    await until(async () => (await rowOf(id))['sent_at'] !== null);
    expect(await rowOf(id)).toMatchObject({ text_part: '', html_part: '', failure: null });
  });

  it('is not sent for a change that was rolled back', async () => {
    await kit.unitOfWork.run(actor, async (tx) => {
      await outbox.put(tx, mail());
      return refused('WRONG_STATE');
    });
    await nextArrives();
    expect(postman.taken).toHaveLength(1);
  });

  it('is sent once when the job that writes it runs twice', async () => {
    await put(mail('invitation:1'));
    await put(mail('invitation:1'));
    await until(() => postman.taken.length > 0);
    await nextArrives();
    expect(postman.taken).toHaveLength(2);
  });

  it('waits while the mail server is busy, and is sent when it is not', async () => {
    postman.mood = 'busy';
    const id = idOf(await put(mail()));
    await until(() => postman.turnedAway > 0, 30_000);
    await until(async () => (await rowOf(id))['sending_since'] === null, 30_000);
    expect(await rowOf(id)).toMatchObject({ sent_at: null, failure: null });
    postman.mood = 'accepts';
    await until(() => postman.taken.length === 1, 30_000);
  }, 100_000);

  it('is kept as refused when the server will never take it', async () => {
    postman.mood = 'rejects';
    const id = idOf(await put(mail()));
    await until(async () => (await rowOf(id))['failure'] === 'REFUSED');
  });

  it('is not sent again when nobody knows whether it arrived', async () => {
    postman.mood = 'hangs up after the text';
    const id = idOf(await put(mail()));
    await until(async () => (await rowOf(id))['failure'] === 'UNKNOWN');
    postman.mood = 'accepts';
    await nextArrives();
    expect(postman.taken).toHaveLength(1);
  });
});
