import { CURRENCIES, LEGAL_FORMS, type Currency, type LegalForm } from '@kalaka/domain';
import { Option, type Command } from 'commander';
import { foundNetwork } from '../found-network.js';
import { note, say, withHub } from '../with-hub.js';

interface Options {
  name: string;
  language: string;
  timeZone: string;
  currency: Currency;
  municipality: string;
  country: string;
  office: string[];
  organization: string;
  legalForm: LegalForm;
  email: string;
  givenName: string;
  familyName: string;
}

const several = (value: string, before: string[]): string[] => [...before, value];

export const createNetworkCommand = (program: Command): Command =>
  program
    .command('create-network <slug>')
    .description(
      'founds a network with its municipality, its administration organization and its first coordinator',
    )
    .requiredOption('--name <text>', 'its name, in its language')
    .requiredOption('--municipality <name>', 'the municipality it works with')
    .requiredOption('--organization <name>', 'the organization that administers it')
    .requiredOption('--email <address>', 'mail address of the first coordinator')
    .requiredOption('--given-name <name>', 'given name of the first coordinator')
    .requiredOption('--family-name <name>', 'family name of the first coordinator')
    .option('--office <name>', 'an office of the municipality; may be given several times', several, [])
    .option('--language <code>', 'the language of its content', 'hu')
    .option('--time-zone <zone>', 'decides what day it is', 'Europe/Budapest')
    .option('--country <code>', 'of the municipality', 'HU')
    .addOption(new Option('--currency <code>', 'its currency').choices(CURRENCIES).default('HUF'))
    .addOption(
      new Option('--legal-form <form>', 'of the organization').choices(LEGAL_FORMS).default('ASSOCIATION'),
    )
    .action((slug: string, options: Options) =>
      withHub(async (app, settings) => {
        const { name, language, timeZone, currency, municipality, country, office, organization, legalForm } =
          options;
        const { email, givenName, familyName } = options;
        const networkId = await foundNetwork(app, settings, {
          ...{ slug, name, language, timeZone, currency },
          municipality: { name: municipality, country, offices: office },
          organization: { name: organization, legalForm },
          coordinator: { email, givenName, familyName },
        });
        say(networkId);
        note(`The coordinator can sign in with ${email}: npm run hub -- sign-in-link ${email}`);
      }),
    );
