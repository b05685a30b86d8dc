import {
  isQuiet,
  QUIET_RULE,
  quietStep,
  silenceOf,
  type Clock,
  type ContactFacts,
  type MemberDays,
  type PlainDate,
} from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationName } from '../../networks/index.js';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { unauthenticated } from '../../platform/errors/index.js';
import type { QuietMember, QuietMembers } from './quiet.model.js';
import { QUIET_PAGE } from './quiet.queries.js';

export interface QuietRow extends MemberDays, ContactFacts {
  organization: OrganizationName;
  lastContactBy: string | null;
  weeks?: number[];
}

/** Reads who has gone quiet: one statement finds the silent ones, the rule says for whom that is unusual. */
@Injectable()
export class QuietFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async all({ actor, read, language }: HubContext, asked: readonly string[]): Promise<QuietMembers> {
    if (!actor) throw unauthenticated();
    const { today, begun, members } = await read.page<{
      today: PlainDate;
      begun: boolean;
      members: QuietRow[];
    }>(
      'quiet',
      QUIET_PAGE,
      [actor.networkId, language, this.clock.now().toISOString(), QUIET_RULE.floorDays],
      asked,
    );
    return { rule: QUIET_RULE, begun, members: quietOf(members, today) };
  }
}

/** The quiet ones of those that are silent, longest beyond their own rhythm first. */
export function quietOf(rows: readonly QuietRow[], today: PlainDate): QuietMember[] {
  return rows
    .map((row) => ({ row, silence: silenceOf(row, today) }))
    .filter(({ silence }) => isQuiet(silence))
    .sort(
      (a, b) =>
        beyond(b.silence) - beyond(a.silence) || (a.row.organization.id < b.row.organization.id ? -1 : 1),
    )
    .map(({ row, silence }) => ({
      ...silence,
      usualDays: Math.round(silence.usualDays),
      organization: row.organization,
      lastContactOn: row.lastContactOn,
      lastContactBy: row.lastContactBy,
      step: quietStep(silence, row, today),
      weeks: row.weeks ?? [],
    }));
}

/** How many times its own limit a member has been silent. */
const beyond = ({ silentDays, quietAfterDays }: { silentDays: number; quietAfterDays: number }): number =>
  silentDays / quietAfterDays;
