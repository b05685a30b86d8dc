import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `ALTER TABLE sponsorships ADD COLUMN ended_because text,
     ADD CONSTRAINT ended_for_a_reason CHECK (ended_because IS NULL OR state = 'ENDED' AND ended_because = 'SPONSOR_GONE')`,
  `GRANT UPDATE (ended_because) ON sponsorships TO kalaka_app`,
  // Held at commit, from both sides: a sponsorship that runs has a sponsor that is a member.
  `CREATE FUNCTION sponsors_are_members() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (
       SELECT FROM sponsorships x WHERE x.network_id = NEW.network_id AND x.state = 'ACTIVE'
         AND x.sponsor_id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid
         AND NOT EXISTS (SELECT FROM memberships m WHERE m.network_id = x.network_id AND m.organization_id = x.sponsor_id
                           AND m.state IN ('ACTIVE', 'SUSPENDED'))) THEN
       RAISE EXCEPTION 'a sponsor is a member of the network' USING ERRCODE = '23514', CONSTRAINT = 'sponsor_is_member';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER sponsor_is_member AFTER UPDATE ON memberships
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state IN ('LEFT', 'EXCLUDED') AND OLD.state <> NEW.state)
     EXECUTE FUNCTION sponsors_are_members('organization_id')`,
  `CREATE CONSTRAINT TRIGGER sponsor_is_member AFTER INSERT OR UPDATE ON sponsorships
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'ACTIVE')
     EXECUTE FUNCTION sponsors_are_members('sponsor_id')`,
];

/** A sponsor that leaves the network, or is excluded, ends what it carries (domain.md U2). */
export class SponsorsThatGo1764000511000 implements MigrationInterface {
  readonly name = 'SponsorsThatGo1764000511000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
