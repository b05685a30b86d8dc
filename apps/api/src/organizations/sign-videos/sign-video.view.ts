import { fileOf, type FileJson, type FileModel } from '../../platform/files/index.js';
import type { SignVideoModel } from './sign-video.model.js';

/** A film as SQL builds it. */
export type SignVideoRow = Omit<SignVideoModel, 'film' | 'captions'> & {
  networkId: string;
  film: FileJson;
  captions: FileJson | null;
};

/** Its files name the network, so that whoever is not signed in there can fetch them as everybody may. */
export function signVideoOf(row: SignVideoRow | null | undefined): SignVideoModel | null {
  if (!row) return null;
  const { networkId, film, captions, ...said } = row;
  const named = (file: FileJson): FileModel => {
    const model = fileOf(file);
    return { ...model, url: `${model.url}?network=${networkId}` };
  };
  return { ...said, film: named(film), captions: captions && named(captions) };
}
