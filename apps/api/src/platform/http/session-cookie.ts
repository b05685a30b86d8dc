import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The cookie that carries the session's token: not readable by scripts, not sent from other sites. Over https its name
 * binds it to this host (`__Host-`), so that no neighbouring host can set it.
 */
export class SessionCookie {
  readonly name: string;
  private readonly secure: boolean;

  constructor(publicUrl: string) {
    this.secure = publicUrl.startsWith('https://');
    this.name = this.secure ? '__Host-kalaka' : 'kalaka';
  }

  read(req: FastifyRequest): string | undefined {
    return req.cookies[this.name];
  }

  /** @param expires left out on a shared device: the cookie then ends with the browser */
  set(reply: FastifyReply, token: string, expires?: Date): void {
    void reply.setCookie(this.name, token, { ...this.attributes(), ...(expires ? { expires } : {}) });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
