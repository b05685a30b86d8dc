import { accessFit, ACCESS_FITS, type AccessibilityFactCode } from '@kalaka/domain';
import {
  band,
  html,
  icon,
  joined,
  langMark,
  picture,
  told,
  type Html,
  type Told,
  type Visit,
} from '../../platform/html/index.js';
import type { AccessibilityFact } from '../access-facts/access-fact.model.js';
import type { Location } from '../model/location.model.js';
import { accessSummary, factsThatCount, fitStatus } from './access-facts.part.js';
import { addresses, frame } from './frame.js';
import { addressLine, easyBadge, easyLines, iconLine, practical, tile, type EasyText } from './parts.js';
import { groupName } from './groups.part.js';
import { anchorOf, mapPart, mapSwitch } from './map.part.js';
import { LINES_ON_A_PAGE, type DirectoryView, type Line } from './public.finder.js';
import { searchBox, wishFields } from './search.part.js';
import { addressOf, isEmptyWish, type Wish } from './wish.js';

/** "Who helps with what, near me, and can I get in?": the list first, and what was asked for beside it. */
export function directoryPage(visit: Visit, view: DirectoryView, wish: Wish): Html {
  const { say, reader } = visit;
  const { site, organizations } = view;
  const to = addresses(site.slug);
  const towns = joined(
    site.towns.map((town) => told(town, reader.language)),
    ', ',
  );
  const title = say(reader.easy ? 'public.find.easyTitle' : 'public.find.title');
  const lead = reader.easy
    ? say('public.find.easyLead')
    : joined([towns.text && towns, say('public.find.lead', { count: organizations })], '. ');
  return frame(visit, site, {
    title: titleOf(title, view, wish, visit),
    description: say('public.find.description'),
    canonical: isEmptyWish(wish) ? addressOf(to.directory, { ...wish, map: false }, wish.page) : to.directory,
    band: band(visit, { heading: title, lead }),
    main: html`${reader.easy && easyIntroduction(visit, organizations)}
      <div class="wrap">${searchBox(visit, to.directory, wish)}</div>
      <div class="wrap cols cols-r find">
        <div class="flow-l">${wishFields(visit, site, wish)}</div>
        <section aria-labelledby="found">${results(visit, view, wish)}</section>
      </div>`,
  });
}

/** Says what was found, and which page of it this is. */
function titleOf(title: string, view: DirectoryView, wish: Wish, visit: Visit): string {
  if (isEmptyWish(wish) && wish.page === 1) return title;
  const range = wish.page > 1 ? rangeOf(wish, allOf(view), visit) : null;
  return [range, countOf(view, wish, visit), title].filter(Boolean).join('. ');
}

/** The page in easy words begins with what it is for: a picture and one sentence on each line. */
function easyIntroduction({ say }: Visit, organizations: number): Html {
  const block = (name: string, heading: string, lines: readonly string[]): Html =>
    html`<div class="blk">
      ${picture(name)}
      <div>
        <h2>${heading}</h2>
        ${lines.map((line) => html`<p>${line}</p>`)}
      </div>
    </div>`;
  const lines = (key: string): string[] => say(key, { count: organizations }).split('\n');
  return html`<div class="wrap easy">
    <p class="badge">${icon('s-draft')}<span>${say('public.easy.UNCHECKED')}</span></p>
    ${block('pic-find', say('public.find.easy.find'), lines('public.find.easy.findText'))}
    ${block('pic-door', say('public.find.easy.door'), lines('public.find.easy.doorText'))}
    ${block('pic-ask', say('public.find.easy.ask'), lines('public.find.easy.askText'))}
  </div>`;
}

const allOf = ({ counts }: DirectoryView): number => counts.FITS + counts.NEARLY + counts.ASK;

/** "2 places fit, 1 nearly, 3 to ask first": what fits is counted first; without a need, all there are. */
function countOf(view: DirectoryView, wish: Wish, { say }: Visit): string {
  const { counts } = view;
  const all = allOf(view);
  if (wish.access.length === 0 || all === 0) return say('public.count.all', { count: all });
  const [first, ...rest] = ACCESS_FITS.flatMap((fit) =>
    fit === 'NO' || (counts[fit] === 0 && fit !== 'FITS')
      ? []
      : [say(`public.count.${fit}`, { count: counts[fit] })],
  );
  return [first, ...rest].join(', ');
}

function results(visit: Visit, view: DirectoryView, wish: Wish): Html {
  const { say } = visit;
  const to = addresses(view.site.slug);
  const all = allOf(view);
  const count = html`<div role="status">
    <h2 id="found" tabindex="-1">${countOf(view, wish, visit)}</h2>
  </div>`;
  if (all === 0)
    return html`<div class="found">${count}</div>
      ${nothing(visit, view, wish)}`;
  const lines = view.lines.map((line, i) => ({
    ...line,
    number: (wish.page - 1) * LINES_ON_A_PAGE + i + 1,
    place: placeOf(line, wish, view.today),
  }));
  return html`<div class="found">${count}${mapSwitch(visit, to.directory, wish)}</div>
    <ul>
      ${lines.map((line) => entry(visit, view, line, wish))}
    </ul>
    ${wish.map && mapPart(visit, lines.map(spotOf))}
    <p class="small soft">${say('public.access.note')}</p>
    ${pager(visit, to.directory, wish, all)}`;
}

