import { Command } from 'commander';
import { WorkImport, type ImportWork } from '../../organizations/index.js';
import { keepSmall, startSmall } from '../directory/memory.js';
import { withHub } from '../with-hub.js';

/** What the hub starts for itself: one piece of the work of an import, in a process that may grow and may be killed. */
export const workImportCommand = (program: Command): Command =>
  program.addCommand(
    new Command('work-import').argument('<work>', 'what to do, as JSON').action((work: string) => {
      startSmall();
      return withHub((app) =>
        app.get(WorkImport, { strict: false }).execute(JSON.parse(work) as ImportWork, keepSmall),
      );
    }),
    { hidden: true },
  );
