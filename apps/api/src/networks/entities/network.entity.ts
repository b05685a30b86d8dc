import type {
  Currency,
  LocalText,
  Network,
  NetworkPolicies,
  NetworkState,
  NetworkVocabulary,
} from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Global: the list of networks carries no network id itself. */
@Entity('networks')
export class NetworkEntity implements Network {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('jsonb')
  name: LocalText;

  @Column('text')
  state: NetworkState;

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { name: 'default_language' })
  defaultLanguage: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('char', { length: 3 })
  currency: Currency;

  @Column('date', { name: 'founded_on', nullable: true })
  foundedOn: string | null;

  @Column('jsonb')
  policies: NetworkPolicies;

  @Column('jsonb')
  vocabulary: NetworkVocabulary;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('integer')
  version: number;
}
