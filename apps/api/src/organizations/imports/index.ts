import { ImportAnswers } from './imports.answers.js';
import { ImportCommandsResolver } from './import-commands.resolver.js';
import { ImportDecisionsResolver } from './import-decisions.resolver.js';
import { ImportFiles } from './import-files.js';
import { ImportKinds } from './import-kinds.js';
import { ImportMailJob } from './import-mail.job.js';
import { ImportParent } from './import-parent.js';
import { ImportProcess } from './import-process.js';
import { ImportsFinder } from './imports.finder.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportWorkJob } from './import-work.job.js';
import { OrganizationLists } from './organization-lists.js';
import { AskForUndo } from './use-cases/ask-for-undo.js';
import { BeginImport } from './use-cases/begin-import.js';
import { CheckImport } from './use-cases/check-import.js';
import { ClearImport } from './use-cases/clear-import.js';
import { ConfirmImport } from './use-cases/confirm-import.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { FailImport } from './use-cases/fail-import.js';
import { ImportSteps } from './use-cases/import-steps.js';
import { JudgePair } from './use-cases/judge-pair.js';
import { MatchColumns } from './use-cases/match-columns.js';
import { ReplaceImportFiles } from './use-cases/replace-import-files.js';
import { RunImport } from './use-cases/run-import.js';
import { TellNames } from './use-cases/tell-names.js';
import { UndoImport } from './use-cases/undo-import.js';
import { WorkImport } from './use-cases/work-import.js';

export { ImportTablesController } from './import-tables.controller.js';
export type { ImportWork } from './import-work.js';
export { ImportFiles, ImportKinds, UndoImport, WorkImport };
// What a room needs to bring in lists of its own.
export type { Finding } from './findings.js';
export { type Checked, type ListsOf } from './import-kinds.js';
export type { ImportEntity } from './import.entity.js';
export { finishRun, startRun, tellWhenDone } from './import-run.repository.js';
export { lookAtTable, orUnreadable } from './look-at-files.js';
export { findingsOf, reportOf } from './organization-lists.js';
export type { ProgressNotes } from './progress-notes.js';
export { forgetNames, recognizer, saveNames } from './spellings.js';
export type { ImportReport as ImportRunReport } from './stored-values.js';

/** Everything that makes a run of an import. */
export const IMPORT_PROVIDERS = [
  ...[ImportsResolver, ImportCommandsResolver, ImportDecisionsResolver, ImportsFinder, ImportAnswers],
  ...[ImportFiles, ImportKinds, OrganizationLists, ImportParent, ImportProcess, ImportWorkJob, ImportMailJob],
  ...[
    ImportSteps,
    BeginImport,
    MatchColumns,
    ReplaceImportFiles,
    JudgePair,
    TellNames,
    ConfirmImport,
    DiscardImport,
  ],
  ...[AskForUndo, CheckImport, RunImport, UndoImport, WorkImport, FailImport, ClearImport],
];
