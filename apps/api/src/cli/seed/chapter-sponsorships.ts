import { Order, type Happening, type Story } from './story.js';
import type { SponsorshipFile } from './files.js';
import { sendPaper } from './send-paper.js';

/** Days between a proposal, its acceptance and the first day: two sides need some time. */
const PROPOSED_BEFORE = 5;
const ACCEPTED_BEFORE = 2;

/** Which groups acted through which member: the group asks, the sponsor accepts, one has ended. */
export function sponsorshipsChapter(story: Story): Happening[] {
  return story.world.sponsorships.flatMap((one) => [
    proposed(story, one),
    accepted(story, one),
    ...signed(story, one),
    ...ended(story, one),
  ]);
}

function proposed(story: Story, one: SponsorshipFile): Happening {
  const day = one.fromDay - PROPOSED_BEFORE;
  return {
    day,
    order: Order.WORKS,
    what: one.key,
    done: () => story.has('sponsorships', one.key),
    write: async () =>
      story.pen.proposeSponsorship.execute(story.speaker(one.sponsee, day, ['AO']), {
        id: story.id(one.key),
        organizationId: story.id(one.sponsee),
        version: await story.version('organizations', one.sponsee),
        side: 'SPONSEE',
        otherId: story.id(one.sponsor),
        fromDate: story.clock.day(one.fromDay),
        toDate: story.clock.day(one.toDay),
        scope: one.scope,
        ceiling: one.ceiling,
        feeBasisPoints: one.feeBasisPoints,
      }),
  };
}

function accepted(story: Story, one: SponsorshipFile): Happening {
  const day = one.fromDay - ACCEPTED_BEFORE;
  return {
    day,
    order: Order.WORKS,
    what: `acceptance of ${one.key}`,
    done: () => story.has('sponsorships', one.key, 'accepted_on IS NOT NULL'),
    write: async () =>
      story.pen.acceptSponsorship.execute(story.speaker(one.sponsor, day, ['AO']), {
        sponsorshipId: story.id(one.key),
        version: await story.version('sponsorships', one.key),
      }),
  };
}

function signed(story: Story, one: SponsorshipFile): Happening[] {
  const day = one.agreementDay;
  if (day === undefined) return [];
  return [
    {
      day,
      order: Order.WORKS,
      what: `agreement of ${one.key}`,
      done: () => story.has('sponsorships', one.key, 'agreement_file_id IS NOT NULL'),
      write: async () => {
        const actor = story.speaker(one.sponsor, day, ['AO']);
        const sent = await sendPaper(story, actor, {
          ...{ organization: one.sponsor, name: `${one.key.replace(':', '-agreement-')}.pdf` },
          ...{ title: 'sponsorships.one', lines: [story.clock.day(one.fromDay), story.clock.day(one.toDay)] },
        });
        if (!sent.ok) return sent;
        return story.pen.attachAgreement.execute(actor, {
          sponsorshipId: story.id(one.key),
          version: await story.version('sponsorships', one.key),
          fileId: sent.value.id,
        });
      },
    },
  ];
}

function ended(story: Story, one: SponsorshipFile): Happening[] {
  const day = one.endedDay;
  if (day === undefined) return [];
  return [
    {
      day,
      order: Order.ENDS,
      what: `end of ${one.key}`,
      done: () => story.has('sponsorships', one.key, 'ended_on IS NOT NULL'),
      write: async () =>
        story.pen.endSponsorship.execute(story.speaker(one.sponsor, day, ['AO']), {
          sponsorshipId: story.id(one.key),
          version: await story.version('sponsorships', one.key),
          reason: story.said(one.reason ?? {}),
        }),
    },
  ];
}
