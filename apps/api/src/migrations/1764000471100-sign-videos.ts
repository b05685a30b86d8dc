import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const SIGN_VIDEOS = [
  `ALTER TABLE services ADD CONSTRAINT service_of_its_organization UNIQUE (network_id, organization_id, id)`,
  // Of the service, or of the organization where that is null; one of each thing.
  `CREATE TABLE sign_videos (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     service_id uuid,
     language text NOT NULL CHECK (language ~ '^[a-z]{3}$'),
     seconds integer CHECK (seconds BETWEEN 1 AND 3600),
     transcript jsonb NOT NULL DEFAULT '{}',
     film_id uuid NOT NULL,
     captions_id uuid,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     FOREIGN KEY (network_id, organization_id, service_id)
       REFERENCES services (network_id, organization_id, id) ON DELETE CASCADE,
     FOREIGN KEY (network_id, film_id) REFERENCES attachments,
     FOREIGN KEY (network_id, captions_id) REFERENCES attachments,
     UNIQUE (network_id, film_id),
     UNIQUE (network_id, captions_id),
     CONSTRAINT one_film_of_a_thing UNIQUE NULLS NOT DISTINCT (network_id, organization_id, service_id))`,
  ...networkTable('sign_videos', 'ALL'),
];

/** Texts of organizations and services in sign language, each with its film. */
export class SignVideos1764000471100 implements MigrationInterface {
  readonly name = 'SignVideos1764000471100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of SIGN_VIDEOS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
