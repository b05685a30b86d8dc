import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organizations are found by postal code too. New words are written by the code that keeps them; this brings those that
 * are there into line. Row level security holds the migration as well, so it goes from network to network. Only the words
 * of a code are letters and figures; all else separates them.
 */
const POSTAL_CODES = `
  DO $$
  DECLARE
    one uuid;
  BEGIN
    FOR one IN SELECT id FROM networks LOOP
      PERFORM set_config('app.network_id', one::text, true);
      INSERT INTO organization_terms (network_id, organization_id, term, kind, word)
      SELECT one, code.organization_id, word, 'PLACE', word
      FROM (SELECT o.id AS organization_id, o.seat ->> 'postalCode' AS text FROM organizations o WHERE o.network_id = one
            UNION
            SELECT l.organization_id, l.address ->> 'postalCode' FROM locations l WHERE l.network_id = one) code,
        LATERAL regexp_split_to_table(lower(unaccent(code.text)), '[^[:alnum:]]+') word
      WHERE word <> ''
      ON CONFLICT DO NOTHING;
    END LOOP;
    PERFORM set_config('app.network_id', '', true);
  END $$`;

/** Words of the search for postal codes. */
export class FoundByPostalCode1764000470000 implements MigrationInterface {
  readonly name = 'FoundByPostalCode1764000470000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POSTAL_CODES);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
