// What rooms use of files: a kind of parent, the claim in a command, the model, and the SQL of it.
export { Attachments, type ClaimedFile } from './attachments.js';
export { FILE_JSON, FileModel, fileOf, type FileJson } from './file.model.js';
export { FileStore } from './file-store.js';
export { filesCheck } from './files.check.js';
export { ParentKinds, type FileReader, type ParentKind } from './parent-kinds.js';
export { Uploads, type StoredFile } from './uploads.js';
