import { html, langMark, layout, told, type Html, type Visit } from '../../platform/html/index.js';
import type { Site } from './public.finder.js';

/** Addresses of the public pages of a network. They are promised: what was printed once leads somewhere for good. */
export const addresses = (slug: string) =>
  ({
    directory: `/directory/${slug}`,
    organization: (id: string): string => `/directory/${slug}/organizations/${id}`,
    service: (id: string): string => `/directory/${slug}/services/${id}`,
    programs: `/directory/${slug}/programs`,
    program: (id: string): string => `/directory/${slug}/programs/${id}`,
    accessibility: `/directory/${slug}/accessibility`,
    help: `/directory/${slug}/help`,
    figures: `/directory/${slug}/figures`,
  }) as const;

export interface PublicPage {
  readonly title: string;
  readonly description?: string | undefined;
  readonly canonical: string;
  readonly band: Html;
  readonly main: Html;
  readonly data?: Html | undefined;
}

/** Header and foot of the public pages of one network. */
export function frame(visit: Visit, site: Site, page: PublicPage): Html {
  const { say, path, reader } = visit;
  const to = addresses(site.slug);
  const { coordinator } = site;
  return layout(visit, {
    ...page,
    nav: [
      { href: to.directory, label: say('public.nav.find'), here: path === to.directory },
      { href: to.programs, label: say('programs.public.nav'), here: path === to.programs },
    ],
    help: { href: to.help, label: say('public.nav.help'), here: path === to.help },
    foot: html`<p>
        <b>${say('public.foot.network')} <span${langMark(site.name.language, reader.language)}>${site.name.text}</span></b>
        ${
          coordinator &&
          html`<br />${say('public.foot.coordinator')}
            <a href="${to.organization(coordinator.id)}">${told(coordinator.name, reader.language)}</a>`
        }
      </p>
      <nav aria-label="${say('public.foot.about')}">
        <ul>
          <li><a href="${to.figures}">${say('reports.public.link')}</a></li>
          <li><a href="${to.accessibility}">${say('public.foot.accessibility')}</a></li>
          <li><a href="/directory">${say('public.foot.networks')}</a></li>
          <li><a href="${to.help}">${say('public.foot.help')}</a></li>
        </ul>
      </nav>`,
  });
}
