import {
  contractObstacles,
  DEFAULT_POLICIES,
  type Currency,
  type LegalForm,
  type LegalStatus,
  type Money,
  type NetworkPolicies,
  type Party,
  type Sponsorship,
} from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { lockOrganization } from '../organizations.repository.js';

/** A row as the domain knows it. */
const SPONSORSHIP = (sp: string): string => `jsonb_build_object(
  'id', ${sp}.id, 'sponsorId', ${sp}.sponsor_id, 'sponseeId', ${sp}.sponsee_id, 'state', ${sp}.state,
  'proposedBy', ${sp}.proposed_by, 'proposedOn', ${sp}.proposed_on, 'acceptedOn', ${sp}.accepted_on,
  'replacesId', ${sp}.replaces_id, 'fromDate', ${sp}.from_date, 'toDate', ${sp}.to_date, 'endedOn', ${sp}.ended_on, 'endedBecause', ${sp}.ended_because,
  'scope', ${sp}.scope, 'ceiling', jsonb_build_object('amount', ${sp}.ceiling::text, 'currency', ${sp}.currency),
  'feeBasisPoints', ${sp}.fee_basis_points, 'reason', ${sp}.reason, 'agreementFileId', ${sp}.agreement_file_id, 'version', ${sp}.version)`;

const ONE = `SELECT ${SPONSORSHIP('sp')} AS found FROM sponsorships sp WHERE sp.network_id = $1 AND sp.id = $2`;

const OF_SPONSOR = `SELECT ${SPONSORSHIP('sp')} AS found FROM sponsorships sp
  WHERE sp.network_id = $1 AND sp.sponsor_id = $2 AND sp.state IN ('PROPOSED', 'ACTIVE') ORDER BY sp.id`;

/** Everything that is open under a sponsor. */
export async function openUnderSponsor(networkId: string, tx: Tx, sponsorId: string): Promise<Sponsorship[]> {
  const rows = (await tx.manager.query(OF_SPONSOR, [networkId, sponsorId])) as { found: Sponsorship }[];
  return rows.map(({ found }) => found);
}

export async function sponsorshipOf(networkId: string, tx: Tx, id: string): Promise<Sponsorship> {
  const rows = (await tx.manager.query(ONE, [networkId, id])) as { found: Sponsorship }[];
  const found = rows[0]?.found;
  if (!found) throw notFound();
  return found;
}

/** Both sides, locked in the order of their ids: two commands that meet on one of them stand in line, none in a ring. */
export async function lockParties(networkId: string, tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) await lockOrganization(networkId, tx, id);
}

export interface PartyFacts {
  sponsor: Party;
  sponsee: Party;
  currency: Currency;
  sponsorCeiling: Money | null;
}

interface PartyRow extends Omit<Party, 'obstacles'> {
  legalForm: LegalForm | null;
}

const PARTIES = `
  SELECT jsonb_build_object(
    'currency', n.currency, 'policies', n.policies,
    'parties', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', o.id, 'legalForm', o.legal_form, 'legalStatus', o.legal_status,
        'isActiveMember', EXISTS (SELECT FROM memberships m
          WHERE m.network_id = o.network_id AND m.organization_id = o.id AND m.state = 'ACTIVE'),
        'sponsorships', (SELECT coalesce(jsonb_agg(${SPONSORSHIP('sp')}), '[]') FROM sponsorships sp
          WHERE sp.network_id = o.network_id AND o.id IN (sp.sponsor_id, sp.sponsee_id)))), '[]')
      FROM organizations o WHERE o.network_id = n.id AND o.id = ANY ($2::uuid[]))) AS facts
  FROM networks n WHERE n.id = $1`;

/** Everything that the rules ask about the two sides and their network. */
export async function partyFacts(
  networkId: string,
  tx: Tx,
  sponsorId: string,
  sponseeId: string,
): Promise<PartyFacts> {
  const rows = (await tx.manager.query(PARTIES, [networkId, [sponsorId, sponseeId]])) as {
    facts: { currency: Currency; policies: Partial<NetworkPolicies>; parties: PartyRow[] };
  }[];
  const facts = rows[0]?.facts;
  const policies = { ...DEFAULT_POLICIES, ...facts?.policies };
  const party = (id: string): Party => {
    const row = facts?.parties.find((one) => one.id === id);
    if (!row) throw notFound();
    const { legalStatus } = row;
    return { ...row, legalStatus, obstacles: contractObstacles(row as Standing, NO_PAPERS, [], tx.today) };
  };
  return {
    sponsor: party(sponsorId),
    sponsee: party(sponseeId),
    currency: facts?.currency as Currency,
    sponsorCeiling: policies.sponsorCeiling,
  };
}

/** Papers come and go during a sponsorship: they are asked for when something is signed, not when it is agreed. */
const NO_PAPERS = { contractDocuments: [] };

type Standing = { legalForm: LegalForm | null; legalStatus: LegalStatus | null };
