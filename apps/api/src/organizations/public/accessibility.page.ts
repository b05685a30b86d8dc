import { band, html, told, type Html, type Visit } from '../../platform/html/index.js';
import { addresses, frame } from './frame.js';
import type { CoverageView } from './public.finder.js';

const STATES = ['CHECKED', 'UNCHECKED', 'STALE', 'MISSING'] as const;

/** How accessible the texts of this network are, counted: what is missing stands there as plainly as what is done. */
export function accessibilityPage(visit: Visit, view: CoverageView): Html {
  const { say } = visit;
  const { site, easy, oldest } = view;
  const to = addresses(site.slug);
  const percent = easy.texts === 0 ? 0 : Math.floor((100 * easy.CHECKED) / easy.texts);
  const title = say('public.foot.accessibility');
  return frame(visit, site, {
    title,
    canonical: to.accessibility,
    band: band(visit, { heading: title, lead: say('public.coverage.lead', { percent }), short: true }),
    main: html`<div class="wrap main narrow flow-l words">
      <section class="flow">
        <h2 class="h-thread">${say('public.coverage.title')}</h2>
        <p>${say('public.coverage.text', { count: easy.texts })}</p>
        <table class="stack">
          <caption class="vh">
            ${say('public.coverage.title')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say('public.coverage.state')}</th>
              <th scope="col" class="num">${say('public.coverage.number')}</th>
            </tr>
          </thead>
          <tbody>
            ${STATES.map(
              (state) =>
                html`<tr>
                  <th scope="row">${say(`organizations.easyState.${state}`)}</th>
                  <td class="num" data-l="${say('public.coverage.number')}">${easy[state]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <p>
          ${
            oldest
              ? html`${say('public.coverage.oldest', { day: oldest.since })},
                  <a href="${oldest.service ? to.service(oldest.id) : to.organization(oldest.id)}"
                    >${told(oldest.name, visit.reader.language)}</a
                  >`
              : say('public.coverage.oldestNone')
          }
        </p>
      </section>
      <section class="flow">
        <h2 class="h-thread">${say('public.coverage.known')}</h2>
        <ul>
          ${say('public.coverage.knownText')
            .split('\n')
            .map((line) => html`<li>${line}</li>`)}
        </ul>
        <p><a href="/accessibility">${say('public.coverage.statement')}</a></p>
      </section>
    </div>`,
  });
}
