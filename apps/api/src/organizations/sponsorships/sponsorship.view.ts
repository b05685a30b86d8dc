import {
  audiencesOf,
  can,
  sponsorshipStanding,
  type Actor,
  type Audience,
  type Operation,
  type PlainDate,
  type SponsorshipEnding,
} from '@kalaka/domain';
import { redact } from '../../platform/access/index.js';
import { fileOf, type FileJson } from '../../platform/files/index.js';
import { Sponsorship } from './model/sponsorship.model.js';

/** As the SQL of a page builds it. */
export type SponsorshipRow = Omit<Sponsorship, 'standing' | 'allowed' | 'agreement'> & {
  agreement: FileJson | null;
  endedBecause: SponsorshipEnding | null;
};

/** What is derived is added, and what is not meant for this reader is taken out: both sides are insiders. */
export function sponsorshipSeen(actor: Actor | null, row: SponsorshipRow, today: PlainDate): Sponsorship {
  const networkId = actor?.networkId;
  const sides = [row.sponsor.id, row.sponsee.id];
  const mine = new Set<Audience>(
    sides.flatMap((organizationId) => [...audiencesOf(actor, { networkId, organizationId })]),
  );
  const dated = { state: row.state, fromDate: row.from, toDate: row.to };
  const { endedOn, endedBecause } = row;
  const full = {
    ...row,
    standing: sponsorshipStanding({ ...dated, endedOn, endedBecause }, today),
    agreement: row.agreement && fileOf(row.agreement),
    allowed: allowedSteps(actor, row),
  };
  return mine.has('OWN') ? full : redact(Sponsorship, full, mine);
}

/** Steps that role and state leave open; the command still judges everything. */
function allowedSteps(actor: Actor | null, row: SponsorshipRow): Operation[] {
  const networkId = actor?.networkId;
  const [own, other] = row.proposedBy === 'SPONSOR' ? [row.sponsor, row.sponsee] : [row.sponsee, row.sponsor];
  const mayTo = (operation: Operation, organizationId: string): boolean =>
    can(actor, operation, { networkId, organizationId });
  const steps: Operation[] = [];
  if (row.state === 'PROPOSED') {
    for (const operation of ['sponsorship.accept', 'sponsorship.decline'] as const)
      if (mayTo(operation, other.id)) steps.push(operation);
    if (mayTo('sponsorship.withdraw', own.id)) steps.push('sponsorship.withdraw');
  }
  if (row.state === 'ACTIVE' && [own, other].some(({ id }) => mayTo('sponsorship.end', id)))
    steps.push('sponsorship.end', 'sponsorship.propose');
  const agreed = row.acceptedOn !== null && row.agreement === null;
  if (agreed && [own, other].some(({ id }) => mayTo('sponsorship.attachAgreement', id)))
    steps.push('sponsorship.attachAgreement');
  return steps;
}
