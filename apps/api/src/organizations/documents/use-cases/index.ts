import { AddDocument } from './add-document.js';
import { CheckDocument } from './check-document.js';
import { DocumentSteps } from './document-steps.js';
import { PauseForPapers } from './pause-for-papers.js';
import { RemindOfPaper } from './remind-of-paper.js';
import { ReturnDocument } from './return-document.js';

/** Everything that can be done to a paper. */
export const DOCUMENT_USE_CASES = [
  AddDocument,
  CheckDocument,
  DocumentSteps,
  PauseForPapers,
  RemindOfPaper,
  ReturnDocument,
];

export { AddDocument, CheckDocument, DocumentSteps, PauseForPapers, RemindOfPaper, ReturnDocument };
