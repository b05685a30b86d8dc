import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The value of an indicator between two days, counted from accepted activities: how many, whom they reached (all, or one
 * target group), or how many hours. The index of activities by programme and day serves it.
 */
const COUNTED = `CREATE FUNCTION counted_actual(network uuid, program uuid, measure text, activity_type text, target_group text, from_day date, to_day date)
  RETURNS numeric LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE measure
      WHEN 'ACTIVITIES' THEN count(*)::numeric
      WHEN 'REACH' THEN coalesce(sum(CASE WHEN target_group IS NULL THEN a.reach
        ELSE (a.reach_groups -> 'TARGET_GROUP' ->> target_group)::integer END), 0)::numeric
      WHEN 'MINUTES' THEN trim_scale(round(coalesce(sum(a.staff_minutes + a.volunteer_minutes), 0) / 60.0, 2)) END
    FROM activities a
    WHERE a.network_id = network AND a.program_id = program AND a.happened_on BETWEEN from_day AND to_day
      AND a.state IN ('ACCEPTED', 'LOCKED', 'DISPUTED') AND (activity_type IS NULL OR a.type = activity_type) $$`;

/** In every state, not only from the approval on: the period of a partner lies within its programme. */
const WITHIN = [
  `CREATE FUNCTION partner_within_programme() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM program_partners r JOIN programs p ON p.network_id = r.network_id AND p.id = r.program_id
       WHERE r.network_id = NEW.network_id AND r.program_id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid
         AND NOT r.in_force <@ daterange(p.from_date, p.to_date + 1, '[)')) THEN
       RAISE EXCEPTION 'a partner takes part in days of the programme' USING ERRCODE = '23514', CONSTRAINT = 'partner_within_programme';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER partner_within_programme AFTER INSERT OR UPDATE OF from_date, to_date ON program_partners
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partner_within_programme('program_id')`,
  `CREATE CONSTRAINT TRIGGER programme_holds_partners AFTER UPDATE OF from_date, to_date ON programs
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partner_within_programme('id')`,
];

export class ProgramFigures1764000720000 implements MigrationInterface {
  readonly name = 'ProgramFigures1764000720000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [COUNTED, ...WITHIN]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
