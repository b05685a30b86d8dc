/** Choosing and sending files. */
export * from './file';
export * from './file-size';
export * from './files';
