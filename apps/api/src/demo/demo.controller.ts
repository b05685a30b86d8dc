import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Door } from '../people/index.js';
import { Public } from '../platform/access/index.js';
import { languageOf } from '../platform/access/request-contexts.js';
import { SETTINGS, type RunSettings } from '../platform/config/index.js';
import { badInput, notFound } from '../platform/errors/index.js';
import { DemoSignIn, type DemoSignedIn } from './demo-sign-in.js';
import { personaIds, personas, type Persona } from './personas.js';

/** The doors of the demo: anybody may be any of the invented people. Outside demo mode they do not exist. */
@Controller('demo')
@Public()
export class DemoController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'demo'>,
    private readonly signInCase: DemoSignIn,
    private readonly door: Door,
  ) {}

  @Get('personas')
  personas(@Req() req: FastifyRequest): Persona[] {
    this.onlyInDemo();
    return personas(languageOf(req.headers['accept-language']));
  }

  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Req() req: FastifyRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DemoSignedIn> {
    this.onlyInDemo();
    return this.enter(personaOf(req, body), req, reply);
  }

  /** The link that `npm start` prints for each persona. Opened as a page only: no picture on another site signs in. */
  @Get('as/:persona')
  async as(
    @Param('persona') persona: string,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.onlyInDemo();
    if (!['document', undefined].includes(req.headers['sec-fetch-dest'] as string | undefined))
      throw notFound();
    await this.enter(persona, req, reply);
    void reply.redirect('/', 303);
  }

  private async enter(persona: string, req: FastifyRequest, reply: FastifyReply): Promise<DemoSignedIn> {
    const ids = personaIds(persona);
    if (!ids) throw notFound();
    const language = languageOf(req.headers['accept-language']);
    const device = { ...this.door.knock({ req }), sharedDevice: false };
    const result = await this.signInCase.execute(ids, device, language);
    if (!result.ok) throw notFound();
    const { opened, answer } = result.value;
    const { expiresAt, sharedDevice } = opened.session;
    this.door.open({ reply }, { token: opened.token, expiresAt, sharedDevice });
    void reply.header('cache-control', 'no-store');
    return answer;
  }

  private onlyInDemo(): void {
    if (!this.settings.demo) throw notFound();
  }
}

/** JSON only: a form of another site can send text, but never this content type without asking first. */
function personaOf(req: FastifyRequest, body: unknown): string {
  const json = /^application\/json\b/i.test(req.headers['content-type'] ?? '');
  const persona =
    json && typeof body === 'object' && body !== null ? (body as { persona?: unknown }).persona : null;
  if (typeof persona !== 'string') throw badInput({ field: 'persona', rule: 'isString' });
  return persona;
}
