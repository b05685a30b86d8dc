import { audiencesOf, type AccessFit, type Clock, type Language, type PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { PublicNetworks } from '../../networks/index.js';
import { redact } from '../../platform/access/index.js';
import { CLOCK, publicOf, ReadPool, ReadScope } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import type { Told } from '../../platform/html/index.js';
import type { Organization } from '../model/organization.model.js';
import { Service } from '../model/service.model.js';
import { serviceOf, viewOf, type Day, type OrganizationRow } from '../organization.view.js';
import { DIRECTORY_PAGES } from './directory.queries.js';
import {
  PUBLIC_COVERAGE,
  PUBLIC_HELP,
  PUBLIC_ORGANIZATION,
  PUBLIC_SERVICE,
  PUBLIC_SITE,
  publicSiteMap,
} from './public.queries.js';
import { publishedPages } from './published-pages.js';
import { waysOf, type Wish } from './wish.js';

/** What stands on each page of a network. */
export interface Site {
  readonly slug: string;
  readonly name: Told;
  readonly towns: readonly Told[];
  /** Those that the network added. */
  readonly targetGroups: readonly { readonly code: string; readonly name: Told; readonly retired: boolean }[];
  readonly coordinator: { readonly id: string; readonly name: Told } | null;
}

/** A line of the directory: a service of an organization, or an organization that names none. */
export interface Line {
  readonly fit: Exclude<AccessFit, 'NO'>;
  readonly organization: Pick<Organization, 'id' | 'name'> & Partial<Organization>;
  readonly service: Service | null;
}

export interface DirectoryView {
  readonly site: Site;
  readonly today: PlainDate;
  readonly organizations: number;
  readonly counts: Readonly<Record<Line['fit'], number>>;
  readonly lines: readonly Line[];
}

export interface OrganizationView {
  readonly site: Site;
  readonly today: PlainDate;
  readonly organization: Organization;
}

export interface CoverageView {
  readonly site: Site;
  readonly easy: Readonly<Record<'texts' | 'CHECKED' | 'UNCHECKED' | 'STALE' | 'MISSING', number>>;
  /** The text that has waited longest for easy words. */
  readonly oldest: {
    readonly since: PlainDate;
    readonly name: Told;
    readonly id: string;
    readonly service: boolean;
  } | null;
}

/** Ids of what has a page. */
export interface Published {
  readonly organizations: readonly string[];
  readonly services: readonly string[];
  /** Of rooms above, by the name under which they registered their pages. */
  readonly more: Readonly<Record<string, readonly string[]>>;
}

export const LINES_ON_A_PAGE = 20;

const SERVICE_CARD = [
  'easyState',
  'easyCheckedBy',
  'easyCheckedOn',
  'easyMissingSince',
  'languages',
  'areas',
  'website',
  'email',
  'description',
  'easyDescription',
  'cost',
  'costKind',
  'waiting',
  'schedules',
  'accessibility',
  'locations',
  'locations.accessibility',
];
const CARD = [
  ...[
    'description',
    'easyDescription',
    'easyState',
    'easyCheckedBy',
    'easyCheckedOn',
    'easyMissingSince',
    'locations',
    'locations.accessibility',
  ],
  ...['targetGroups', 'languages', 'website', 'seat'],
  ...SERVICE_CARD.map((field) => `services.${field}`),
];
const WHOLE = [
  ...['alternateNames', 'foundedOn', 'publicBenefitFrom', 'easyState', 'easyCheckedBy', 'easyCheckedOn'],
  ...['easyMissingSince', 'signVideo', 'services.signVideo'],
  ...['targetGroups', 'languages', 'website', 'seat'],
  ...['description', 'easyDescription', 'identifiers', 'membership', 'services', 'locations'],
  ...['locations.accessibility', 'locations.phones', 'services.eligibility', 'services.phones'],
  ...['services.bookingWays', 'services.booking', 'services.requiredDocuments', 'services.delivery'],
  ...SERVICE_CARD.map((field) => `services.${field}`),
  ...['services.locations.phones'],
];

const EVERYBODY = audiencesOf(null, {});

/**
 * Reads what a network shows to everybody. Rows are those of organizations that are published, fields those that are
 * marked PUBLIC: the same statement parts and the same marks as behind the sign-in, asked as nobody.
 */
@Injectable()
export class PublicFinder {
  constructor(
    private readonly pool: ReadPool,
    private readonly networks: PublicNetworks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async directory(slug: string, language: Language, wish: Wish): Promise<DirectoryView> {
    const ways = waysOf(wish);
    const name = `directory.${ways ? 'search' : 'all'}.${language}` as const;
    type Row = Omit<DirectoryView, 'lines'> & Day & { lines: Line[] };
    const { lines, ...view } = await this.page<Row>(slug, name, DIRECTORY_PAGES[name], language, CARD, [
      wish.group,
      wish.access,
      LINES_ON_A_PAGE,
      (wish.page - 1) * LINES_ON_A_PAGE,
      ...(ways ? [ways.rows, ways.words] : []),
    ]);
    return { ...view, lines: lines.map((line) => lineOf(line, view)) };
  }

  organization(slug: string, language: Language, id: string): Promise<OrganizationView> {
    return this.one(slug, 'public.organization', PUBLIC_ORGANIZATION, language, [id]);
  }

  /** The organization that offers the service, with all of its services. */
  service(slug: string, language: Language, id: string): Promise<OrganizationView> {
    return this.one(slug, 'public.service', PUBLIC_SERVICE, language, [id]);
  }

  async help(slug: string, language: Language): Promise<{ site: Site; organization: Organization | null }> {
    type Row = Day & { site: Site; node: OrganizationRow | null };
    const { site, node, ...day } = await this.page<Row>(slug, 'public.help', PUBLIC_HELP, language, WHOLE);
    return { site, organization: node && viewOf(null, node, day) };
  }

  /** The frame of a page that another room fills. */
  async site(slug: string, language: Language): Promise<Site> {
    return (await this.page<Day & { site: Site }>(slug, 'public.site', PUBLIC_SITE, language, [])).site;
  }

  /** The same in every language, so any will do. */
  published(slug: string): Promise<Published> {
    return this.page(slug, 'public.siteMap', publicSiteMap(publishedPages()), 'en', []);
  }

  coverage(slug: string, language: Language): Promise<CoverageView> {
    return this.page(slug, 'public.coverage', PUBLIC_COVERAGE, language, []);
  }

  private async one(
    slug: string,
    name: string,
    sql: string,
    language: Language,
    more: unknown[],
  ): Promise<OrganizationView> {
    type Row = Day & { site: Site; node: OrganizationRow };
    const { site, node, ...day } = await this.page<Row>(slug, name, sql, language, WHOLE, more);
    return { site, today: day.today, organization: viewOf(null, node, day) };
  }

  private async page<T extends object>(
    ...[slug, name, sql, language, fields, more = []]: [
      string,
      string,
      string,
      Language,
      string[],
      unknown[]?,
    ]
  ): Promise<T> {
    const networkId = await this.networks.idOf(slug);
    if (!networkId) throw notFound();
    const moment = this.clock.now().toISOString();
    const params = [networkId, language, moment, fields, [...EVERYBODY], null, ...more];
    const found = await new ReadScope(this.pool, publicOf(networkId)).page<T | null>(
      name,
      sql,
      params,
      fields,
    );
    if (!found) throw notFound();
    return found;
  }
}

function lineOf({ fit, organization, service }: Line, day: Day): Line {
  if (service)
    return {
      fit,
      organization,
      service: redact(Service, serviceOf(service, EVERYBODY, day.today), EVERYBODY),
    };
  return { fit, organization: viewOf(null, organization as unknown as OrganizationRow, day), service };
}
