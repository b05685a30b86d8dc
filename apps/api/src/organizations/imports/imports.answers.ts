import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { answer, type AnyRefusal } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { ImportsFinder } from './imports.finder.js';
import type { ImportStepped } from './imports.results.js';
import type { ImportResult } from './use-cases/begin-import.js';

/** Turns what a command did into the answer: the import as it is now, or the refusal in the person's language. */
@Injectable()
export class ImportAnswers {
  constructor(private readonly finder: ImportsFinder) {}

  async stepped(hub: HubContext, result: ImportResult): Promise<ImportStepped | AnyRefusal> {
    const read = await thenRead(result, async ({ importId }) => ({
      import: await this.finder.one(hub, importId),
    }));
    return answer(read, hub.language);
  }
}
