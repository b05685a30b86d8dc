import { band, html, joined, langMark, picture, type Html, type Visit } from '../../platform/html/index.js';
import type { Identifier, Organization } from '../model/organization.model.js';
import { accessFacts } from './access-facts.part.js';
import { addresses, frame } from './frame.js';
import { groupName } from './groups.part.js';
import {
  addressLine,
  contactRows,
  easyBadge,
  easyLines,
  iconLine,
  practical,
  textWithEasy,
  tile,
  times,
} from './parts.js';
import type { OrganizationView } from './public.finder.js';
import { organizationData } from './schema-org.part.js';
import { signVideoSlot } from './sign-video.part.js';

/** One organization: what it does, in usual and in easy words, what it offers, where, and whether one can get in. */
export function organizationPage(visit: Visit, view: OrganizationView): Html {
  const { reader } = visit;
  const { site, organization } = view;
  const to = addresses(site.slug);
  const { name } = organization;
  return frame(visit, site, {
    title: name.text,
    description: organization.description?.text.slice(0, 300),
    canonical: to.organization(organization.id),
    band: band(visit, {
      before: crumbs(visit, to.directory),
      heading: html`<span${langMark(name.language, reader.language)}>${name.text}</span>`,
      lead: organization.alternateNames.join(', '),
      short: true,
    }),
    main: reader.easy ? easyMain(visit, view) : usualMain(visit, view),
    data: organizationData(visit, view),
  });
}

export const crumbs = ({ say }: Visit, directory: string, more?: Html): Html =>
  html`<nav class="crumbs" aria-label="${say('public.crumbs')}">
    <ol>
      <li><a href="${directory}">${say('public.nav.find')}</a></li>
      ${more}
    </ol>
  </nav>`;

function usualMain(visit: Visit, view: OrganizationView): Html {
  const { say } = visit;
  const { organization } = view;
  return html`<div class="wrap main cols">
    <div class="flow-l">
      <section class="flow" aria-labelledby="about">
        <h2 id="about" class="h-thread">${say('public.organization.about')}</h2>
        ${textWithEasy(organization.description, organization, visit)}
      </section>
      <section aria-labelledby="services">
        <h2 id="services" class="h-thread">${say('organizations.services.title')}</h2>
        ${serviceList(visit, view)}
      </section>
      <section class="flow" aria-labelledby="places">
        <h2 id="places" class="h-thread">${say('public.access.question')}</h2>
        ${places(visit, organization, organization)}
      </section>
    </div>
    <div class="flow-l">
      <p>${tile(organization.id, organization.name.text, true)}</p>
      ${signVideoSlot(organization.signVideo, organization.name.text, visit)} ${facts(visit, view)}
    </div>
  </div>`;
}

/** Services that one can turn to now; each has its own page. */
export function serviceList(visit: Visit, { site, organization }: OrganizationView): Html {
  const { say, reader } = visit;
  const open = organization.services.filter(({ status }) =>
    ['ACTIVE', 'TEMPORARILY_CLOSED'].includes(status),
  );
  if (open.length === 0) return html`<p class="after-thread soft">${say('organizations.services.none')}</p>`;
  return html`<ul class="tasks">
    ${open.map((service) => {
      const sub = practical(service, visit);
      return html`<li>
        <a class="task" href="${addresses(site.slug).service(service.id)}"
          ><span class="t"
            ><b${langMark(service.name.language, reader.language)}>${service.name.text}</b>${sub.text && html`<span class="sub">${sub}</span>`}</span
          ></a
        >
      </li>`;
    })}
  </ul>`;
}

/**
 * Each place with its address, its times, its telephones and what somebody found there. A place that is called as whoever
 * is there goes by its address: the name stands above already.
 */
