import type { Actor, DecisionRule, Refusal, Result } from '@kalaka/domain';
import type { HandoverFile, HandoverItemFile } from './files.js';
import { Order, type Happening, type Story } from './story.js';

/** How the post went from one organization to the next: decided, settled point by point, handed over. */
export function handoversChapter(story: Story): Happening[] {
  return story.world.handovers.flatMap((handover) => [
    prepared(story, handover),
    ...handover.items.map((item) => settled(story, handover, item)),
    completed(story, handover),
  ]);
}

function prepared(story: Story, handover: HandoverFile): Happening {
  const { key, preparedDay: day, decision, items } = handover;
  const term = story.world.terms.find((one) => one.key === handover.toTerm);
  return {
    day,
    order: Order.DECIDES,
    what: key,
    done: () => story.has('handovers', key),
    write: () =>
      story.pen.prepareHandover.execute(story.coordinator(day), {
        organizationId: story.id(term?.organization ?? ''),
        changeOn: story.clock.day(handover.signedDay + 1),
        until: story.day(term?.toDay),
        decision: {
          date: story.clock.day(decision.day),
          rule: decision.rule as DecisionRule,
          ...{ inFavour: decision.for, against: decision.against, abstain: decision.abstain },
          text: decision.text,
        },
        items: items.map(({ text, count }) => ({ text, count: count ?? null })),
        ids: { handover: story.id(key), items: items.map((item) => story.id(item.key)) },
      }),
  };
}

/** Ticked off by the coordinator, or by whoever signs for the organization that takes over. */
function settled(story: Story, { key }: HandoverFile, item: HandoverItemFile): Happening {
  const { settledDay: day, settledBy } = item;
  const who = (): Actor => (settledBy ? story.speaker(settledBy, day, ['AO']) : story.coordinator(day));
  return {
    day,
    order: Order.WORKS,
    what: item.key,
    done: () => story.has('handover_items', item.key, 'settled_on IS NOT NULL'),
    write: () =>
      stepped(story, key, (step) =>
        story.pen.settleHandoverItem.execute(who(), {
          ...step,
          itemId: story.id(item.key),
          settled: true,
        }),
      ),
  };
}

const completed = (story: Story, { key, signedDay: day, toTerm }: HandoverFile): Happening => ({
  day,
  order: Order.ENDS,
  what: `${key} handed over`,
  done: () => story.has('nao_terms', toTerm),
  write: () =>
    stepped(story, key, (step) =>
      story.pen.completeHandover.execute(story.coordinator(day), { ...step, termId: story.id(toTerm) }),
    ),
});

type Step = { handoverId: string; version: number };

const stepped = async (
  story: Story,
  key: string,
  take: (step: Step) => Promise<Result<unknown, Refusal>>,
): Promise<Result<unknown, Refusal>> =>
  take({ handoverId: story.id(key), version: await story.version('handovers', key) });