/** Nothing yet, or nothing that matches: never the same words for both. */
function nothing(visit: Visit, { site, organizations }: DirectoryView, wish: Wish): Html {
  const { say } = visit;
  if (organizations === 0 || isEmptyWish(wish)) return html`<p>${say('public.empty.none')}</p>`;
  const asked = [
    wish.need && say('public.empty.need', { text: wish.need }),
    wish.place && say('public.empty.place', { text: wish.place }),
    wish.group && groupName(visit, site, wish.group),
    ...wish.access.map((code) => say(`organizations.accessibility.${code}`)),
  ].filter(Boolean);
  return html`<div class="flow">
    <p>${say('public.empty.filtered')}</p>
    <div class="words">
      <ul>
        ${asked.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>
    <p><a class="btn" href="${addresses(site.slug).directory}">${say('public.empty.clear')}</a></p>
  </div>`;
}

/** A line with its number in the list and the place whose facts are shown. */
type Numbered = Line & { readonly number: number; readonly place: Location | undefined };

const bodyOf = ({ service, organization }: Line) => service ?? organization;
const nameOf = ({ service, organization }: Line): Told => (service ?? organization).name;
const placeOf = (line: Line, { access }: Wish, today: string): Location | undefined =>
  bestPlace(bodyOf(line).locations ?? [], line.service?.accessibility ?? [], access, today);
const spotOf = (line: Numbered) => ({
  number: line.number,
  name: nameOf(line).text,
  latitude: line.place?.latitude,
  longitude: line.place?.longitude,
});

function entry(visit: Visit, { site, today }: DirectoryView, line: Numbered, wish: Wish): Html {
  const { say, reader } = visit;
  const { organization, service, fit, place, number } = line;
  const to = addresses(site.slug);
  const name = nameOf(line);
  const href = service ? to.service(service.id) : to.organization(organization.id);
  const body = bodyOf(line);
  const when = service && practical(service, visit);
  const own = service?.accessibility ?? [];
  const facts = factsThatCount(own, place?.accessibility ?? [], today);
  const where = place ? addressLine(place.address, visit) : '';
  return html`<li class="entry" ${wish.map && html`id="${anchorOf(number)}" tabindex="-1"`}>
    ${tile(organization.id, organization.name.text)}
    <div class="flow-s">
      <h3>
        ${wish.map && html`<span class="map-no">${number}</span> `}<a
          href="${href}"
          ${langMark(name.language, reader.language)}
          >${name.text}</a
        >
      </h3>
      ${service && html`<p><b>${told(organization.name, reader.language)}</b></p>`}
      ${description(visit, body)} ${when?.text && html`<p>${when}</p>`}
      ${service?.status === 'TEMPORARILY_CLOSED' && html`<p class="st st-wait">${icon('s-part')}${say('organizations.serviceStatus.TEMPORARILY_CLOSED')}</p>`}
      ${where && iconLine('pin', where)}
    </div>
    <div class="flow-s">
      <h4 class="small">${say('public.access.question')}</h4>
      ${wish.access.length > 0 && fitStatus(fit, visit)} ${accessSummary(facts, wish.access, visit)}
    </div>
  </li>`;
}

function description(
  visit: Visit,
  body: Partial<EasyText> & { readonly description?: Told | null },
): Html | null {
  const { description: usual = null, easyDescription = null, easyState = 'MISSING' } = body;
  if (!usual && !easyDescription) return null;
  if (!visit.reader.easy)
    return usual && html`<p${langMark(usual.language, visit.reader.language)}>${firstWords(usual.text)}</p>`;
  const easy = { ...body, easyDescription, easyState };
  return html`${easyLines(usual, easy, visit)}${easyBadge(easy, visit)}`;
}

/** The first paragraph; the page of the service has the rest. */
const firstWords = (text: string): string => text.split(/\n/, 1)[0] ?? text;

/** The place that fits best what must be there: the one whose facts are shown. */
function bestPlace(
  places: readonly Location[],
  ofService: readonly AccessibilityFact[],
  wanted: readonly AccessibilityFactCode[],
  today: string,
): Location | undefined {
  const rank = (place: Location): number =>
    ACCESS_FITS.indexOf(accessFit(wanted, [place.accessibility], today, ofService));
  return places.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** "21–23 of 23": which of all answers stand on this page; null on a page after the last. */
function rangeOf({ page }: Wish, all: number, { say }: Visit): string | null {
  const from = (page - 1) * LINES_ON_A_PAGE + 1;
  const to = Math.min(from + LINES_ON_A_PAGE - 1, all);
  return from > to ? null : say('public.pager.where', { from, to, all });
}

/** Pages lead to the list, past what was asked for. */
function pager(visit: Visit, path: string, wish: Wish, all: number): Html | null {
  const { say } = visit;
  const last = Math.ceil(all / LINES_ON_A_PAGE);
  if (last <= 1 && wish.page === 1) return null;
  const to = (page: number): string => `${addressOf(path, wish, page)}#found`;
  const { page } = wish;
  return html`<nav class="pager" aria-label="${say('public.pager.label')}">
    ${page > 1 && html`<a href="${to(Math.min(page - 1, last))}" rel="prev">${icon('prev')}${say('public.pager.previous')}</a>`}
    <span>${rangeOf(wish, all, visit)}</span>
    ${page < last && html`<a href="${to(page + 1)}" rel="next">${say('public.pager.next')}${icon('next')}</a>`}
  </nav>`;
}
