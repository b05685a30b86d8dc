import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody asked to be erased, and when it was done. Ids and moments alone, so that it may be kept for ever. */
@Entity('erasures')
export class ErasureEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { name: 'performed_at', nullable: true })
  performedAt: Date | null;

  @Column('uuid', { name: 'nameless_id', nullable: true })
  namelessId: string | null;
}
