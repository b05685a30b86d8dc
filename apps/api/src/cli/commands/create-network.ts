import { CURRENCIES, LEGAL_FORMS, type Currency, type LegalForm } from '@kalaka/domain';
import { Option, type Command } from 'commander';
import type { RunSettings } from '../../platform/config/index.js';
import { foundNetwork } from '../found-network.js';
import { builtInTemplate, templateNames, templateOf, type NetworkTemplate } from '../network-template.js';
import { note, say, withHub } from '../with-hub.js';

interface Options {
  from?: string;
  fromNetwork?: string;
  name?: string;
  language?: string;
  timeZone?: string;
  currency?: Currency;
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

/** What it begins with where nothing else is said. */
const PLAIN: NetworkTemplate = {
  ...{ name: {}, languages: ['hu'], timeZone: 'Europe/Budapest', currency: 'HUF' },
  ...{ policies: {}, vocabulary: {} },
};

async function templateFor(options: Options, settings: RunSettings): Promise<NetworkTemplate> {
  if (options.from) return builtInTemplate(options.from);
  if (!options.fromNetwork) return PLAIN;
  if (!settings.databaseOperatorUrl) throw new Error('DATABASE_OPERATOR_URL is missing');
  return templateOf(settings.databaseOperatorUrl, options.fromNetwork);
}

const NEXT = (slug: string, email: string): string[] => [
  'What comes next:',
  `  npm run hub -- sign-in-link ${email}     a link for the first coordinator`,
  `  npm run hub -- create-admin ${slug} <email>     a second coordinator`,
  '  The coordinator enters the founding members today, and looks through the rules on the page Network.',
];

export const createNetworkCommand = (program: Command): Command =>
  program
    .command('create-network <slug>')
    .description(
      'founds a network with its municipality, its administration organization and its first coordinator',
    )
    .addOption(
      new Option('--from <template>', 'begin with the rules and words of a template').choices(
        templateNames(),
      ),
    )
    .addOption(
      new Option(
        '--from-network <slug>',
        'begin with the rules and words of another network; no data of it',
      ).conflicts('from'),
    )
    .option('--name <text>', "its name, in its language; else the template's")
    .requiredOption('--municipality <name>', 'the municipality it works with')
    .requiredOption('--organization <name>', 'the organization that administers it')
    .requiredOption('--email <address>', 'mail address of the first coordinator')
    .requiredOption('--given-name <name>', 'given name of the first coordinator')
    .requiredOption('--family-name <name>', 'family name of the first coordinator')
    .option('--office <name>', 'an office of the municipality; may be given several times', several, [])
    .option('--language <code>', "the language of its content; else the template's, else hu")
    .option('--time-zone <zone>', "decides what day it is; else the template's, else Europe/Budapest")
    .option('--country <code>', 'of the municipality', 'HU')
    .addOption(
      new Option('--currency <code>', "its currency; else the template's, else HUF").choices(CURRENCIES),
    )
    .addOption(
      new Option('--legal-form <form>', 'of the organization').choices(LEGAL_FORMS).default('ASSOCIATION'),
    )
    .action((slug: string, options: Options) =>
      withHub(async (app, settings) => {
        const template = await templateFor(options, settings);
        const language = options.language ?? template.languages[0] ?? 'hu';
        const name = options.name ?? template.name[language] ?? template.name['en'];
        if (!name) throw new Error('say its name: --name');
        const { municipality, country, office, organization, legalForm } = options;
        const { email, givenName, familyName } = options;
        const networkId = await foundNetwork(app, settings, {
          ...{ slug, name, language, policies: template.policies, vocabulary: template.vocabulary },
          otherLanguages: template.languages.filter((code) => code !== language),
          timeZone: options.timeZone ?? template.timeZone,
          currency: options.currency ?? template.currency,
          municipality: { name: municipality, country, offices: office },
          organization: { name: organization, legalForm },
          coordinator: { email, givenName, familyName },
        });
        say(networkId);
        for (const line of NEXT(slug, email)) note(line);
      }),
    );
