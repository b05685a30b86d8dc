import {
  NO_VOCABULARY,
  todayIn,
  systemActor,
  type Currency,
  type LegalForm,
  type NetworkPolicies,
  type GivenVocabulary,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { CreateNetwork, NETWORK_ENTITIES, StartNaoTerm } from '../networks/index.js';
import { RegisterOrganization } from '../organizations/index.js';
import { AppointMandate } from '../people/index.js';
import { AuditTrail } from '../platform/audit/index.js';
import type { RunSettings } from '../platform/config/index.js';
import { CLOCK, UnitOfWork } from '../platform/db/index.js';
import { JobQueue } from '../platform/jobs/job-queue.js';

export interface Founding {
  slug: string;
  name: string;
  language: string;
  timeZone: string;
  currency: Currency;
  /** Rules and terms to begin with, from a template; else the defaults. */
  policies?: Partial<NetworkPolicies> | undefined;
  vocabulary?: GivenVocabulary | undefined;
  /** Further languages of its content. */
  otherLanguages?: readonly string[] | undefined;
  municipality: { name: string; country: string; offices: string[] };
  /** The first administration organization, which employs the first coordinator. */
  organization: { name: string; legalForm: LegalForm };
  coordinator: { email: string; givenName: string; familyName: string };
}

/**
 * Founds a network: itself with its municipality and offices, the organization that administers it, the post of that
 * organization, and its first coordinator, who is invited by mail. Only the operator may; the members follow today,
 * entered by the coordinator with the minutes of the founding meeting.
 * @returns id of the network
 */
export async function foundNetwork(
  app: INestApplicationContext,
  settings: Pick<RunSettings, 'databaseOperatorUrl'>,
  founding: Founding,
): Promise<string> {
  const networkId = newId();
  const system = systemActor(networkId);
  const text = (words: string): Record<string, string> => ({ [founding.language]: words });
  const today = todayIn(app.get<{ now(): Date }>(CLOCK).now(), founding.timeZone);
  const { municipality, organization, coordinator } = founding;

  await asOperator(app, settings, async (unitOfWork) => {
    const { slug, language, timeZone, currency, policies = {}, vocabulary = NO_VOCABULARY } = founding;
    must(
      await new CreateNetwork(unitOfWork).execute({
        ...{ id: networkId, slug, timeZone, currency, policies, vocabulary, name: text(founding.name) },
        ...{
          languages: [language, ...(founding.otherLanguages ?? [])],
          defaultLanguage: language,
          foundedOn: today,
        },
        municipalities: [
          {
            id: newId(),
            name: text(municipality.name),
            country: municipality.country,
            offices: municipality.offices.map((name) => ({ id: newId(), name: text(name), email: null })),
          },
        ],
      }),
    );
  });

  const { organizationId } = must(
    await app.get(RegisterOrganization, { strict: false }).execute(system, {
      name: text(organization.name),
      legalForm: organization.legalForm,
      legalStatus: 'IN_REGISTRATION',
    }),
  );
  const term = { organizationId, from: today, to: null, basis: text(founding.name) };
  must(await app.get(StartNaoTerm, { strict: false }).execute(system, term));
  must(
    await app.get(AppointMandate, { strict: false }).execute(system, {
      ...{ ...coordinator, role: 'COORD', organizationId, from: today },
      languages: [founding.language],
    }),
  );
  return networkId;
}

/** Another coordinator for a network, employed by the organization that administers it today. */
export async function addCoordinator(
  app: INestApplicationContext,
  slug: string,
  coordinator: Founding['coordinator'],
): Promise<void> {
  const source = app.get(DataSource);
  const [network] = (await source.query(
    'SELECT id, time_zone AS "timeZone", default_language AS language FROM networks WHERE slug = $1',
    [slug],
  )) as { id: string; timeZone: string; language: string }[];
  if (!network) throw new Error(`there is no network "${slug}"`);
  const today = todayIn(app.get<{ now(): Date }>(CLOCK).now(), network.timeZone);
  const organizationId = await source.transaction(async (manager) => {
    await manager.query(`SELECT set_config('app.network_id', $1, true)`, [network.id]);
    const [post] = (await manager.query(
      `SELECT organization_id AS id FROM nao_terms WHERE $1::date BETWEEN from_date AND coalesce(to_date, 'infinity')`,
      [today],
    )) as { id: string }[];
    return post?.id;
  });
  if (!organizationId) throw new Error('no organization administers this network today');
  must(
    await app.get(AppointMandate, { strict: false }).execute(systemActor(network.id), {
      ...{ ...coordinator, role: 'COORD', organizationId, from: today },
      languages: [network.language],
    }),
  );
}

async function asOperator(
  app: INestApplicationContext,
  { databaseOperatorUrl: url }: Pick<RunSettings, 'databaseOperatorUrl'>,
  work: (unitOfWork: UnitOfWork) => Promise<void>,
): Promise<void> {
  if (!url) throw new Error('founding a network needs DATABASE_OPERATOR_URL');
  const source = new DataSource({ type: 'postgres', url, entities: NETWORK_ENTITIES, extra: { max: 1 } });
  await source.initialize();
  try {
    await work(new UnitOfWork(source, app.get(CLOCK), new AuditTrail(), app.get(JobQueue)));
  } finally {
    await source.destroy();
  }
}

function must<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  const { code, field } = result.refusal;
  throw new Error(`refused: ${code}${field ? ` (${field})` : ''}`);
}
