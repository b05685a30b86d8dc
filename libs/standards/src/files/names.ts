/** Files that may hold a table, by their names: only these are looked into. */
export const isTableName = (name: string): boolean => /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i.test(name);

/** The name without folders and without the ending of a table. */
export const tableNamed = (file: string): string =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i, '');
