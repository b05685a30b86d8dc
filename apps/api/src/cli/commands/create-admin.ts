import type { Command } from 'commander';
import { addCoordinator } from '../found-network.js';
import { note, withHub } from '../with-hub.js';

export const createAdminCommand = (program: Command): Command =>
  program
    .command('create-admin <network> <email>')
    .description('makes a person coordinator of a network (its slug); for when nobody is left who could')
    .requiredOption('--given-name <name>', 'given name')
    .requiredOption('--family-name <name>', 'family name')
    .action((network: string, email: string, options: { givenName: string; familyName: string }) =>
      withHub(async (app) => {
        await addCoordinator(app, network, { email, ...options });
        note(`${email} can sign in now: npm run hub -- sign-in-link ${email}`);
      }),
    );
