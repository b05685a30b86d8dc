import { band, html, langMark, layout, type Html, type Visit } from '../../platform/html/index.js';
import type { PublicNetwork } from './public-networks.js';

/** Where one finds help: one line per network of this hub. */
export function networkListPage(visit: Visit, networks: readonly PublicNetwork[]): Html {
  const { say, reader } = visit;
  const title = say(reader.easy ? 'public.networks.easyTitle' : 'public.networks.title');
  const rows = networks.map(
    ({ slug, name }) =>
      html`<li>
        <a class="task" href="/directory/${slug}"
          ><span class="t"><b${langMark(name.language, reader.language)}>${name.text}</b></span></a
        >
      </li>`,
  );
  return layout(visit, {
    title,
    canonical: '/directory',
    nav: [{ href: '/directory', label: say('public.nav.find'), here: true }],
    help: { href: '/help', label: say('public.nav.help') },
    band: band(visit, { heading: title, lead: say('public.networks.lead') }),
    main: html`<div class="wrap main narrow">
      ${
        rows.length > 0
          ? html`<ul class="tasks">
              ${rows}
            </ul>`
          : html`<p>${say('public.networks.none')}</p>`
      }
    </div>`,
    foot: html`<p><b>${say('public.brand')}</b></p>`,
  });
}
