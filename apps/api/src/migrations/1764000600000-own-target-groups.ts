import { TARGET_GROUPS } from '@kalaka/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMMON = `ARRAY[${TARGET_GROUPS.map((code) => `'${code}'`).join(', ')}]`;

const STATEMENTS = [
  `UPDATE networks SET vocabulary = vocabulary || '{"targetGroups": []}'`,
  `ALTER TABLE networks ALTER COLUMN vocabulary SET DEFAULT '{"expertise": [], "targetGroups": []}'`,
  `CREATE FUNCTION own_target_groups(vocabulary jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(array_agg(g ->> 'code'), '{}') FROM jsonb_array_elements(vocabulary -> 'targetGroups') g $$`,
  // Codes are words of the hub: each once, none of those that every network has, none without a name.
  `CREATE FUNCTION are_target_groups(vocabulary jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(jsonb_typeof(vocabulary -> 'targetGroups') = 'array', false) AND NOT EXISTS (
       SELECT FROM jsonb_array_elements(vocabulary -> 'targetGroups') g
       GROUP BY g ->> 'code' HAVING count(*) > 1 OR g ->> 'code' IS NULL OR g ->> 'code' !~ '^[A-Z][A-Z0-9_]{0,59}$'
         OR g ->> 'code' = ANY (${COMMON}) OR bool_or(coalesce(jsonb_typeof(g -> 'name'), '') <> 'object' OR g -> 'name' = '{}'
         OR coalesce(jsonb_typeof(g -> 'retired'), '') <> 'boolean' OR coalesce(jsonb_typeof(g -> 'version'), '') <> 'number')) $$`,
  `ALTER TABLE networks ADD CONSTRAINT target_groups_of_its_own CHECK (are_target_groups(vocabulary))`,
  `GRANT UPDATE (vocabulary) ON networks TO kalaka_app`,
  // Organizations, exports and kept addresses carry the codes: a group is retired, never taken away.
  `CREATE FUNCTION target_groups_stay() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NOT own_target_groups(OLD.vocabulary) <@ own_target_groups(NEW.vocabulary) THEN
       RAISE EXCEPTION 'a target group stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'target_groups_stay';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER target_groups_stay BEFORE UPDATE OF vocabulary ON networks
     FOR EACH ROW EXECUTE FUNCTION target_groups_stay()`,
  // A list of codes takes no foreign key. Since a group stays, looking once, when it is given, is enough.
  `CREATE FUNCTION target_groups_of_network() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NOT NEW.target_groups <@ (SELECT ${COMMON} || own_target_groups(n.vocabulary) FROM networks n WHERE n.id = NEW.network_id) THEN
       RAISE EXCEPTION 'no target group of this network'
         USING ERRCODE = 'check_violation', CONSTRAINT = 'target_groups_of_network';
     END IF;
     RETURN NEW;
   END $$`,
  // Most organizations carry codes of every network alone: those ask nothing.
  `CREATE TRIGGER target_groups_of_network BEFORE INSERT OR UPDATE OF target_groups, network_id ON organizations
     FOR EACH ROW WHEN (NOT NEW.target_groups <@ ${COMMON}) EXECUTE FUNCTION target_groups_of_network()`,
];

/** A network may add target groups to those of every network (domain.md 2). */
export class OwnTargetGroups1764000600000 implements MigrationInterface {
  readonly name = 'OwnTargetGroups1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
