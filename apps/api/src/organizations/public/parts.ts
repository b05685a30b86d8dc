import { dayRuns, initialsOf, patternOf, type Weekday } from '@kalaka/domain';
import {
  breakable,
  html,
  icon,
  joined,
  langMark,
  paragraphs,
  safeUrl,
  sentences,
  told,
  type Html,
  type Told,
  type Visit,
} from '../../platform/html/index.js';
import type { Address, Phone, Schedule } from '../model/contact.model.js';
import type { Service, Waiting } from '../model/service.model.js';

/** The sign of an organization, beside its name. */
export const tile = (id: string, name: string, large = false): Html =>
  html`<span class="tile p${patternOf(id)}${large ? ' tile-l' : ''}" aria-hidden="true"
    >${initialsOf(name)}</span
  >`;

export const iconLine = (name: string, words: Html | string): Html =>
  html`<p class="ico small">${icon(name)}<span>${words}</span></p>`;

const daysOf = (from: Weekday, to: Weekday | undefined, { say }: Visit): string => {
  const day = (code: Weekday): string => say(`organizations.weekday.${code}`);
  return to ? say('organizations.weekday.run', { from: day(from), to: day(to) }) : day(from);
};

/** "Tuesday, Thursday, 09:00 – 15:00"; Hungarian writes times with a full stop. */
export function times(schedules: readonly Schedule[], visit: Visit): string[] {
  const { say, reader } = visit;
  const time = (text: string): string =>
    reader.language === 'hu' ? text.slice(0, 5).replace(':', '.') : text.slice(0, 5);
  return schedules
    .map((schedule) => {
      const days = dayRuns(schedule.byDay)
        .map(([from, to]) => daysOf(from, to, visit))
        .join(', ');
      const hours = [schedule.opens, schedule.closes].flatMap((at) => (at ? [time(at)] : [])).join(' – ');
      const rhythm = schedule.freq === 'MONTHLY' ? say('organizations.schedule.monthly') : '';
      const line = [rhythm, days, hours].filter(Boolean).join(', ');
      return [line, schedule.description].filter(Boolean).join('. ');
    })
    .filter(Boolean);
}

/** What it costs, in the words of whoever offers it; else in one of ours. */
export function costOf({ cost, costKind }: Pick<Service, 'cost' | 'costKind'>, visit: Visit): Html | null {
  if (cost) return told(cost, visit.reader.language);
  return costKind && html`${visit.say(`services.costKind.${costKind}`)}`;
}

/** How long people wait. It is worth its day: an old one, and none, read "ask". */
export function waitingOf({ waiting }: Pick<Service, 'waiting'>, visit: Visit): string {
  if (!waiting) return visit.say('services.waitingAsk');
  const values = { time: waitingTime(waiting, visit), day: waiting.statedOn };
  return visit.say(waiting.fresh ? 'services.statedOn' : 'services.waitingOld', values);
}

const waitingTime = ({ amount: count, unit }: Waiting, { say }: Visit): string =>
  say(`services.waiting.${unit}`, { count });

/** On one line: when, for what money, and how long people wait where that can still be relied on. */
export function practical(service: Service, visit: Visit): Html {
  const { waiting } = service;
  const wait = waiting?.fresh && visit.say('public.waiting', { time: waitingTime(waiting, visit) });
  return joined([...times(service.schedules, visit), costOf(service, visit), wait], '. ');
}

/** Each way to book, and what else one should know about it. */
export function bookingOf(
  { bookingWays, booking }: Pick<Service, 'bookingWays' | 'booking'>,
  { say, reader }: Visit,
): Html | null {
  const ways = bookingWays.map((way) => html`<span class="line">${say(`services.bookingWay.${way}`)}</span>`);
  if (ways.length === 0 && !booking) return null;
  return html`${ways}${booking && html`<span class="line">${told(booking, reader.language)}</span>`}`;
}

