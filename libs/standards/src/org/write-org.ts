/** A text by language (BCP 47). */
export type OrgText = Readonly<Record<string, string>>;

export interface OrgInterval {
  from: string;
  /** The first day on which it no longer holds; absent while it does. */
  until?: string;
}

export interface OrgSite {
  /** Made from the address of its organization. */
  id: string;
  name?: OrgText;
  street?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  country?: string;
  latitude?: number;
  longitude?: number;
}

export interface OrgOrganization {
  id: string;
  name: OrgText;
  alternateNames: readonly string[];
  description: OrgText;
  /** Registered, and of a form with legal personality. */
  isFormal: boolean;
  /** Code and words of its legal form. */
  classification?: { code: string; label: OrgText };
  foundedOn?: string;
  website?: string;
  identifiers: readonly { scheme: string; value: string }[];
  sites: readonly OrgSite[];
  memberships: readonly (OrgInterval & { id: string })[];
}

export interface OrgNetwork {
  /** The address of the network's public pages; everything else is named below it. */
  address: string;
  name: OrgText;
  foundedOn?: string;
  /** What the post of the network's administration is called, and who held it when. */
  post: {
    label: OrgText;
    /** Who holds it today. */
    holder?: string;
    terms: readonly (OrgInterval & { id: string; organizationId: string })[];
  };
  role: { member: OrgText };
  organizations: readonly OrgOrganization[];
}

/** Stands in the document itself, so that a reader has to fetch nothing. */
const CONTEXT = {
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  time: 'http://www.w3.org/2006/time#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: { '@id': 'skos:prefLabel', '@container': '@language' },
  alternateName: 'skos:altLabel',
  description: { '@id': 'dct:description', '@container': '@language' },
  founded: { '@id': 'schema:foundingDate', '@type': 'xsd:date' },
  homepage: { '@id': 'foaf:homepage', '@type': '@id' },
  classification: { '@id': 'org:classification', '@type': '@id' },
  identifier: 'org:identifier',
  notation: 'skos:notation',
  member: { '@id': 'org:member', '@type': '@id' },
  organization: { '@id': 'org:organization', '@type': '@id' },
  role: { '@id': 'org:role', '@type': '@id' },
  during: 'org:memberDuring',
  beginning: 'time:hasBeginning',
  end: 'time:hasEnd',
  date: { '@id': 'time:inXSDDate', '@type': 'xsd:date' },
  post: { '@id': 'org:hasPost', '@type': '@id' },
  heldBy: { '@id': 'org:heldBy', '@type': '@id' },
  site: 'org:hasSite',
  address: 'org:siteAddress',
  street: 'vcard:street-address',
  locality: 'vcard:locality',
  region: 'vcard:region',
  postalCode: 'vcard:postal-code',
  country: 'vcard:country-name',
  latitude: 'geo:lat',
  longitude: 'geo:long',
} as const;

type Node = Record<string, unknown>;

/** Without what is not there. */
const node = (fields: Node): Node =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );

const interval = ({ from, until }: OrgInterval): Node =>
  node({
    '@type': 'time:Interval',
    beginning: { '@type': 'time:Instant', date: from },
    end: until && { '@type': 'time:Instant', date: until },
  });

const byId = <T extends { id: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function siteNode(owner: string, site: OrgSite): Node {
  const { street, city, region, postalCode, country, latitude, longitude } = site;
  return node({
    '@id': `${owner}-site-${site.id}`,
    '@type': 'org:Site',
    name: site.name,
    address: node({ street, locality: city, region, postalCode, country }),
    latitude,
    longitude,
  });
}

/**
 * A network and its organizations in the words of the W3C Organization Ontology, as JSON-LD: the network is a
 * collaboration, a membership and a term of the post have the days between which they held. The same network always
 * gives the same bytes.
 */
export function* writeOrg(network: OrgNetwork): Generator<string> {
  const { address, post, role } = network;
  const self = `${address}#network`;
  const of = (id: string): string => `${address}/organizations/${id}#organization`;
  const roles = { member: `${address}#role-member`, nao: `${address}#role-administration` };

  function* graph(): Generator<Node> {
    yield node({
      ...{ '@id': self, '@type': 'org:OrganizationalCollaboration' },
      ...{ name: network.name, founded: network.foundedOn, post: `${address}#administration` },
    });
    yield node({
      ...{ '@id': `${address}#administration`, '@type': 'org:Post', name: post.label, role: roles.nao },
      heldBy: post.holder && of(post.holder),
    });
    yield { '@id': roles.member, '@type': 'org:Role', name: role.member };
    yield { '@id': roles.nao, '@type': 'org:Role', name: post.label };
    for (const term of byId(post.terms)) yield membership(term, of(term.organizationId), roles.nao);
    const forms = new Map<string, OrgText>();
    for (const one of byId(network.organizations)) {
      const { classification: form, website } = one;
      if (form) forms.set(form.code, form.label);
      yield node({
        ...{ '@id': of(one.id), '@type': one.isFormal ? 'org:FormalOrganization' : 'org:Organization' },
        ...{ name: one.name, alternateName: one.alternateNames, description: one.description },
        classification: form && `${address}#form-${form.code}`,
        founded: one.foundedOn,
        homepage: website,
        identifier: one.identifiers.map(({ scheme, value }) => ({
          '@value': value,
          '@type': `${address}#scheme-${scheme}`,
        })),
        site: byId(one.sites).map((site) => siteNode(of(one.id), site)),
      });
      for (const dated of byId(one.memberships)) yield membership(dated, of(one.id), roles.member);
    }
    for (const [code, name] of [...forms].sort())
      yield { '@id': `${address}#form-${code}`, '@type': 'skos:Concept', name, notation: code };
  }
  const membership = (dated: OrgInterval & { id: string }, member: string, held: string): Node => ({
    ...{ '@id': `${address}#membership-${dated.id}`, '@type': 'org:Membership' },
    ...{ member, organization: self, role: held, during: interval(dated) },
  });

  yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n`;
  let first = true;
  for (const one of graph()) {
    yield `${first ? '' : ',\n'}${JSON.stringify(one)}`;
    first = false;
  }
  yield '\n]\n}\n';
}
