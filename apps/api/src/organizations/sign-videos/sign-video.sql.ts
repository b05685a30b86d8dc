import { FILE_JSON } from '../../platform/files/index.js';
import { text, translations } from '../sql-parts.js';

/** The film of a thing, with its files. Alias v. @param thing condition that says whose */
export const signVideo = (thing: string): string => `(SELECT json_build_object(
    'id', v.id, 'networkId', v.network_id, 'language', v.language, 'seconds', v.seconds,
    'film', (SELECT ${FILE_JSON('f')} FROM attachments f WHERE f.network_id = v.network_id AND f.id = v.film_id),
    'captions', (SELECT ${FILE_JSON('f')} FROM attachments f WHERE f.network_id = v.network_id AND f.id = v.captions_id),
    'transcript', ${text('v.transcript')}, 'transcriptTranslations', ${translations('v.transcript')})
  FROM sign_videos v WHERE ${thing})`;

export const SIGN_VIDEO_OF_ORGANIZATION = signVideo(
  'v.network_id = o.network_id AND v.organization_id = o.id AND v.service_id IS NULL',
);
export const SIGN_VIDEO_OF_SERVICE = signVideo(
  'v.network_id = s.network_id AND v.organization_id = s.organization_id AND v.service_id = s.id',
);
