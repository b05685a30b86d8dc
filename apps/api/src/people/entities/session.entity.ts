import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in device. The token itself is only in that device's cookie; here lies its SHA-256. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  @Column('uuid', { name: 'mandate_id', nullable: true })
  mandateId: string | null;

  @Column('text')
  device: string;

  @Column('boolean', { name: 'shared_device' })
  sharedDevice: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
