import { ACTIVITY_TYPES } from '@kalaka/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMMON = `ARRAY[${ACTIVITY_TYPES.map((code) => `'${code}'`).join(', ')}]`;

const STATEMENTS = [
  `CREATE FUNCTION codes_of(vocabulary jsonb, list text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(array_agg(t ->> 'code'), '{}') FROM jsonb_array_elements(vocabulary -> list) t $$`,
  // A list that is left out is empty. Codes are words of the hub: each once, none without a name.
  `CREATE FUNCTION are_terms(vocabulary jsonb, list text, taken text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(jsonb_typeof(vocabulary -> list), 'array') = 'array' AND NOT EXISTS (
       SELECT FROM jsonb_array_elements(vocabulary -> list) t
       GROUP BY t ->> 'code' HAVING count(*) > 1 OR t ->> 'code' IS NULL OR t ->> 'code' !~ '^[A-Z][A-Z0-9_]{0,59}$'
         OR t ->> 'code' = ANY (taken) OR bool_or(coalesce(jsonb_typeof(t -> 'name'), '') <> 'object' OR t -> 'name' = '{}')) $$`,
  `ALTER TABLE networks ADD CONSTRAINT activity_types_of_its_own CHECK (are_terms(vocabulary, 'activityTypes', ${COMMON})),
     ADD CONSTRAINT districts_of_its_own CHECK (are_terms(vocabulary, 'districts', '{}'))`,
  // Activities, rollups and exports carry the codes: a word is retired, never taken away.
  `CREATE FUNCTION words_of_activities_stay() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NOT (codes_of(OLD.vocabulary, 'activityTypes') <@ codes_of(NEW.vocabulary, 'activityTypes')
         AND codes_of(OLD.vocabulary, 'districts') <@ codes_of(NEW.vocabulary, 'districts')) THEN
       RAISE EXCEPTION 'a kind of activity and a district stay' USING ERRCODE = 'check_violation', CONSTRAINT = 'words_of_activities_stay';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER words_of_activities_stay BEFORE UPDATE OF vocabulary ON networks
     FOR EACH ROW EXECUTE FUNCTION words_of_activities_stay()`,
  `CREATE FUNCTION words_of_network() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NOT EXISTS (SELECT FROM networks n WHERE n.id = NEW.network_id
                    AND (NEW.type = ANY (${COMMON}) OR NEW.type = ANY (codes_of(n.vocabulary, 'activityTypes')))
                    AND (NEW.district IS NULL OR NEW.district = ANY (codes_of(n.vocabulary, 'districts')))) THEN
       RAISE EXCEPTION 'no word of this network' USING ERRCODE = 'check_violation', CONSTRAINT = 'words_of_network';
     END IF;
     RETURN NEW;
   END $$`,
  // Most activities carry codes of every network alone: those ask nothing.
  `CREATE TRIGGER words_of_network BEFORE INSERT OR UPDATE OF type, district ON activities
     FOR EACH ROW WHEN (NEW.district IS NOT NULL OR NEW.type <> ALL (${COMMON})) EXECUTE FUNCTION words_of_network()`,
];

/** Kinds of activity and districts that a network adds to what every network has. */
export class WordsOfActivities1764000712000 implements MigrationInterface {
  readonly name = 'WordsOfActivities1764000712000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
