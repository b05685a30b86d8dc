import type { Command } from 'commander';
import { seedDemo } from '../seed/index.js';
import { note, say, withHub } from '../with-hub.js';

export const seedCommand = (program: Command): Command =>
  program
    .command('seed')
    .description('writes the demo networks, invented from end to end; what is there already stays as it is')
    .action(() =>
      withHub(async (app, settings) => {
        if (settings.production) throw new Error('demo networks are not for production');
        const seeded = await seedDemo(app, settings, note);
        say(`${seeded.reduce((sum, { written }) => sum + written, 0)} events written.`);
      }),
    );
