import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One link and code that somebody asked for. A row is written for an unknown address too (`accountId` null), so that
 * both take the same way through the code and the database.
 */
@Entity('sign_in_attempts')
export class SignInAttemptEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea', { name: 'email_hash' })
  emailHash: Buffer;

  @Column('bytea', { name: 'address_hash' })
  addressHash: Buffer;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('bytea', { name: 'code_hash' })
  codeHash: Buffer;

  @Column('bytea', { name: 'link_hash' })
  linkHash: Buffer;

  @Column('boolean', { name: 'shared_device' })
  sharedDevice: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
