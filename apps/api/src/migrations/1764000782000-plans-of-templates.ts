import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a template plans, it plans once for a day, however many look after it. */
export class PlansOfTemplates1764000782000 implements MigrationInterface {
  readonly name = 'PlansOfTemplates1764000782000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNIQUE INDEX one_plan_of_a_template_for_a_day ON activities (network_id, template_id, happened_on)
       WHERE state = 'PLANNED' AND template_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX templates_that_repeat ON activity_templates (network_id, next_on) WHERE next_on IS NOT NULL`,
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
