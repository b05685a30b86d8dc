import type { AssessmentFile, GapFile, OfferFile } from './files.js';
import { Order, type Happening, type Story } from './story.js';

/** How members see themselves and each other, where they want help, and who offers it. */
export function capacityChapter(story: Story): Happening[] {
  const { assessments, gaps } = story.world;
  return [
    ...assessments.flatMap((one) => [made(story, one), ...peers(story, one)]),
    ...gaps.flatMap((gap) => [opened(story, gap), ...gap.offers.flatMap((one) => offers(story, gap, one))]),
  ];
}

function made(story: Story, { key, organization, day, levels }: AssessmentFile): Happening {
  return {
    day,
    order: Order.WORKS,
    what: key,
    done: () => story.has('capacity_assessments', key),
    write: async () =>
      story.pen.makeAssessment.execute(story.speaker(organization, day), {
        id: story.id(key),
        organizationId: story.id(organization),
        version: await story.version('organizations', organization),
        levels,
      }),
  };
}

/** Each is asked on the day of the check and answers in the days that follow, one after another. */
function peers(story: Story, { key, organization, day, peers: others }: AssessmentFile): Happening[] {
  return others.flatMap(({ organization: peer, levels }, i) => {
    const request = `${key} ${peer}`;
    const answered = day + 2 + i;
    return [
      {
        day,
        order: Order.LEAVES,
        what: `question of ${request}`,
        done: () => story.has('peer_assessments', request),
        write: async () =>
          story.pen.askPeer.execute(story.speaker(organization, day), {
            id: story.id(request),
            organizationId: story.id(organization),
            version: await story.version('organizations', organization),
            peerId: story.id(peer),
          }),
      },
      {
        day: answered,
        order: Order.WORKS,
        what: `answer of ${request}`,
        done: () => story.has('peer_assessments', request, `state = 'GIVEN'`),
        write: () =>
          story.pen.givePeerAssessment.execute(story.speaker(peer, answered), {
            requestId: story.id(request),
            levels,
          }),
      },
    ];
  });
}

function opened(story: Story, gap: GapFile): Happening {
  const { key, organization, openDay: day } = gap;
  return {
    day,
    order: Order.WORKS,
    what: key,
    done: () => story.has('capacity_gaps', key),
    write: async () =>
      story.pen.openGap.execute(story.speaker(organization, day, ['ED', 'AO']), {
        id: story.id(key),
        organizationId: story.id(organization),
        version: await story.version('organizations', organization),
        field: gap.field,
        text: gap.text,
      }),
  };
}

function offers(story: Story, gap: GapFile, offer: OfferFile): Happening[] {
  const { key, organization, day, acceptedDay } = offer;
  const offered: Happening = {
    day,
    order: Order.WORKS,
    what: key,
    done: () => story.has('help_offers', key),
    write: async () =>
      story.pen.offerHelp.execute(story.speaker(organization, day), {
        id: story.id(key),
        gapId: story.id(gap.key),
        version: await story.version('capacity_gaps', gap.key),
        text: offer.text,
      }),
  };
  if (acceptedDay === undefined) return [offered];
  const accepted: Happening = {
    day: acceptedDay,
    order: Order.DECIDES,
    what: `acceptance of ${key}`,
    done: () => story.has('help_offers', key, `state <> 'OFFERED'`),
    write: async () =>
      story.pen.acceptOffer.execute(story.speaker(gap.organization, acceptedDay), {
        gapId: story.id(gap.key),
        version: await story.version('capacity_gaps', gap.key),
        offerId: story.id(key),
      }),
  };
  return [offered, accepted];
}
