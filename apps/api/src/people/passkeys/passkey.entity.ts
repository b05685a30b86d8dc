import type { ChallengePurpose, PasskeyChallenge } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that somebody's device keeps. Here lies its public half, which signs nobody in. */
@Entity('passkeys')
export class PasskeyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text', { name: 'credential_id' })
  credentialId: string;

  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;

  /** A bigint of the database, which the driver gives as text. */
  @Column('bigint')
  counter: string;

  @Column('text', { array: true })
  transports: string[];

  @Column('text')
  name: string;

  /** Whether the maker of the device copies it to the person's other devices. */
  @Column('boolean')
  synced: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}

@Entity('passkey_challenges')
export class PasskeyChallengeEntity implements PasskeyChallenge {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  purpose: ChallengePurpose;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('bytea', { name: 'address_hash' })
  addressHash: Buffer;

  @Column('text')
  challenge: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
