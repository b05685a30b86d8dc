import type { ImportKind, ImportSettings, ImportState, MatchedColumn } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportReport, Preview, StoredFile } from './stored-values.js';

/** One run of an import, from the upload to its end. */
@Entity('imports')
export class ImportEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** What its list is of. */
  @Column('text')
  kind: ImportKind;

  @Column('text')
  state: ImportState;

  @Column('text')
  source: string;

  /** How people call the source. */
  @Column('text')
  title: string;

  @Column('text')
  language: string;

  @Column('jsonb')
  files: StoredFile[];

  @Column('jsonb', { nullable: true })
  preview: Preview | null;

  @Column('jsonb', { nullable: true })
  matching: MatchedColumn[] | null;

  /** What a person says for rows that do not say it themselves. */
  @Column('jsonb')
  settings: ImportSettings;

  @Column('jsonb')
  report: ImportReport;

  @Column('text', { nullable: true })
  failure: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz', { name: 'undo_until', nullable: true })
  undoUntil: Date | null;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @Column('integer')
  version: number;
}
