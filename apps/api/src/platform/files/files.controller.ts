import { isShownInPage, isUuid, mediaTypeOf, type Actor, type Refusal } from '@kalaka/domain';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Allow, Hub, Public, type HubContext } from '../access/index.js';
import { RequestContexts } from '../access/request-contexts.js';
import { badInput, notFound } from '../errors/hub-error.js';
import { refusalAnswer } from '../errors/refusals.js';
import { Downloads, type FileRow } from './downloads.js';
import { readerOf, ReaderScopes } from './file-reader.js';
import { ParentKinds } from './parent-kinds.js';
import { rangeOf } from './range.js';
import { Uploads } from './uploads.js';

/** A form of another site can send neither this type of content nor this header without being asked first. */
const BODY = 'application/octet-stream';
const MARK = 'x-kalaka-upload';

const STATUS: Partial<Record<Refusal['code'], number>> = { FILE_TOO_LARGE: 413, STORAGE_FULL: 507 };

/** Files go up and down here, as they are: the body of the request is the file. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly kinds: ParentKinds,
    private readonly uploads: Uploads,
    private readonly downloads: Downloads,
    private readonly contexts: RequestContexts,
    private readonly scopes: ReaderScopes,
  ) {}

  /** `POST /files?parentType=organization&parentId=…&name=statutes.pdf` */
  @Allow('attachment.add')
  @Post()
  async send(
    @Query() query: Record<string, unknown>,
    @Req() req: FastifyRequest,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!req.headers[MARK] || !req.headers['content-type']?.startsWith(BODY))
      throw badInput({ field: MARK, rule: 'isPresent' });
    const { parentType, parentId, name } = query;
    const kind = typeof parentType === 'string' ? this.kinds.get(parentType) : undefined;
    if (!kind || !isUuid(parentId) || !(await kind.canAttach(readerOf(hub, actor), parentId)))
      throw notFound();
    const parent = { type: kind.name, id: parentId };
    const taken = await this.uploads.take(actor, { parent, name, stream: req.raw, accepts: kind.accepts });
    void reply.header('cache-control', 'no-store');
    if (taken.ok) {
      const { id, name: kept, type, bytes, sha256 } = taken.value;
      void reply.status(201).send({ file: { id, name: kept, mediaType: mediaTypeOf(type), bytes, sha256 } });
      return;
    }
    // What is still coming is read and thrown away: a browser that cannot finish sending does not read the answer.
    void reply.status(STATUS[taken.refusal.code] ?? 422);
    void reply.send({ refusal: refusalAnswer(taken.refusal, hub.language) });
  }

  /** `?network=…` for whoever has no mandate there: what is public of it. */
  @Public()
  @Get(':id')
  async fetch(
    @Param('id') id: string,
    @Query('network') network: unknown,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = this.scopes.of(await this.contexts.of(req, reply), network);
    if (!reader || !isUuid(id)) throw notFound();
    const file = await this.downloads.find(reader, id);
    heads(reply, file);
    const tag = `"${file.sha256}"`;
    if (req.headers['if-none-match'] === tag) return void reply.status(304).send();
    const range = rangeOf(req.headers.range, file.bytes);
    if (range === null) return void reply.status(416).header('content-range', `bytes */${file.bytes}`).send();
    const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
    if (range) void reply.status(206).header('content-range', `bytes ${start}-${end}/${file.bytes}`);
    void reply.header('content-length', end - start + 1);
    if (req.method === 'HEAD') return void reply.send();
    void reply.send(this.downloads.open(reader.networkId, file.id, { start, end }));
  }
}

/**
 * Nothing in a file may run or ask for more, whatever it is; only pictures, films, captions and recordings are shown in a page.
 * Browsers may keep it, and must ask each time whether it is still theirs to see.
 */
function heads(reply: FastifyReply, { name, type, sha256 }: FileRow): void {
  const shown = isShownInPage(type) ? 'inline' : 'attachment';
  void reply
    .header('content-type', mediaTypeOf(type))
    .header('content-disposition', `${shown}; filename*=UTF-8''${encoded(name)}`)
    .header('content-security-policy', `default-src 'none'; sandbox`)
    .header('cache-control', 'private, no-cache')
    .header('accept-ranges', 'bytes')
    .header('etag', `"${sha256}"`);
}

/** RFC 8187: these four are not among the signs that may stand as they are. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
