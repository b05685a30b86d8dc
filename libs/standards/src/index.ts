export * from './directory/directory.js';
export * from './directory/report.js';
export * from './directory/duplicates.js';
export { isUuid, recordId, uuidV5 } from './directory/ids.js';
export { filesInMemory, type SourceFiles } from './files/source-files.js';
export { isTableName } from './files/names.js';
export { filesAt } from './files/folder-files.js';
export { unpacked } from './files/unpacked.js';
export { DEFAULT_LIMITS, type Limits, UnreadableFile } from './files/limits.js';
export { type Delimiter, detectDelimiter } from './csv/detect-delimiter.js';
export { type CsvOptions, readCsv } from './csv/read-csv.js';
export { type Encoding, encodingNamed, ENCODINGS } from './files/encodings.js';
export { type CsvCell, type CsvWriteOptions, guarded, withoutGuard, writeCsv } from './csv/write-csv.js';
export type { ReadOptions } from './reading/reading.js';
export { checkMapping, asMapping, type MappingFault } from './mapping/check-mapping.js';
export type { ColumnSource, Mapping, TableMapping } from './mapping/mapping.js';
export { builtInMappings, loadMapping } from './mapping/built-in.js';
export { knownSource } from './mapping/known-source.js';
export { detectDirectory, type DirectoryKind, readDirectory } from './read-directory.js';
export { canonical } from './directory/canonical.js';
export { type HsdsObject, hsdsOrganizations, writeHsdsJson } from './hsds/write-json.js';
export { type HsdsTables, hsdsTables, writeHsdsTables, type WrittenFile } from './hsds/write-tables.js';
export { type HsdsValidator, loadHsdsValidator, type SchemaFault } from './hsds/validate.js';
export { type ColumnTarget, COLUMN_TARGETS, suggestTargets } from './table/column-targets.js';
export { type FlatChoices, flatMapping } from './table/flat-mapping.js';
export {
  type PreviewColumn,
  type PreviewResult,
  type PreviewWish,
  previewTable,
  type TablePreview,
} from './table/preview-table.js';
export {
  CSV_PROFILES,
  type CsvProfile,
  LIST_SEPARATOR,
  type TableColumn,
  tablePackage,
  type TableRecord,
  type TableValue,
  writeTable,
  type WrittenTable,
} from './csv/write-table.js';
export {
  type OrgNetwork,
  type OrgOrganization,
  type OrgSite,
  type OrgText,
  writeOrg,
} from './org/write-org.js';
export * from './schema-org/write-schema-org.js';
export * from './iati/iati-activity.js';
export { writeIati } from './iati/write-iati.js';
export { type CalendarEvent, type CalendarFile, writeCalendar } from './icalendar/write-calendar.js';
export { momentOf } from './icalendar/zones.js';
export {
  ACTIVITY_COLUMNS,
  type ActivityColumn,
  SEVERAL_COLUMNS,
  suggestActivityColumns,
} from './activities/activity-columns.js';
export { type ActivityChoices, readActivities } from './activities/read-activities.js';
export type { ActivityDefaults, ReadActivity } from './activities/read-activity.js';
export { readMonth } from './reading/dates.js';
