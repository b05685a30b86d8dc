import type { Json, LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organization does again and again, to log it in two taps. */
@Entity('activity_templates')
export class ActivityTemplateEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('jsonb')
  name: LocalText;

  @Column('jsonb')
  fields: Json;

  @Column('text')
  repeats: string;

  @Column('date', { name: 'next_on', nullable: true })
  nextOn: string | null;

  @Column('integer')
  version: number;
}
