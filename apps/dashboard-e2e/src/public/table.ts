import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { World } from '../harness/state.js';

/** One page that everybody may open. */
export interface PublicPage {
  /** Name of its stored tree. */
  readonly name: string;
  /** Address as the controllers write it. */
  readonly pattern: string;
  readonly path: (world: World) => string;
}

const NETWORK = '/directory/szekesfehervar';
const VAN = 'Rámpán Innen Association of People with Reduced Mobility';

const must = (id: string | undefined): string => {
  if (!id) throw new Error('the demo lacks what this address is about');
  return id;
};
const organization = ({ organizations }: World): string =>
  `${NETWORK}/organizations/${must(organizations[VAN])}`;
const service = ({ organizations, services }: World): string =>
  `${NETWORK}/services/${must(services[must(organizations[VAN])])}`;

const program = ({ programs }: World) =>
  `${NETWORK}/programs/${programs['Support at home, taken over from the city'] ?? ''}`;
const one = (name: string, pattern: string, of: string | PublicPage['path']): PublicPage => ({
  name,
  pattern,
  path: typeof of === 'string' ? () => of : of,
});

/** Every address of the public pages at least once; one that is not here fails `pages.spec.ts`. */
export const PUBLIC_PAGES: readonly PublicPage[] = [
  one('networks', 'directory', '/directory'),
  one('directory', 'directory/:slug', NETWORK),
  one(
    'directory-found',
    'directory/:slug',
    `${NETWORK}?need=advice&access=STEP_FREE_ENTRANCE&access=QUIET_ROOM`,
  ),
  one('directory-nothing', 'directory/:slug', `${NETWORK}?need=zzzzz&access=LIFT`),
  one('directory-easy', 'directory/:slug', `${NETWORK}?words=easy&need=van`),
  one('organization', 'directory/:slug/organizations/:id', organization),
  one(
    'organization-easy',
    'directory/:slug/organizations/:id',
    (world) => `${organization(world)}?words=easy`,
  ),
  one('service', 'directory/:slug/services/:id', service),
  one('service-easy', 'directory/:slug/services/:id', (world) => `${service(world)}?words=easy`),
  one('programs', 'directory/:slug/programs', () => `${NETWORK}/programs`),
  one('program', 'directory/:slug/programs/:id', program),
  one('program-easy', 'directory/:slug/programs/:id', (world) => `${program(world)}?words=easy`),
  one('accessibility', 'directory/:slug/accessibility', `${NETWORK}/accessibility`),
  one('help', 'directory/:slug/help', `${NETWORK}/help`),
  one('missing', 'directory/:slug/*', `${NETWORK}/no/such/page`),
  one('directory-map', 'directory/:slug', `${NETWORK}?need=advice&map=1`),
  one('figures', 'directory/:slug/figures', `${NETWORK}/figures`),
];

const ROOMS = path.resolve(import.meta.dirname, '../../../api/src');

/** The addresses of all pages of controllers in a folder `public`, read from their decorators; files for machines are no pages. */
export function publicPatterns(): string[] {
  const files = readdirSync(ROOMS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /public[\\/][^\\/]+\.controller\.ts$/.test(file),
  );
  return [
    ...new Set(
      files.flatMap((file) => {
        const text = readFileSync(path.join(ROOMS, file), 'utf8');
        const [, prefix = ''] = /@Controller\('([^']*)'\)/.exec(text) ?? [];
        return [...text.matchAll(/@Get\((?:'([^']*)')?\)/g)]
          .map(([, rest]) => [prefix, rest].filter(Boolean).join('/'))
          .filter((address) => !/\.(txt|xml)$/.test(address));
      }),
    ),
  ].sort();
}