export function places(
  visit: Visit,
  { locations }: Pick<Organization, 'locations'>,
  owner: Pick<Organization, 'name'>,
): Html {
  const { say, reader } = visit;
  if (locations.length === 0) return html`<p>${say('public.places.none')}</p>`;
  return html`${locations.map((place) => {
    const where = addressLine(place.address, visit);
    const rows = contactRows({ phones: place.phones }, visit);
    const goesBy = place.name.text === owner.name.text && where;
    return html`<div class="place flow-s">
      ${goesBy ? html`<h3>${where}</h3>` : html`<h3${langMark(place.name.language, reader.language)}>${place.name.text}</h3>`}
      ${!goesBy && where && iconLine('pin', where)}
      ${times(place.schedules, visit).map((line) => iconLine('clock', line))}
      ${rows.length > 0 && html`<dl class="facts">${rows}</dl>`} ${accessFacts(place, visit)}
    </div>`;
  })}`;
}

const languagesIn = (codes: readonly string[], { say }: Visit): string =>
  codes.map((code) => named(code, say(`language.${code}`))).join(', ');
/** A language that the catalogue does not name is named by its code. */
const named = (code: string, word: string): string => (word === `language.${code}` ? code : word);

export const factRow = (term: string, value: Html | string | null | undefined): Html | null =>
  value
    ? html`<dt>${term}</dt>
        <dd>${value}</dd>`
    : null;

const PUBLIC_NUMBERS: readonly string[] = ['HU_REGISTRY', 'FR_SIREN', 'FR_RNA'];

function facts(visit: Visit, { site, organization }: OrganizationView): Html {
  const { say } = visit;
  const { legalForm, membership } = organization;
  const groups = organization.targetGroups.map((code) => groupName(visit, site, code));
  const contact = contactRows(
    { website: organization.website, email: organization.email, phones: organization.phones },
    visit,
  );
  return html`${
      contact.length > 0 &&
      html`<section aria-labelledby="contact">
        <h2 id="contact" class="h-thread">${say('organizations.facts.contact')}</h2>
        <dl class="facts after-thread">${contact}</dl>
      </section>`
    }
    <section aria-labelledby="facts">
      <h2 id="facts" class="h-thread">${say('public.organization.facts')}</h2>
      <dl class="facts after-thread">
        ${factRow(say('organizations.field.targetGroups'), groups.length > 0 ? joined(groups, ', ') : null)}
        ${factRow(say('organizations.field.languages'), languagesIn(organization.languages, visit))}
        ${factRow(say('organizations.field.legalForm'), legalForm && say(`organizations.legalForm.${legalForm}`))}
        ${factRow(say('organizations.fact.founded'), organization.foundedOn && say('public.day', { day: organization.foundedOn }))}
        ${factRow(
          say('organizations.fact.memberSince'),
          membership?.state === 'ACTIVE' && membership.from
            ? say('public.day', { day: membership.from })
            : null,
        )}
        ${membership?.state === 'LEFT' && factRow(say('public.organization.membership'), say('organizations.state.LEFT'))}
        ${organization.identifiers.filter(({ scheme }) => PUBLIC_NUMBERS.includes(scheme)).map((one) => number(visit, one))}
        ${factRow(say('organizations.field.seat'), addressLine(organization.seat, visit))}
      </dl>
    </section>`;
}

const number = ({ say }: Visit, { scheme, value }: Identifier): Html | null =>
  factRow(say(`organizations.identifier.${scheme}`), html`<span class="code">${value}</span>`);

/** The same in easy words: one sentence on each line, a picture for each part. */
function easyMain(visit: Visit, view: OrganizationView): Html {
  const { say } = visit;
  const { organization } = view;
  return html`<div class="wrap main easy">
    ${easyBadge(organization, visit)} ${signVideoSlot(organization.signVideo, organization.name.text, visit)}
    <div class="blk">
      ${picture('pic-group')}
      <div>
        <h2>${say('public.organization.easyAbout')}</h2>
        ${easyLines(organization.description, organization, visit)}
      </div>
    </div>
    <div class="blk">
      ${picture('pic-find')}
      <div>
        <h2>${say('public.organization.easyServices')}</h2>
        ${serviceList(visit, view)}
      </div>
    </div>
    <div class="blk">
      ${picture('pic-door')}
      <div class="flow">
        <h2>${say('public.access.question')}</h2>
        ${places(visit, organization, organization)}
      </div>
    </div>
  </div>`;
}
