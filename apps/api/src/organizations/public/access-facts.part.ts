import { factThatCounts, type AccessFit, type AccessibilityFactCode, type PlainDate } from '@kalaka/domain';
import { html, icon, told, type Html, type Visit } from '../../platform/html/index.js';
import type { AccessibilityFact } from '../access-facts/access-fact.model.js';
import type { Location } from '../model/location.model.js';

const ICONS: Readonly<Record<AccessibilityFactCode, string>> = {
  STEP_FREE_ENTRANCE: 'ramp',
  LIFT: 'upDown',
  ACCESSIBLE_TOILET: 'wc',
  ACCESSIBLE_PARKING: 'park',
  INDUCTION_LOOP: 'ear',
  SIGN_LANGUAGE: 'hands',
  TACTILE_GUIDANCE: 'eye',
  EASY_SIGNS: 'easy',
  QUIET_ROOM: 'quiet',
  ASSISTANCE_DOG: 'paw',
};

export const iconOfFact = (code: AccessibilityFactCode): string => ICONS[code];

const LOCALES = { en: 'en-GB', hu: 'hu-HU' } as const;

/** "September 2026": whoever looks for a way in needs to know how old a check is, not its day. */
const monthOf = (day: string, { reader }: Visit): string =>
  new Intl.DateTimeFormat(LOCALES[reader.language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const labelOf = (code: AccessibilityFactCode, { say }: Visit): string =>
  say(`organizations.accessibility.${code}`);

/** What nobody can rely on: the thing, and that one should ask. */
const askFirst = (code: AccessibilityFactCode, visit: Visit): Html =>
  html`${labelOf(code, visit)}: <b>${visit.say('public.access.ask')}</b>`;

/** What somebody found, as a sentence: "Nearly:" before what is partly so. */
function sentence(fact: AccessibilityFact, visit: Visit): Html {
  if (!fact.fresh) return askFirst(fact.code, visit);
  const words = fact.text ? told(fact.text, visit.reader.language) : labelOf(fact.code, visit);
  if (fact.value === 'PARTLY')
    return html`<b>${visit.say('organizations.accessibilityAnswer.PARTLY')}</b> ${words}`;
  if (fact.value === 'NO') return html`<b>${visit.say('organizations.access.no')}</b> ${words}`;
  return html`${words}`;
}

const line = (code: AccessibilityFactCode, body: Html, near = false): Html =>
  html`<li>
    ${icon(ICONS[code])}${near ? html`<span class="near">${body}</span>` : html`<span>${body}</span>`}
  </li>`;

/** What counts for whoever goes to this place for this service: one fact of each kind. */
export function factsThatCount(
  ofService: readonly AccessibilityFact[],
  ofPlace: readonly AccessibilityFact[],
  today: PlainDate,
): AccessibilityFact[] {
  const about = (facts: readonly AccessibilityFact[], code: AccessibilityFactCode) =>
    facts.find((fact) => fact.code === code);
  const codes = new Set([...ofService, ...ofPlace].map(({ code }) => code));
  return [...codes].flatMap(
    (code) => factThatCounts(about(ofService, code), about(ofPlace, code), today) ?? [],
  );
}

/** A few facts of the place that fits best: first what was asked for, also where nobody knows. */
export function accessSummary(
  facts: readonly AccessibilityFact[],
  wanted: readonly AccessibilityFactCode[],
  visit: Visit,
): Html {
  const asked = wanted.map((code) => facts.find((fact) => fact.code === code) ?? code);
  const others = facts.filter(({ code, value }) => !wanted.includes(code) && value !== 'NO');
  const shown = [...asked, ...others].slice(0, Math.max(5, wanted.length));
  if (shown.length === 0) return html`<p class="small">${visit.say('public.access.none')}</p>`;
  return html`<ul class="acc">
    ${shown.map((fact) => {
      if (typeof fact === 'string') return line(fact, askFirst(fact, visit));
      const checked =
        fact.fresh && fact.verifiedOn
          ? html`, ${visit.say('public.access.checkedIn', { month: monthOf(fact.verifiedOn, visit) })}`
          : null;
      return line(fact.code, html`${sentence(fact, visit)}${checked}`, fact.fresh && fact.value === 'PARTLY');
    })}
  </ul>`;
}

/** Every fact of a place or of a service, each with who looked and when. */
export function accessFacts(place: Pick<Location, 'accessibility'>, visit: Visit): Html {
  const { say } = visit;
  if (place.accessibility.length === 0) return html`<p>${say('organizations.access.none')}</p>`;
  return html`<ul class="acc acc-all">
    ${place.accessibility.map((fact) =>
      line(
        fact.code,
        html`${sentence(fact, visit)}<span class="hint">${checkOf(fact, visit)}</span>`,
        fact.fresh && fact.value === 'PARTLY',
      ),
    )}
  </ul>`;
}

function checkOf({ value, verifiedOn, verifiedBy, fresh }: AccessibilityFact, { say }: Visit): string {
  if (!verifiedOn) return say('organizations.access.unchecked');
  const name = verifiedBy?.name.text;
  const check = name
    ? say('organizations.access.checkedBy', { day: verifiedOn, name })
    : say('organizations.access.checked', { day: verifiedOn });
  return fresh || value === 'UNKNOWN' ? check : say('organizations.access.old', { check });
}

const FIT_SHAPES = {
  FITS: ['s-done', 'st-good'],
  NEARLY: ['s-part', 'st-wait'],
  ASK: ['ask', 'st-quiet'],
} as const;

/** Whether it fits what was asked for: a shape and a word. */
export function fitStatus(fit: Exclude<AccessFit, 'NO'>, { say }: Visit): Html {
  const [shape, look] = FIT_SHAPES[fit];
  return html`<p class="st ${look}">${icon(shape)}${say(`public.fit.${fit}`)}</p>`;
}
