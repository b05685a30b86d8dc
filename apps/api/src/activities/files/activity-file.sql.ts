import { list, text, translations } from '../../organizations/index.js';
import { FILE_JSON } from '../../platform/files/index.js';

/** What was kept with an activity, oldest first. Alias of the activity: `a`. */
export const FILES_OF_ACTIVITY = list(
  `json_build_object('file', ${FILE_JSON('f')}, 'description', ${text('x.description')},
     'descriptionTranslations', ${translations('x.description')}, 'version', x.version)`,
  'f.used_at, f.id',
  `activity_files x JOIN attachments f ON f.network_id = x.network_id AND f.id = x.file_id
   WHERE x.network_id = a.network_id AND x.activity_id = a.id`,
);
