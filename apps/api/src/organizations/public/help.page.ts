import { band, html, told, type Html, type Visit } from '../../platform/html/index.js';
import type { Organization } from '../model/organization.model.js';
import { addresses, frame } from './frame.js';
import { places } from './organization.page.js';
import type { Site } from './public.finder.js';

/** Help that needs no script and no telephone: how to use these pages, and whom to turn to. */
export function helpPage(visit: Visit, view: { site: Site; organization: Organization | null }): Html {
  const { say, reader } = visit;
  const { site, organization } = view;
  const to = addresses(site.slug);
  const lines = (key: string): Html[] =>
    say(key)
      .split('\n')
      .map((line) => html`<li>${line}</li>`);
  const title = say('public.help.title');
  return frame(visit, site, {
    title,
    canonical: to.help,
    band: band(visit, { heading: title, lead: say('public.help.lead'), short: true }),
    main: html`<div class="wrap main narrow flow-l">
      <section class="flow">
        <h2 class="h-thread">${say('public.help.use')}</h2>
        <ul class="words">
          ${lines('public.help.useText')}
        </ul>
      </section>
      <section class="flow">
        <h2 class="h-thread">${say('public.help.ask')}</h2>
        <p>${say('public.help.askText')}</p>
        ${
          organization &&
          html`<p>
              <a class="target-line" href="${to.organization(organization.id)}"
                >${told(organization.name, reader.language)}</a
              >
            </p>
            ${places(visit, organization, organization)}`
        }
      </section>
    </div>`,
  });
}
