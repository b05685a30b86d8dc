import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('messages')
export class MessageEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  subject: string;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'organization_ids', array: true })
  organizationIds: string[];

  @Column('uuid', { name: 'account_ids', array: true })
  accountIds: string[];

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'goes_out_at' })
  goesOutAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'recalled_at', nullable: true })
  recalledAt: Date | null;
}
