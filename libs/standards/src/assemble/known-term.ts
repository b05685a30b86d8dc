import type { DirectoryTerm } from '../directory/directory.js';
import type { Row } from '../reading/row.js';

/** A term is told by the records that are marked with it; one that marks none is kept as it came. */
export interface KnownTerm {
  term: DirectoryTerm;
  row: Row;
  used: boolean;
}
