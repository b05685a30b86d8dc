import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Since when a person is shut out of a network, and which mandates ended by it. */
@Entity('deactivations')
export class DeactivationEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('timestamptz', { name: 'deactivated_at' })
  deactivatedAt: Date;

  @Column('timestamptz', { name: 'reactivated_at', nullable: true })
  reactivatedAt: Date | null;

  @Column('uuid', { name: 'mandate_ids', array: true })
  mandateIds: string[];
}
