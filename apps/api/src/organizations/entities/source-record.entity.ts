import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Details } from './stored-values.js';

/** What an import brought and no room can hold yet: kept whole, never shown. */
@Entity('source_records')
export class SourceRecordEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  source: string;

  @Column('text', { name: 'table_name' })
  tableName: string;

  @Column('integer')
  position: number;

  @Column('jsonb')
  record: Details;
}
