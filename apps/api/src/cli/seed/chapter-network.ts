import { Order, type Happening, type Story } from './story.js';

/** The founding, and who held the administration post when. */
export function networkChapter(story: Story): Happening[] {
  const { world, pen } = story;
  const { network, municipalities, terms } = world;
  const founding: Happening = {
    day: network.foundedDay,
    order: Order.NETWORK,
    what: network.key,
    done: () => story.has('networks', network.key),
    write: () => {
      const { slug, name, languages, defaultLanguage, timeZone, currency, policies, vocabulary } = network;
      return pen.createNetwork.execute({
        id: story.networkId,
        ...{ slug, name, languages, defaultLanguage, timeZone, currency, policies, vocabulary },
        foundedOn: story.clock.day(network.foundedDay),
        municipalities: municipalities.map(({ key, offices, ...municipality }) => ({
          id: story.id(key),
          ...municipality,
          offices: offices.map((office) => ({
            id: story.id(office.key),
            name: office.name,
            email: office.email ?? null,
          })),
        })),
      });
    },
  };
  // A term that began with a handover is written with it.
  const given = terms.filter(({ key }) => !world.handovers.some(({ toTerm }) => toTerm === key));
  const posts = given.map((term): Happening => ({
    day: term.fromDay,
    order: Order.POST,
    what: term.key,
    done: () => story.has('nao_terms', term.key),
    write: () =>
      pen.startNaoTerm.execute(story.system(), {
        id: story.id(term.key),
        organizationId: story.id(term.organization),
        from: story.clock.day(term.fromDay),
        to: story.day(term.toDay),
        basis: term.basis ?? world.organizations[0]?.membership.admission?.text ?? network.name,
      }),
  }));
  return [founding, ...posts];
}
