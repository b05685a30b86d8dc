import {
  DEFAULT_POLICIES,
  type DecisionRule,
  type DocumentFacts,
  type LegalForm,
  type LegalStatus,
  type Membership,
  type NetworkPolicies,
  type PlainDate,
} from '@kalaka/domain';
import type { Tx } from '../platform/db/index.js';
import { notFound } from '../platform/errors/index.js';
import { PAPERS } from './documents/document.sql.js';
import { IdentifierEntity, MembershipEntity, OrganizationEntity } from './entities/index.js';

/**
 * What commands read before they decide. The network comes first everywhere and is never empty; row level security holds
 * it a second time. Pages that people wait for are in organizations.queries.ts.
 */

const named = (networkId: string): string => {
  if (!networkId) throw new Error('a finder needs the network it looks in');
  return networkId;
};

/** The organization, locked until the transaction ends, so that commands on one organization stand in line. */
export async function lockOrganization(networkId: string, tx: Tx, id: string): Promise<OrganizationEntity> {
  const found = await tx.manager.findOne(OrganizationEntity, {
    where: { networkId: named(networkId), id },
    // Not the key: whoever only points to the organization (a mandate, a service) need not wait.
    lock: { mode: 'for_no_key_update' },
  });
  if (!found) throw notFound();
  return found;
}

/** Numbers of an organization, in a fixed order. */
export const identifiersOf = (
  networkId: string,
  tx: Tx,
  organizationId: string,
): Promise<IdentifierEntity[]> =>
  tx.manager.find(IdentifierEntity, {
    where: { networkId: named(networkId), organizationId },
    order: { scheme: 'ASC', value: 'ASC', id: 'ASC' },
  });

/** Which organization a membership belongs to. */
export async function organizationOfMembership(
  networkId: string,
  tx: Tx,
  membershipId: string,
): Promise<string> {
  const found = await tx.manager.findOne(MembershipEntity, {
    where: { networkId: named(networkId), id: membershipId },
    select: { organizationId: true },
  });
  if (!found) throw notFound();
  return found.organizationId;
}

/** Everything that the rules of a membership ask about an organization and its network. */
export interface MembershipFacts {
  organizationId: string;
  legalForm: LegalForm | null;
  legalStatus: LegalStatus | null;
  memberships: Membership[];
  /** Authorised officers with a mandate that is live today. */
  liveOfficers: number;
  /** Last day of the post of the administration organization; `infinity` without an end, null without the post. */
  naoUntil: string | null;
  networkFoundedOn: PlainDate | null;
  networkRule: DecisionRule;
  expiryDays: number;
  papers: DocumentFacts[];
  paperRules: Pick<NetworkPolicies, 'suspendingDocuments' | 'documentGraceDays'>;
  /** The language in which the network writes. */
  language: string;
}

const MEMBERSHIP_FACTS = `
  SELECT jsonb_build_object(
    'organizationId', o.id, 'legalForm', o.legal_form, 'legalStatus', o.legal_status,
    'memberships', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', m.id, 'organizationId', m.organization_id, 'state', m.state, 'appliedOn', m.applied_on,
        'touchedOn', m.touched_on, 'fromDate', m.from_date, 'toDate', m.to_date, 'question', m.question,
        'answer', m.answer, 'reason', m.reason, 'decision', m.decision, 'version', m.version) ORDER BY m.id), '[]')
      FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id),
    'liveOfficers', (SELECT count(*) FROM mandates q
      WHERE q.network_id = o.network_id AND q.organization_id = o.id AND q.role = 'AO' AND q.ended_at IS NULL
        AND $3::date BETWEEN q.from_date AND coalesce(q.to_date, 'infinity')),
    'naoUntil', (SELECT max(coalesce(t.to_date, 'infinity')) FROM nao_terms t
      WHERE t.network_id = o.network_id AND t.organization_id = o.id),
    'networkFoundedOn', n.founded_on,
    'networkRule', n.policies #>> '{decisionRule,default}',
    'expiryDays', n.policies -> 'applicationExpiryDays',
    'papers', ${PAPERS}, 'language', n.default_language,
    'paperRules', jsonb_build_object('suspendingDocuments', coalesce(n.policies -> 'suspendingDocuments', '[]'),
      'documentGraceDays', coalesce(n.policies -> 'documentGraceDays', '0'))) AS facts
  FROM organizations o JOIN networks n ON n.id = o.network_id
  WHERE o.network_id = $1 AND o.id = $2`;

export async function membershipFacts(
  networkId: string,
  tx: Tx,
  organizationId: string,
): Promise<MembershipFacts> {
  const rows = (await tx.manager.query(MEMBERSHIP_FACTS, [named(networkId), organizationId, tx.today])) as {
    facts: MembershipFacts & { networkRule: DecisionRule | null; expiryDays: number | null };
  }[];
  const facts = rows[0]?.facts;
  if (!facts) throw notFound();
  const { decisionRule, applicationExpiryDays }: NetworkPolicies = DEFAULT_POLICIES;
  return {
    ...facts,
    networkRule: facts.networkRule ?? decisionRule.default,
    expiryDays: facts.expiryDays ?? applicationExpiryDays,
  };
}
