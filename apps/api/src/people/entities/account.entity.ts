import type { Account, DisplaySettings, NoticeSettings } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Global: one account may hold mandates in several networks. */
@Entity('accounts')
export class AccountEntity implements Omit<Account, 'displaySettings'> {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text', { name: 'given_name' })
  givenName: string;

  @Column('text', { name: 'family_name' })
  familyName: string;

  @Column('text', { nullable: true })
  prefix: string | null;

  @Column('text', { array: true })
  languages: string[];

  /** Only what the person chose; what is left out is the default. */
  @Column('jsonb', { name: 'display_settings' })
  displaySettings: Partial<DisplaySettings>;

  /** Only what the person chose; what is left out is usual. */
  @Column('jsonb', { name: 'notice_settings' })
  noticeSettings: Partial<NoticeSettings>;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;

  /** Set once: name, address and everything else of the person are gone. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  @Column('integer')
  version: number;
}
