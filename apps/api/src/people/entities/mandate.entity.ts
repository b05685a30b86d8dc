import type { LocalText, Mandate, Role } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mandates')
export class MandateEntity implements Mandate {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  role: Role;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('uuid', { name: 'office_id', nullable: true })
  officeId: string | null;

  @Column('jsonb', { nullable: true })
  title: LocalText | null;

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('date', { name: 'to_date', nullable: true })
  toDate: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;
}
