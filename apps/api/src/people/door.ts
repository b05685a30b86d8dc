import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { SessionCookie } from '../platform/http/session-cookie.js';
import type { SignedInSession } from './sign-in/finish-sign-in.js';

/** What the browser brings to the door and takes away from it: its address, its name, the cookie. */
@Injectable()
export class Door {
  constructor(@Inject(SessionCookie) private readonly cookie: SessionCookie) {}

  knock({ req }: Pick<HubContext, 'req'>): { address: string; device: string; oldToken: string | undefined } {
    return {
      address: req.ip,
      device: deviceName(req.headers['user-agent']),
      oldToken: this.cookie.read(req),
    };
  }

  /** On a shared device the cookie also goes when the browser is closed. */
  open(
    { reply }: Pick<HubContext, 'reply'>,
    session: Pick<SignedInSession, 'token' | 'expiresAt' | 'sharedDevice'>,
  ): void {
    this.cookie.set(reply, session.token, session.sharedDevice ? undefined : keptUntil(session.expiresAt));
  }

  close({ reply }: Pick<HubContext, 'reply'>): void {
    this.cookie.clear(reply);
  }
}

/** The server decides when a session ends; the browser keeps the cookie longer, or sliding would end at the first date. */
const keptUntil = (expiresAt: Date): Date => new Date(expiresAt.getTime() + 335 * 86_400_000);

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** `Firefox, Windows`: enough to know one's own device again. Only names from these lists, so nothing of it is typed in. */
export function deviceName(userAgent: string | undefined): string {
  const text = userAgent?.slice(0, 500) ?? '';
  const name = (list: readonly [RegExp, string][]): string | undefined =>
    list.find(([sign]) => sign.test(text))?.[1];
  return [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(', ');
}
