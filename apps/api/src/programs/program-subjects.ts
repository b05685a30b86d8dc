import { nameSubjects } from '../audit/index.js';

nameSubjects(
  'program',
  `SELECT id AS key, local_text_json(title, $2) AS value FROM programs
   WHERE network_id = (SELECT NULLIF(current_setting('app.network_id', true), '')::uuid) AND id = ANY ($1::uuid[])`,
);
