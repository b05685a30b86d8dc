import type { LocalText, SignLanguage } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_videos')
export class SignVideoEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  /** Null for the film of the organization itself. */
  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId: string | null;

  @Column('text')
  language: SignLanguage;

  @Column('integer', { nullable: true })
  seconds: number | null;

  @Column('jsonb')
  transcript: LocalText;

  @Column('uuid', { name: 'film_id' })
  filmId: string;

  @Column('uuid', { name: 'captions_id', nullable: true })
  captionsId: string | null;
}
