import {
  band,
  html,
  icon,
  langMark,
  paragraphs,
  picture,
  told,
  type Html,
  type Visit,
} from '../../platform/html/index.js';
import type { Service } from '../model/service.model.js';
import { accessFacts } from './access-facts.part.js';
import { addresses, frame } from './frame.js';
import { crumbs, factRow, places } from './organization.page.js';
import {
  bookingOf,
  contactRows,
  costOf,
  easyBadge,
  easyLines,
  linesOf,
  textWithEasy,
  tile,
  times,
  waitingOf,
} from './parts.js';
import type { OrganizationView } from './public.finder.js';
import { serviceData } from './schema-org.part.js';
import { signVideoSlot } from './sign-video.part.js';

/** One service: what one gets, when, for what money, how to reach them, and whether one can get in. */
export function servicePage(visit: Visit, view: OrganizationView, service: Service): Html {
  const { reader } = visit;
  const { site, organization } = view;
  const to = addresses(site.slug);
  const { name } = service;
  const owner = html`<li>
    <a href="${to.organization(organization.id)}">${told(organization.name, reader.language)}</a>
  </li>`;
  return frame(visit, site, {
    title: `${name.text}, ${organization.name.text}`,
    description: service.description?.text.slice(0, 300),
    canonical: to.service(service.id),
    band: band(visit, {
      before: crumbs(visit, to.directory, owner),
      heading: html`<span${langMark(name.language, reader.language)}>${name.text}</span>`,
      lead: told(organization.name, reader.language),
      short: true,
    }),
    data: serviceData(visit, view, service),
    main: html`${closed(visit, service)}${reader.easy ? easyMain(visit, view, service) : usualMain(visit, view, service)}`,
  });
}

/** The address of a service stays when the service ends, and says so. */
function closed({ say }: Visit, { status }: Service): Html | null {
  if (status === 'ACTIVE') return null;
  return html`<div class="wrap">
    <div class="notice n-wait">
      ${icon('s-part')}
      <div>
        <p><b>${say(`organizations.serviceStatus.${status}`)}</b></p>
      </div>
    </div>
  </div>`;
}

function usualMain(visit: Visit, view: OrganizationView, service: Service): Html {
  const { say, reader } = visit;
  const { organization } = view;
  return html`<div class="wrap main cols">
    <div class="flow-l">
      <section class="flow" aria-labelledby="about">
        <h2 id="about" class="h-thread">${say('organizations.services.description')}</h2>
        ${textWithEasy(service.description, service, visit)}
      </section>
      ${
        service.eligibility &&
        html`<section class="flow" aria-labelledby="for">
          <h2 id="for" class="h-thread">${say('organizations.services.eligibility')}</h2>
          ${paragraphs(service.eligibility, reader.language)}
        </section>`
      }
      <section class="flow" aria-labelledby="places">
        <h2 id="places" class="h-thread">${say('public.access.question')}</h2>
        ${access(visit, view, service)}
      </section>
    </div>
    <div class="flow-l">
      <div>${tile(organization.id, organization.name.text, true)}</div>
      ${signVideoSlot(service.signVideo, service.name.text, visit)} ${howTo(visit, view, service)}
    </div>
  </div>`;
}

/** What is known of the service itself, then of each of its places. */
function access(visit: Visit, { organization }: OrganizationView, service: Service): Html {
  if (service.accessibility.length === 0) return places(visit, service, organization);
  return html`<div class="place flow-s">
      <h3>${visit.say('public.access.ofService')}</h3>
      ${accessFacts(service, visit)}
    </div>
    ${places(visit, service, organization)}`;
}

function howTo(visit: Visit, { site, organization }: OrganizationView, service: Service): Html {
  const { say, reader } = visit;
  const to = addresses(site.slug);
  const contact = contactRows(
    { phones: service.phones, email: service.email, website: service.website ?? organization.website },
    visit,
  );
  const when = times(service.schedules, visit).map((line) => html`<span class="line">${line}</span>`);
  return html`<section aria-labelledby="how">
    <h2 id="how" class="h-thread">${say('public.service.how')}</h2>
    <dl class="facts after-thread">
      ${factRow(say('organizations.services.times'), when.length > 0 ? html`${when}` : null)}
      ${factRow(say('organizations.services.cost'), costOf(service, visit))}
      ${factRow(say('services.waitingTitle'), waitingOf(service, visit))}
      ${factRow(say('services.bookingTitle'), bookingOf(service, visit))}
      ${factRow(say('services.requiredDocuments'), linesOf(service.requiredDocuments, reader.language))}
      ${factRow(say('services.deliveryTitle'), service.delivery.map((mode) => say(`services.delivery.${mode}`)).join(', '))}
      ${factRow(
        say('organizations.field.languages'),
        service.languages
          .map((code) => {
            const word = say(`language.${code}`);
            return word === `language.${code}` ? code : word;
          })
          .join(', '),
      )}
      ${factRow(say('organizations.services.area'), service.areas.join(', '))} ${contact}
      ${factRow(
        say('public.service.by'),
        html`<a href="${to.organization(organization.id)}">${told(organization.name, reader.language)}</a>`,
      )}
    </dl>
  </section>`;
}

function easyMain(visit: Visit, view: OrganizationView, service: Service): Html {
  const { say } = visit;
  return html`<div class="wrap main easy">
    ${easyBadge(service, visit)} ${signVideoSlot(service.signVideo, service.name.text, visit)}
    <div class="blk">
      ${picture('pic-find')}
      <div>
        <h2>${say('public.service.easyAbout')}</h2>
        ${easyLines(service.description, service, visit)}
      </div>
    </div>
    <div class="blk">
      ${picture('pic-ask')}
      <div>${howTo(visit, view, service)}</div>
    </div>
    <div class="blk">
      ${picture('pic-door')}
      <div class="flow">
        <h2>${say('public.access.question')}</h2>
        ${access(visit, view, service)}
      </div>
    </div>
  </div>`;
}
