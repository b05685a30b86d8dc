import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const FIELDS = `('GOVERNANCE', 'BOOKKEEPING', 'REPORTING', 'DATA_PROTECTION', 'ACCESSIBILITY')`;

const GAPS = [
  `CREATE TABLE capacity_gaps (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     field text NOT NULL CHECK (field IN ${FIELDS}),
     text jsonb NOT NULL CHECK (text <> '{}'::jsonb),
     state text NOT NULL CHECK (state IN ('OPEN', 'HELPED', 'DONE', 'WITHDRAWN')),
     opened_on date NOT NULL,
     closed_on date,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CHECK (closed_on >= opened_on),
     CONSTRAINT closed_on_a_day CHECK ((state IN ('DONE', 'WITHDRAWN')) = (closed_on IS NOT NULL)))`,
  `CREATE UNIQUE INDEX one_open_gap_in_a_field ON capacity_gaps (network_id, organization_id, field) WHERE state IN ('OPEN', 'HELPED')`,
  `CREATE INDEX gaps_of_organization ON capacity_gaps (network_id, organization_id, opened_on)`,
  `CREATE INDEX gaps_by_state ON capacity_gaps (network_id, state, opened_on)`,
  ...networkTable('capacity_gaps', 'SELECT, INSERT, UPDATE'),
  `CREATE TABLE help_offers (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     gap_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     text jsonb NOT NULL CHECK (text <> '{}'::jsonb),
     state text NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE')),
     offered_on date NOT NULL,
     done_on date,
     reason text,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, gap_id) REFERENCES capacity_gaps,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CHECK ((state = 'DONE') = (done_on IS NOT NULL)))`,
  `CREATE UNIQUE INDEX one_open_offer ON help_offers (network_id, gap_id, organization_id) WHERE state IN ('OFFERED', 'ACCEPTED')`,
  `CREATE UNIQUE INDEX one_helper ON help_offers (network_id, gap_id) WHERE state IN ('ACCEPTED', 'DONE')`,
  `CREATE INDEX offers_of_gap ON help_offers (network_id, gap_id)`,
  `CREATE INDEX offers_of_organization ON help_offers (network_id, organization_id, state)`,
  ...networkTable('help_offers', 'SELECT, INSERT, UPDATE'),
  `CREATE FUNCTION help_comes_from_another() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM capacity_gaps g WHERE g.network_id = NEW.network_id AND g.id = NEW.gap_id
                AND g.organization_id = NEW.organization_id) THEN
       RAISE EXCEPTION 'nobody offers help to itself' USING ERRCODE = '23514', CONSTRAINT = 'help_from_another';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER help_from_another AFTER INSERT OR UPDATE OF organization_id, gap_id ON help_offers
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION help_comes_from_another()`,
];

/** One whole number from 1 to 4 for each of the five fields, and nothing else. */
const LEVELS = `levels ?& ARRAY['GOVERNANCE', 'BOOKKEEPING', 'REPORTING', 'DATA_PROTECTION', 'ACCESSIBILITY']
       AND jsonb_array_length(jsonb_path_query_array(levels, '$.*')) = 5
       AND jsonb_array_length(jsonb_path_query_array(levels, '$.* ? (@ == 1 || @ == 2 || @ == 3 || @ == 4)')) = 5`;

const ASSESSMENTS = [
  `CREATE TABLE capacity_assessments (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     assessed_on date NOT NULL,
     levels jsonb NOT NULL,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CONSTRAINT one_assessment_a_day UNIQUE (network_id, organization_id, assessed_on),
     CONSTRAINT levels_on_the_ladder CHECK (${LEVELS}))`,
  // How a member saw itself on a day stays as it was: there is no UPDATE.
  ...networkTable('capacity_assessments', 'SELECT, INSERT'),
  `CREATE TABLE peer_assessments (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     assessment_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     state text NOT NULL CHECK (state IN ('ASKED', 'GIVEN')),
     asked_on date NOT NULL,
     given_on date,
     levels jsonb,
     by_mentor boolean NOT NULL DEFAULT false,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, assessment_id) REFERENCES capacity_assessments,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CONSTRAINT peer_asked_once UNIQUE (network_id, assessment_id, organization_id),
     CONSTRAINT levels_on_the_ladder CHECK (levels IS NULL OR ${LEVELS}),
     CONSTRAINT given_with_its_levels CHECK ((state = 'GIVEN') = (levels IS NOT NULL) AND (state = 'GIVEN') = (given_on IS NOT NULL)))`,
  `CREATE INDEX peers_to_answer ON peer_assessments (network_id, organization_id, state)`,
  ...networkTable('peer_assessments', 'SELECT, INSERT'),
  `GRANT UPDATE (state, given_on, levels, by_mentor) ON peer_assessments TO kalaka_app`,
  // A mentor helps, or sponsors, the other on that day.
  `CREATE FUNCTION is_mentor(network uuid, helper uuid, helped uuid, day date) RETURNS boolean LANGUAGE sql STABLE AS $$
     SELECT EXISTS (SELECT FROM help_offers f JOIN capacity_gaps g ON g.network_id = f.network_id AND g.id = f.gap_id
         WHERE f.network_id = network AND f.organization_id = helper AND f.state = 'ACCEPTED' AND g.organization_id = helped)
       OR EXISTS (SELECT FROM sponsorships s
         WHERE s.network_id = network AND s.sponsee_id = helped AND s.sponsor_id = helper AND s.in_force @> day) $$`,
  `CREATE FUNCTION peers_judge_fairly() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     assessed uuid;
   BEGIN
     SELECT a.organization_id INTO assessed FROM capacity_assessments a
       WHERE a.network_id = NEW.network_id AND a.id = NEW.assessment_id;
     IF assessed = NEW.organization_id THEN
       RAISE EXCEPTION 'nobody is its own peer' USING ERRCODE = '23514', CONSTRAINT = 'peer_is_another';
     END IF;
     IF NEW.state = 'GIVEN' AND is_mentor(NEW.network_id, NEW.organization_id, assessed, NEW.given_on)
        AND NOT EXISTS (SELECT FROM peer_assessments p WHERE p.network_id = NEW.network_id AND p.assessment_id = NEW.assessment_id
          AND p.id <> NEW.id AND p.state = 'GIVEN' AND NOT p.by_mentor) THEN
       RAISE EXCEPTION 'a mentor does not assess its mentee alone' USING ERRCODE = '23514', CONSTRAINT = 'mentor_alone';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER peers_judge_fairly AFTER INSERT OR UPDATE ON peer_assessments
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION peers_judge_fairly()`,
];

/** Where members want help and who gives it; how a member stands in five fields, in its own eyes and in those of others. */
export class Capacity1764000431000 implements MigrationInterface {
  readonly name = 'Capacity1764000431000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...GAPS, ...ASSESSMENTS]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
