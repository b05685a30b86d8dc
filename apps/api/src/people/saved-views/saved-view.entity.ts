import type { SavedView, ViewedList } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_views')
export class SavedViewEntity implements SavedView {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  list: ViewedList;

  @Column('text')
  name: string;

  @Column('text')
  query: string;

  @Column('text', { array: true })
  columns: string[];

  @Column('boolean')
  shared: boolean;

  @Column('integer')
  version: number;
}
