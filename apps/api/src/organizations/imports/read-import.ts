import { loadMapping, readDirectory, type DirectoryPackage, type ReadReport } from '@kalaka/standards';
import { mappingOf } from './column-fields.js';
import type { ImportEntity } from './import.entity.js';
import type { ImportFiles } from './import-files.js';

export interface ReadImport {
  package: DirectoryPackage;
  report: ReadReport;
}

/** Reads the files of a run the way that was matched. The same files and matching give the same records, ids included. */
export async function readImport(
  files: ImportFiles,
  run: ImportEntity,
  onProgress: (file: string, rows: number) => void,
): Promise<ReadImport> {
  const { networkId, source, preview, matching } = run;
  const mapping = preview?.mapping
    ? await loadMapping(preview.mapping)
    : preview?.file && matching
      ? mappingOf({ source, file: preview.file, sheet: preview.sheet, matching })
      : undefined;
  return readDirectory(files.open(networkId, run.files), {
    ...{ networkId, source },
    ...(mapping ? { mapping } : {}),
    onProgress: ({ file, rows }) => onProgress(file, rows),
  });
}
