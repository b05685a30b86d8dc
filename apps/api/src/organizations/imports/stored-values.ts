import type { ImportField } from '@kalaka/domain';
import type { Counts } from '../directory/merge-records.js';

/** Kinds of records that an import counts, in the order of telling. */
export const COUNTED_KINDS = ['organizations', 'locations', 'services', 'activities'] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

/** A file of an import, by its id in the store of files. */
export interface StoredFile {
  id: string;
  name: string;
  bytes: number;
}

/** How the files are read: tables of somebody's own with matched columns, or a form that says itself what is what. */
export type ImportFormat = 'OWN_TABLE' | 'HSDS' | 'KNOWN_SOURCE';

/** The beginning of the files and how they were understood. */
export interface Preview {
  format: ImportFormat;
  /** Name of the mapping that comes with the hub. */
  mapping?: string;
  file?: string;
  encoding?: string;
  sheet?: string;
  sheets?: string[];
  columns: { name: string; samples: string[]; suggestion: ImportField | null }[];
}

/** What checking found, and what importing did. */
export interface ImportReport {
  rows?: number;
  wrongRows?: number;
  persons?: number;
  repairs?: { kind: string; count: number }[];
  counts?: Partial<Record<CountedKind, Counts>>;
  sourceRecords?: number;
  merged?: number;
}
