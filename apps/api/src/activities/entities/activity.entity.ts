import type { LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('activities')
export class ActivityEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** The organizer that reports; the others are co-organizers. */
  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('uuid', { name: 'program_id', nullable: true })
  programId: string | null;

  @Column('text')
  type: string;

  @Column('text')
  state: string;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('time', { name: 'starts_at', nullable: true })
  startsAt: string | null;

  @Column('integer', { nullable: true })
  minutes: number | null;

  @Column('jsonb')
  title: LocalText;

  @Column('jsonb')
  outcome: LocalText;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  @Column('text', { nullable: true })
  district: string | null;

  /** People reached; null when nobody counted. */
  @Column('integer', { nullable: true })
  reach: number | null;

  /** By TARGET_GROUP, AGE and ROLE: code to head count, NOT_ASKED among the codes. */
  @Column('jsonb', { name: 'reach_groups' })
  reachGroups: Partial<Record<string, Record<string, number>>>;

  @Column('integer', { name: 'staff_minutes' })
  staffMinutes: number;

  @Column('integer', { name: 'volunteer_minutes' })
  volunteerMinutes: number;

  @Column('uuid', { name: 'hour_rates_id', nullable: true })
  hourRatesId: string | null;

  /** Minor units of the network's currency, a decimal string. */
  @Column('bigint', { name: 'in_kind', nullable: true })
  inKind: string | null;

  /** Access needs that were met. */
  @Column('text', { array: true })
  provisions: string[];

  @Column('uuid', { name: 'template_id', nullable: true })
  templateId: string | null;

  @Column('uuid', { name: 'import_id', nullable: true })
  importId: string | null;

  @Column('uuid', { name: 'logged_by', nullable: true })
  loggedBy: string | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt: Date;

  @Column('timestamptz', { name: 'held_at', nullable: true })
  heldAt: Date | null;

  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt: Date | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('integer')
  version: number;
}

@Entity('activity_co_organizers')
export class ActivityCoOrganizerEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid', { name: 'activity_id' })
  activityId: string;

  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId: string;
}
