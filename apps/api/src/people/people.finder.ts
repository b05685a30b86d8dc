import { scopeOf, type Actor, type Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK } from '../platform/db/index.js';
import { notFound, unauthenticated } from '../platform/errors/index.js';
import { decodeCursor, pageOf, type Connection } from '../platform/graphql/index.js';
import type { PeopleArgs } from './model/mandate.inputs.js';
import type { Coordinator, Mandate, Person } from './model/person.model.js';
import { COORDINATION, MANDATE_PAGE, PEOPLE_PAGE, PERSON_PAGE } from './people.queries.js';

/** Reads the people of the network: names for everybody in it, mail addresses for those who need them. */
@Injectable()
export class PeopleFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async page(hub: HubContext, args: PeopleArgs, asked: readonly string[]): Promise<Connection<Person>> {
    const [after] = decodeCursor(args.after, ['uuid']) ?? [];
    const people = await hub.read.page<Person[]>('people', PEOPLE_PAGE, [
      ...this.shared(hub),
      asked.includes('edges.node.mandates'),
      words(args.search),
      args.organizationId ?? null,
      args.first + 1,
      after ?? null,
      args.role ?? null,
      args.state ?? null,
    ]);
    return pageOf(people, args, ({ id }) => [id]);
  }

  async person(hub: HubContext, id: string, asked: readonly string[]): Promise<Person> {
    const params = [...this.shared(hub), asked.includes('mandates'), id];
    const person = await hub.read.page<Person | null>('person', PERSON_PAGE, params);
    if (!person) throw notFound();
    return person;
  }

  async mandate(hub: HubContext, id: string): Promise<Mandate> {
    const { networkId } = acting(hub);
    const mandate = await hub.read.page<Mandate | null>('mandate', MANDATE_PAGE, [
      networkId,
      hub.language,
      this.now(),
      id,
    ]);
    if (!mandate) throw notFound();
    return mandate;
  }

  coordination(hub: HubContext): Promise<Coordinator[]> {
    const { networkId } = acting(hub);
    return hub.read.page<Coordinator[]>('coordination', COORDINATION, [networkId, hub.language, this.now()]);
  }

  /** $1 to $8 of people.queries.ts: where, for whom, and how far this person's sight reaches. */
  private shared(hub: HubContext): unknown[] {
    const actor = acting(hub);
    return [
      actor.networkId,
      hub.language,
      this.now(),
      scopeOf(actor, 'person.list') === 'net',
      actor.officeId ?? null,
      actor.accountId,
      scopeOf(actor, 'person.read') === 'net',
      scopeOf(actor, 'person.read') === 'org' ? (actor.organizationId ?? null) : null,
    ];
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

function acting({ actor }: HubContext): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}

const MARKS = /[\u0300-\u036f]/gu;

/** As `folded` in people.queries.ts folds the names. Nothing a person types is a pattern here: it is looked for as it is. */
const words = (search: string | undefined): string[] =>
  (search ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('\u0000', '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10);
