import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandoverDuties, NETWORK_ENTITIES } from '../../networks/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { FileStore } from '../../platform/files/index.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { newRequestScope, withRequestScope } from '../../platform/log/request-scope.js';
import { activitiesChapter } from './chapter-activities.js';
import { documentsChapter } from './chapter-documents.js';
import { capacityChapter } from './chapter-capacity.js';
import { handoversChapter } from './chapter-handovers.js';
import { membershipsChapter } from './chapter-memberships.js';
import { networkChapter } from './chapter-network.js';
import { organizationsChapter } from './chapter-organizations.js';
import { peopleChapter } from './chapter-people.js';
import { programsChapter } from './chapter-programs.js';
import { sponsorshipsChapter } from './chapter-sponsorships.js';
import { DEMO_NETWORKS, readWorld, type DemoNetwork } from './files.js';
import { makePen } from './pen.js';
import { SeedClock } from './seed-clock.js';
import { Story, type Happening } from './story.js';

export interface Seeded {
  network: DemoNetwork;
  /** Events written now; 0 when the network was there already. */
  written: number;
}

/**
 * Writes the demo networks through the use-cases, in the order of the days, with a clock set to each of them: every rule
 * holds and the audit trail tells the whole history. Safe to run twice: what is there stays as it is.
 * @param settings with the address of the operator, who alone may found a network
 */
export async function seedDemo(
  app: INestApplicationContext,
  settings: Pick<RunSettings, 'databaseOperatorUrl'>,
  onProgress: (line: string) => void = () => undefined,
): Promise<Seeded[]> {
  if (!settings.databaseOperatorUrl) throw new Error('seeding needs DATABASE_OPERATOR_URL');
  const operator = new DataSource({
    type: 'postgres',
    url: settings.databaseOperatorUrl,
    entities: NETWORK_ENTITIES,
    extra: { max: 1, application_name: 'kalaka-seed' },
  });
  await operator.initialize();
  try {
    const seeded: Seeded[] = [];
    for (const network of DEMO_NETWORKS) {
      const written = await withRequestScope(newRequestScope(`seed-${network}`), () =>
        seedNetwork(app, operator, network),
      );
      seeded.push({ network, written });
      onProgress(written === 0 ? `${network}: already there` : `${network}: ${written} events written`);
    }
    return seeded;
  } finally {
    await operator.destroy();
  }
}

async function seedNetwork(
  app: INestApplicationContext,
  operator: DataSource,
  name: DemoNetwork,
): Promise<number> {
  const world = readWorld(name);
  const clock = new SeedClock(new Date(), world.network.timeZone);
  const source = app.get(DataSource);
  const files = { store: app.get(FileStore), settings: app.get<RunSettings>(SETTINGS) };
  const duties = app.get(HandoverDuties, { strict: false });
  const pen = makePen({ app: source, operator, jobs: app.get(JobQueue), clock, duties, files });
  const story = new Story(world, pen, clock, source);
  const history = [
    ...[networkChapter, organizationsChapter, peopleChapter, membershipsChapter],
    ...[documentsChapter, handoversChapter],
    ...[sponsorshipsChapter, capacityChapter, programsChapter, activitiesChapter],
  ].flatMap((chapter) => chapter(story));
  history.sort((a, b) => a.day - b.day || a.order - b.order);
  // The end of the story is there: so is everything before it. What people changed since is theirs.
  if (await history.at(-1)?.done()) return 0;
  let written = 0;
  for (const happening of history) written += await write(happening, clock);
  return written;
}

async function write(happening: Happening, clock: SeedClock): Promise<number> {
  clock.goTo(happening.day);
  if (await happening.done()) return 0;
  const result = await happening.write();
  if (!result.ok) {
    const { code, field, values } = result.refusal;
    throw new Error(`${happening.what}: ${code} ${field ?? ''} ${JSON.stringify(values ?? {})}`);
  }
  return 1;
}
