/** What a file may be, by the endings that people know. Anything else is not kept: nothing that a browser would run. */
export const FILE_TYPES = [
  'PDF',
  'PNG',
  'JPEG',
  'WEBP',
  'DOCX',
  'XLSX',
  'ODT',
  'CSV',
  'TEXT',
  'JSON',
  'ZIP',
  'VTT',
  'MP4',
  'WEBM',
  'MP3',
  'M4A',
  'OGG',
  'WAV',
] as const;
export type FileType = (typeof FILE_TYPES)[number];
/** What a telephone or a recorder writes. A recording of a browser is a WEBM as well. */
const SOUNDS: readonly FileType[] = ['MP3', 'M4A', 'OGG', 'WAV'];
/** What is kept for people to read. An archive is not: nobody sees what is in it before it is open. */
export const READABLE_TYPES = FILE_TYPES.filter((type) => type !== 'ZIP' && !SOUNDS.includes(type));

interface Traits {
  /** As it is served, and as its content must look unless it is plain text. */
  readonly media: string;
  /** What the same content is called as well by those who look into it. */
  readonly also?: readonly string[];
  readonly endings: readonly string[];
  /** Text has no mark of its own: it is recognized by what it does not hold. */
  readonly text?: boolean;
  readonly image?: boolean;
  readonly video?: boolean;
}

const TRAITS: Readonly<Record<FileType, Traits>> = {
  PDF: { media: 'application/pdf', endings: ['pdf'] },
  PNG: { media: 'image/png', endings: ['png'], image: true },
  JPEG: { media: 'image/jpeg', endings: ['jpg', 'jpeg'], image: true },
  WEBP: { media: 'image/webp', endings: ['webp'], image: true },
  DOCX: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  XLSX: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  ODT: { media: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  CSV: { media: 'text/csv', endings: ['csv'], text: true },
  TEXT: { media: 'text/plain', endings: ['txt'], text: true },
  JSON: { media: 'application/json', endings: ['json'], text: true },
  ZIP: { media: 'application/zip', endings: ['zip'] },
  VTT: { media: 'text/vtt', endings: ['vtt'], text: true },
  MP4: { media: 'video/mp4', endings: ['mp4', 'm4v'], video: true },
  WEBM: { media: 'video/webm', endings: ['webm'], video: true },
  MP3: { media: 'audio/mpeg', endings: ['mp3'] },
  // Recorders of some telephones write the same container as a film without pictures.
  M4A: { media: 'audio/mp4', also: ['audio/x-m4a', 'video/mp4'], endings: ['m4a'] },
  OGG: { media: 'audio/ogg', endings: ['ogg', 'oga', 'opus'] },
  WAV: { media: 'audio/wav', endings: ['wav'] },
};

export const mediaTypeOf = (type: FileType): string => TRAITS[type].media;
/** Whether content that was seen as this media type is of the type. */
export const isSeenAs = (type: FileType, media: string | null): boolean =>
  media === TRAITS[type].media || (media !== null && (TRAITS[type].also ?? []).includes(media));
export const isImage = (type: FileType): boolean => TRAITS[type].image === true;
export const isVideo = (type: FileType): boolean => TRAITS[type].video === true;
export const isSound = (type: FileType): boolean => SOUNDS.includes(type);
export const isTextFile = (type: FileType): boolean => TRAITS[type].text === true;

/** What a page may show by itself: pictures, films with their captions, recordings. Everything else is only ever saved. */
export const isShownInPage = (type: FileType): boolean =>
  isImage(type) || isVideo(type) || isSound(type) || type === 'VTT';

/** Endings of names, for the file picker of a browser: `.pdf,.jpg,.jpeg`. */
export const endingsOf = (types: readonly FileType[]): string =>
  types.flatMap((type) => TRAITS[type].endings.map((ending) => `.${ending}`)).join(',');

/** The type that a name announces; undefined for an ending that is not kept. */
export function typeOfName(name: string): FileType | undefined {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return FILE_TYPES.find((type) => TRAITS[type].endings.includes(ending));
}
