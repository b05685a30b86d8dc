import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS, type RunSettings } from '../config/index.js';
import { SessionCookie } from '../http/session-cookie.js';
import { currentRequest } from '../log/request-scope.js';
import type { Html } from './html.js';
import { keptAs, READER_COOKIE, readerOf, type Choice, type Reader } from './reader.js';
import { StyleSheet } from './style-sheet.js';
import { sayIn, type Say } from './words.js';

/** Somebody's look at one public page: who reads it and how, and where it is. */
export interface Visit {
  readonly reader: Reader;
  readonly say: Say;
  /** Path of the page, and what was asked for there. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The same page with another choice of the reader. */
  readonly with: (choice: Choice, value: string) => string;
  readonly origin: string;
  readonly sheet: string | null;
  readonly demo: boolean;
  /** A session came along; whether it still holds is found out behind the link. */
  readonly signedIn: boolean;
}

const A_YEAR_S = 365 * 24 * 3600;
/** Below it a packet is a packet. */
const SMALLEST = 1_400;

/** Takes visitors in and hands pages out: choices that are kept in a cookie, an ETag, compression, HEAD. */
@Injectable()
export class Visits {
  constructor(
    @Inject(SETTINGS) private readonly settings: RunSettings,
    private readonly session: SessionCookie,
    private readonly sheet: StyleSheet,
  ) {}

  of(request: FastifyRequest, reply: FastifyReply): Visit {
    const url = new URL(request.raw.url ?? '/', 'http://hub');
    const accepted = request.headers['accept-language'];
    const { reader, chose } = readerOf(url.searchParams, request.cookies[READER_COOKIE], accepted);
    if (chose) this.keep(reply, reader);
    const scope = currentRequest();
    if (scope) scope.language = reader.language;
    return {
      reader,
      say: sayIn(reader.language),
      path: url.pathname,
      query: url.searchParams,
      with: (choice, value) => {
        const query = new URLSearchParams(url.searchParams);
        query.set(choice, value);
        return `${url.pathname}?${query}`;
      },
      origin: this.settings.publicUrl,
      sheet: this.sheet.href,
      demo: this.settings.demo,
      signedIn: this.session.read(request) !== undefined,
    };
  }

  /** Pages differ by reader, so a cache asks again each time; unchanged costs an empty answer. */
  send(request: FastifyRequest, reply: FastifyReply, page: Html, status = 200): FastifyReply {
    const text = Buffer.from(page.text);
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    void reply
      .status(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'private, no-cache')
      .header('vary', 'cookie, accept-language, accept-encoding')
      .header('etag', etag);
    if (status === 200 && request.headers['if-none-match'] === etag) return reply.status(304).send();
    const small = text.length < SMALLEST || !/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (small) return reply.send(text);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    return reply.header('content-encoding', 'br').send(brotliCompressSync(text, { params }));
  }

  private keep(reply: FastifyReply, reader: Reader): void {
    const secure = this.settings.publicUrl.startsWith('https://');
    void reply.setCookie(READER_COOKIE, keptAs(reader), {
      path: '/',
      maxAge: A_YEAR_S,
      sameSite: 'lax',
      httpOnly: true,
      secure,
    });
  }
}
