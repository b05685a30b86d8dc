import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverDuties } from '../networks/index.js';

/**
 * Organizations and the handover of the post: who takes it is a member, and the new one learns which applications wait
 * and which groups the outgoing one sponsors.
 */
@Injectable()
export class HandoverAffairs implements OnModuleInit {
  constructor(private readonly duties: HandoverDuties) {}

  onModuleInit(): void {
    this.duties.register({
      code: 'NEW_NAO_MEMBERSHIP',
      blocks: true,
      link: '/organizations',
      open: `SELECT o.name FROM organizations o WHERE o.network_id = h.network_id AND o.id = h.incoming_id
        AND NOT EXISTS (SELECT FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id
          AND m.state = 'ACTIVE' AND coalesce(m.to_date > h.change_on, true))`,
    });
    // What it sponsors it may go on sponsoring as a member; the new one must know of it. Balances come with the budgets.
    this.duties.register({
      code: 'SPONSORSHIPS_HELD',
      blocks: false,
      link: '/organizations',
      open: `SELECT o.name FROM sponsorships s JOIN organizations o ON o.network_id = s.network_id AND o.id = s.sponsee_id
        WHERE s.network_id = h.network_id AND s.sponsor_id = h.outgoing_id AND s.state = 'ACTIVE' ORDER BY s.from_date, s.id`,
    });
    this.duties.register({
      code: 'APPLICATIONS_WAITING',
      blocks: false,
      link: '/organizations',
      open: `SELECT o.name FROM memberships m JOIN organizations o ON o.network_id = m.network_id AND o.id = m.organization_id
        WHERE m.network_id = h.network_id AND m.state IN ('APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ADMITTED')
        ORDER BY m.touched_on, m.id`,
    });
  }
}
