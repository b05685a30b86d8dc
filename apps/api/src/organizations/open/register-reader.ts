import { audiencesOf, type Audience } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { NetworksFinder } from '../../networks/index.js';
import { HubError, unauthenticated } from '../../platform/errors/hub-error.js';
import type { Organization } from '../model/organization.model.js';
import type { OrganizationFilter } from '../organization-list.inputs.js';
import { OrganizationsFinder, type Eyes } from '../organizations.finder.js';

const OF_SERVICES = [
  'description',
  'eligibility',
  'cost',
  'costKind',
  'waiting',
  'bookingWays',
  'booking',
  'delivery',
  'requiredDocuments',
  'languages',
  'areas',
  'website',
  'email',
  'phones',
  'locations',
];

/** What the tables and documents of a register are made of: every field that one of their columns reads. */
const FIELDS = [
  ...[
    'nameTranslations',
    'alternateNames',
    'sourceLegalForm',
    'publicBenefitFrom',
    'foundedOn',
    'description',
  ],
  ...[
    'descriptionTranslations',
    'targetGroups',
    'languages',
    'website',
    'email',
    'expertise',
    'phones',
    'seat',
  ],
  ...['identifiers', 'membership', 'memberships', 'locations', 'locations.phones', 'locations.accessibility'],
  ...['services', ...OF_SERVICES.map((field) => `services.${field}`)],
].map((field) => `edges.node.${field}`);

/** So many organizations are read with one statement, and so many are written into one file. */
const PAGE = 500;
const MOST = 50_000;

/** Everything of a register that this reader may see, by name. */
export interface Register {
  organizations: Organization[];
  /** To whom a column must be meant for any of its cells to be filled. */
  audiences: ReadonlySet<Audience>;
  /** What the target groups are called that the network added, by code. */
  groups: ReadonlyMap<string, string>;
}

/** Reads a whole register as the list reads its pages, in one snapshot: what a page does not show, a file does not hold. */
@Injectable()
export class RegisterReader {
  constructor(
    private readonly finder: OrganizationsFinder,
    private readonly networks: NetworksFinder,
  ) {}

  /** The register as the person who asks sees it. @throws HubError UNAUTHENTICATED, TOO_COSTLY */
  own(hub: Pick<HubContext, 'actor' | 'language' | 'read'>, filter: OrganizationFilter): Promise<Register> {
    if (!hub.actor) throw unauthenticated();
    return this.all({ ...hub, networkId: hub.actor.networkId }, filter);
  }

  /** @throws HubError TOO_COSTLY where there is more than one file should hold */
  async all(eyes: Eyes, filter: OrganizationFilter = {}): Promise<Register> {
    const organizations: Organization[] = [];
    let groups: Register['groups'];
    eyes.read.shareSnapshot();
    try {
      const own = await this.networks.targetGroups(eyes.read, eyes.networkId, eyes.texts ?? eyes.language);
      groups = new Map(own.map(({ code, name }) => [code, name.text]));
      for (let after: string | null = null; ;) {
        const page = await this.finder.pageFor(eyes, { first: PAGE, after, filter }, [
          ...FIELDS,
          'pageInfo.endCursor',
        ]);
        organizations.push(...page.edges.map(({ node }) => node));
        if (organizations.length > MOST) throw new HubError('TOO_COSTLY');
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor ?? null;
      }
    } finally {
      await eyes.read.close();
    }
    const { actor, networkId } = eyes;
    // the own organization is among them, and of it everything may be read
    const own = actor?.organizationId ? { networkId, organizationId: actor.organizationId } : { networkId };
    return { organizations, audiences: audiencesOf(actor, own), groups };
  }
}