/** A text of several things, each on its line. */
export const linesOf = (text: Told | null, page: string): Html | null =>
  text &&
  html`${text.text.split('\n').map((line) => html`<span class="line" ${langMark(text.language, page)}>${line}</span>`)}`;

/** Street and town as they are written on a letter: the town first in Hungarian, last elsewhere. */
export function addressLine(address: Address | null, { reader }: Visit): string {
  if (!address) return '';
  const street = [address.line1, address.line2].filter(Boolean).join(', ');
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  const parts = reader.language === 'hu' ? [town, street] : [street, town];
  return parts.filter(Boolean).join(', ') || (address.text ?? '');
}

export interface Contacts {
  readonly phones?: readonly Phone[];
  readonly email?: string | null;
  readonly website?: string | null;
}

/** Ways to reach somebody: writing stands beside calling, because many people cannot call. */
export function contactRows({ phones = [], email, website }: Contacts, visit: Visit): Html[] {
  const { say, reader } = visit;
  const rows = phones.map((phone) => {
    const number = phone.number.replace(/[^+\d]/g, '');
    const note = joined(
      [phone.smsWelcome && say('public.contact.sms'), told(phone.description, reader.language)],
      '. ',
    );
    return html`<dt>${say('organizations.field.phones')}</dt>
      <dd>
        <a class="target-line" href="tel:${number}">${phone.number}</a>
        ${note.text && html`<span class="hint">${note}</span>`}
      </dd>`;
  });
  if (email)
    rows.push(
      html`<dt>${say('organizations.field.email')}</dt>
        <dd><a class="target-line" href="mailto:${email}" aria-label="${email}">${breakable(email)}</a></dd>`,
    );
  if (website)
    rows.push(
      html`<dt>${say('organizations.field.website')}</dt>
        <dd>
          <a class="target-line" href="${safeUrl(website)}" rel="nofollow noopener" aria-label="${website}"
            >${breakable(website)}</a
          >
        </dd>`,
    );
  return rows;
}

/** How far the easy words of a text can be relied on. */
export interface EasyText {
  readonly easyDescription: Told | null;
  readonly easyState: string;
  readonly easyCheckedBy?: string | null;
  readonly easyCheckedOn?: string | null;
  readonly easyMissingSince?: string | null;
}

/** Who checked the easy words and when, and whether the text has changed since; not yet checked; or missing, since when. */
export function easyBadge(text: EasyText, { say }: Visit): Html {
  const { easyState, easyCheckedBy: name, easyCheckedOn: day, easyMissingSince: since } = text;
  const words =
    name && day
      ? say(easyState === 'STALE' ? 'public.easy.stale' : 'public.easy.checked', { name, day })
      : since
        ? say('public.easy.missingSince', { day: since })
        : say(`public.easy.${easyState}`);
  const shape = { CHECKED: 's-done', UNCHECKED: 's-draft', STALE: 's-part' }[easyState] ?? 's-no';
  return html`<p class="badge">${icon(shape)}<span>${words}</span></p>`;
}

/** A text, and beside it the same in easy words with their state. */
export function textWithEasy(description: Told | null, easy: EasyText, visit: Visit): Html {
  const { say, reader } = visit;
  const usual = paragraphs(description, reader.language);
  if (usual.length === 0 && !easy.easyDescription)
    return html`<p class="soft">${say('public.text.none')}</p>`;
  return html`<div class="cols cols-e">
    <div class="flow">${usual}</div>
    <section class="quiet flow-s" aria-label="${say('public.easy.title')}">
      ${easyBadge(easy, visit)} ${easy.easyDescription && sentences(easy.easyDescription, reader.language)}
    </section>
  </div>`;
}

/** On a page in easy words: the easy text, or the usual one under the word that there is no other. */
export function easyLines(description: Told | null, easy: EasyText, visit: Visit): Html {
  const { reader } = visit;
  const lines = easy.easyDescription
    ? sentences(easy.easyDescription, reader.language)
    : paragraphs(description, reader.language);
  return html`${lines}`;
}
