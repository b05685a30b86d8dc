import type { MigrationInterface, QueryRunner } from 'typeorm';
import { movedOrganizers } from './1764000711000-activity-rollups.js';

const MERGE = `
  CREATE OR REPLACE FUNCTION merge_organizations(network uuid, gone uuid, kept uuid, account uuid, moment timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE
    link record;
    sums text;
  BEGIN
    INSERT INTO merged_organizations (network_id, id, into_id, name, details, merged_by, merged_at)
      SELECT network, o.id, kept, o.name, o.details, account, moment FROM organizations o WHERE o.network_id = network AND o.id = gone;
    DELETE FROM organization_terms t WHERE t.network_id = network AND t.organization_id = gone;
    -- What the two did together, one of them did: who organizes it twice is named once.
    DELETE FROM activity_co_organizers c USING activities a
     WHERE c.network_id = network AND a.network_id = network AND a.id = c.activity_id
       AND (c.organization_id, a.organization_id) IN ((gone, kept), (kept, gone));
    DELETE FROM activity_co_organizers c WHERE c.network_id = network AND c.organization_id = gone AND EXISTS (
      SELECT FROM activity_co_organizers k WHERE k.network_id = network AND k.activity_id = c.activity_id AND k.organization_id = kept);
    FOR link IN
      SELECT f.conrelid::regclass::text AS holder, a.attname AS key
        FROM pg_constraint f
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[array_position(f.confkey,
          (SELECT i.attnum FROM pg_attribute i WHERE i.attrelid = f.confrelid AND i.attname = 'id'))]
       WHERE f.contype = 'f' AND f.confrelid = 'organizations'::regclass AND f.conrelid NOT IN ('organization_terms'::regclass,
         'activity_rollups'::regclass, 'reach_rollups'::regclass, 'shared_rollups'::regclass)
    LOOP
      EXECUTE format('UPDATE %1$s SET %2$I = $3 WHERE network_id = $1 AND %2$I = $2', link.holder, link.key)
        USING network, gone, kept;
    END LOOP;
    -- The sums went over with the activities; what is left are rows of nothing.
    FOREACH sums IN ARRAY ARRAY['activity_rollups', 'reach_rollups', 'shared_rollups'] LOOP
      EXECUTE format('DELETE FROM %I WHERE network_id = $1 AND organization_id = $2', sums) USING network, gone;
    END LOOP;
    DELETE FROM organizations o WHERE o.network_id = network AND o.id = gone;
  END $$`;

const STATEMENTS = [
  // Merging changes who is named, in locked periods too, and no figure. It is the work of a function of the owner, and the
  // application is never the owner (platform/db/role-check.ts).
  `CREATE FUNCTION owner_is_at_work() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
     SELECT c.relowner = r.oid FROM pg_class c, pg_roles r WHERE c.oid = 'activities'::regclass AND r.rolname = current_user $$`,
  `DROP TRIGGER activities_hold ON activities`,
  `CREATE TRIGGER activities_hold BEFORE INSERT OR DELETE ON activities FOR EACH ROW EXECUTE FUNCTION activities_hold()`,
  `CREATE TRIGGER activities_hold_still BEFORE UPDATE ON activities FOR EACH ROW
     WHEN (OLD.organization_id = NEW.organization_id OR NOT owner_is_at_work()) EXECUTE FUNCTION activities_hold()`,
  ...movedOrganizers('roll_moved_organizers'),
  MERGE,
];

/** Two organizations that become one bring their activities, and the sums of these, together. */
export class MergingActivities1764000770000 implements MigrationInterface {
  readonly name = 'MergingActivities1764000770000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
