import { LANGUAGES } from '@kalaka/domain';
import { html } from '../../platform/html/index.js';
import { addresses } from './frame.js';
import type { Published } from './public.finder.js';
import { publishedPages } from './published-pages.js';

/** What is published, for search engines (sitemaps.org): each page once, and its address in each language. */
export function siteMap(origin: string, slug: string, { organizations, services, more }: Published): string {
  const to = addresses(slug);
  const pages = [
    ...[to.directory, to.programs, to.figures, to.help, to.accessibility],
    ...organizations.map(to.organization),
    ...services.map(to.service),
    ...publishedPages().flatMap(({ name, address }) => (more[name] ?? []).map((id) => address(slug, id))),
  ];
  const urls = pages.map((page) => {
    const address = html`${origin}${page}`.text;
    const languages = LANGUAGES.map(
      (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}?lang=${language}"/>`,
    );
    return `<url><loc>${address}</loc>${languages.join('')}</url>`;
  });
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset ${spaces}>`, ...urls, '</urlset>', ''].join(
    '\n',
  );
}
