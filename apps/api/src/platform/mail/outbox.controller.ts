import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/allow.js';
import { SETTINGS, type RunSettings } from '../config/index.js';
import { ReadPool } from '../db/read-pool.js';
import { notFound } from '../errors/hub-error.js';
import { html, safeUrl, type Html } from '../html/html.js';
import { contentPolicy, newNonce } from '../http/headers.js';

interface Row {
  id: string;
  language: string;
  recipient: string;
  subject: string;
  text_part: string;
  created_at: Date;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LIST = `SELECT id, language, recipient, subject, '' AS text_part, created_at FROM mail_outbox ORDER BY created_at DESC, id DESC LIMIT 50`;
const ONE = `SELECT id, language, recipient, subject, text_part, created_at FROM mail_outbox WHERE id = $1`;

/** In demo mode mail goes nowhere, so this page shows it to whoever tries the hub out. Elsewhere it does not exist. */
@Controller('outbox')
@Public()
export class OutboxController {
  constructor(
    private readonly pool: ReadPool,
    @Inject(SETTINGS) private readonly settings: RunSettings,
  ) {}

  @Get()
  async list(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const rows = await this.rows(LIST, []);
    const items = rows.map(
      (row) =>
        html`<li>
          <a href="/outbox/${row.id}" lang="${row.language}">${row.subject}</a> ${row.recipient},
          ${moment(row)}
        </li>`,
    );
    const body =
      rows.length > 0
        ? html`<ol>
            ${items}
          </ol>`
        : html`<p>No mail has been written yet.</p>`;
    return this.page(
      reply,
      'Outbox of the demo',
      html`<p>In the demo no mail leaves the hub. What it would have sent is listed here.</p>
        ${body}`,
    );
  }

  @Get(':id')
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const [row] = UUID.test(id) ? await this.rows(ONE, [id]) : [];
    if (!row) throw notFound();
    const text = row.text_part
      .split(/(https?:\/\/\S+)/)
      .map((part, i) => (i % 2 ? html`<a href="${safeUrl(part)}">${part}</a>` : part));
    const body = html`<p>To ${row.recipient}, ${moment(row)}</p>
      <div class="mail" lang="${row.language}">${text}</div>
      <p><a href="/outbox">All mail</a></p>`;
    return this.page(reply, row.subject, body, row.language);
  }

  private async rows(sql: string, params: unknown[]): Promise<Row[]> {
    if (!this.settings.demo) throw notFound();
    return (await this.pool.pool.query<Row>(sql, params)).rows;
  }

  private page(reply: FastifyReply, title: string, body: Html, language = 'en'): string {
    const nonce = newNonce();
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-security-policy',
        contentPolicy(this.settings.publicUrl.startsWith('https://'), nonce),
      );
    return html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <style nonce="${nonce}">
            :root {
              color-scheme: light dark;
            }
            body {
              max-width: 42rem;
              margin: 0 auto;
              padding: 1.5rem;
              font:
                1.125rem/1.5 system-ui,
                sans-serif;
            }
            .mail {
              white-space: pre-wrap;
              overflow-wrap: anywhere;
              border: 1px solid;
              padding: 1rem;
            }
            li {
              margin: 0.5rem 0;
            }
          </style>
        </head>
        <body>
          <main>
            <h1 lang="${language}">${title}</h1>
            ${body}
          </main>
        </body>
      </html>`.text;
  }
}

const moment = ({ created_at: at }: Row): Html =>
  html`<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>`;
