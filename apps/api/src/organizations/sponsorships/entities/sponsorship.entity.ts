import type {
  Currency,
  ScopeItem,
  SponsorshipEnding,
  SponsorshipSide,
  SponsorshipState,
} from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Generated columns (`in_force`, `scope_keys`) have no field: the database alone writes and compares them. */
@Entity('sponsorships')
export class SponsorshipEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'sponsor_id' })
  sponsorId: string;

  @Column('uuid', { name: 'sponsee_id' })
  sponseeId: string;

  @Column('text')
  state: SponsorshipState;

  @Column('text', { name: 'proposed_by' })
  proposedBy: SponsorshipSide;

  @Column('date', { name: 'proposed_on' })
  proposedOn: string;

  @Column('date', { name: 'accepted_on', nullable: true })
  acceptedOn: string | null;

  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId: string | null;

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('date', { name: 'to_date' })
  toDate: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: SponsorshipEnding | null;

  @Column('jsonb')
  scope: ScopeItem[];

  /** Minor units as a decimal string: the driver gives bigint as text, and it stays so. */
  @Column('bigint')
  ceiling: string;

  @Column('char', { length: 3 })
  currency: Currency;

  @Column('integer', { name: 'fee_basis_points' })
  feeBasisPoints: number;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'agreement_file_id', nullable: true })
  agreementFileId: string | null;

  @Column('integer')
  version: number;
}
