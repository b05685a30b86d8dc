import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One's own mandates in every network, with the names that one needs to choose among them. The rows of two networks are
 * never visible at once, so the function steps from network to network and puts the setting back; for another account
 * than the transaction's own it finds nothing.
 */
const OWN_MANDATES = `
  CREATE FUNCTION own_mandates(account uuid, language text, moment timestamptz) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    acting text := coalesce(current_setting('app.network_id', true), '');
    mine uuid[];
    one uuid;
    part jsonb;
    found jsonb := '[]';
  BEGIN
    SELECT array_agg(DISTINCT m.network_id) INTO mine FROM mandates m
      WHERE m.account_id = account AND account = NULLIF(current_setting('app.account_id', true), '')::uuid;
    FOREACH one IN ARRAY coalesce(mine, '{}') LOOP
      PERFORM set_config('app.network_id', one::text, true);
      SELECT jsonb_agg(jsonb_build_object(
          'id', m.id, 'role', m.role, 'title', local_text_json(m.title, language), 'from', m.from_date, 'to', m.to_date,
          'current', (moment AT TIME ZONE n.time_zone)::date >= m.from_date, 'version', m.version,
          'network', jsonb_build_object('id', n.id, 'name', local_text_json(n.name, language), 'slug', n.slug),
          'organization', CASE WHEN o.id IS NOT NULL
            THEN jsonb_build_object('id', o.id, 'name', local_text_json(o.name, language)) END,
          'office', CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'name', local_text_json(f.name, language),
            'municipality', local_text_json(y.name, language), 'email', f.email) END)
          ORDER BY m.from_date, m.id) INTO part
        FROM mandates m
        JOIN networks n ON n.id = m.network_id
        LEFT JOIN organizations o ON o.network_id = m.network_id AND o.id = m.organization_id
        LEFT JOIN offices f ON f.network_id = m.network_id AND f.id = m.office_id
        LEFT JOIN municipalities y ON y.network_id = f.network_id AND y.id = f.municipality_id
        WHERE m.network_id = one AND m.account_id = account AND m.ended_at IS NULL
          AND coalesce(m.to_date, 'infinity') >= (moment AT TIME ZONE n.time_zone)::date;
      found := found || coalesce(part, '[]');
    END LOOP;
    PERFORM set_config('app.network_id', acting, true);
    RETURN found;
  END $$`;

/** What a person must see to choose in which mandate to act. */
export class OwnMandates1764000300000 implements MigrationInterface {
  readonly name = 'OwnMandates1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OWN_MANDATES);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
