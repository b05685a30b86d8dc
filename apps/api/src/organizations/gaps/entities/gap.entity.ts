import type { CapacityField, GapState, LocalText, OfferState } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('capacity_gaps')
export class GapEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  field: CapacityField;

  @Column('jsonb')
  text: LocalText;

  @Column('text')
  state: GapState;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('integer')
  version: number;
}

@Entity('help_offers')
export class HelpOfferEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'gap_id' })
  gapId: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('jsonb')
  text: LocalText;

  @Column('text')
  state: OfferState;

  @Column('date', { name: 'offered_on' })
  offeredOn: string;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
