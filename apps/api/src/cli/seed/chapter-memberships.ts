import type { Actor, DecisionRule, RecordedDecision } from '@kalaka/domain';
import type { MembershipFile, OrganizationFile } from './files.js';
import { Order, type Happening, type Story } from './story.js';

/** How each organization joined, step by step, and which one left. */
export function membershipsChapter(story: Story): Happening[] {
  return story.world.organizations.flatMap((organization) => {
    const steps = stepsOf(story, organization);
    const key = membershipKey(organization);
    return steps.map(({ day, order, write }, i): Happening => {
      // A membership begins with version 1 and counts each step, so the version tells how far the story is.
      const done = () => story.has('memberships', key, 'version > $3', i);
      return { day, order, what: `${key}, step ${i + 1}`, done, write };
    });
  });
}

export const membershipKey = ({ key }: OrganizationFile): string => `membership:${key}`;

type Step = Pick<Happening, 'day' | 'order' | 'write'>;

function stepsOf(story: Story, organization: OrganizationFile): Step[] {
  const { membership } = organization;
  const founded = membership.admission?.by === 'FOUNDING';
  return [
    ...(founded ? [founding(story, organization)] : joining(story, organization)),
    ...leaving(story, organization),
  ];
}

function founding(story: Story, organization: OrganizationFile): Step {
  const { membership } = organization;
  const day = membership.appliedDay;
  return {
    day,
    order: Order.BEGINS,
    write: async () =>
      story.pen.found.execute(story.coordinator(day), {
        ...(await beginning(story, organization)),
        minutes: membership.admission?.text ?? story.world.network.name,
      }),
  };
}

const beginning = async (story: Story, organization: OrganizationFile) => ({
  organizationId: story.id(organization.key),
  version: await story.version('organizations', organization.key),
  id: story.id(membershipKey(organization)),
});

/** Applied, looked at, then asked for something or admitted and begun. */
function joining(story: Story, organization: OrganizationFile): Step[] {
  const { key, membership } = organization;
  const { appliedDay, admission, sinceDay, question } = membership;
  const step = (
    day: number,
    order: Order,
    write: (actor: Actor, input: StepOf) => ReturnType<Step['write']>,
  ): Step => ({
    day,
    order,
    write: async () =>
      write(story.coordinator(day), {
        membershipId: story.id(membershipKey(organization)),
        version: await story.version('memberships', membershipKey(organization)),
      }),
  });
  const applied: Step = {
    day: appliedDay,
    order: Order.ASKS,
    write: async () =>
      story.pen.apply.execute(story.speaker(key, appliedDay, ['AO']), await beginning(story, organization)),
  };
  const reviewed = step(appliedDay + 2, Order.ASKS, (actor, input) => story.pen.review.execute(actor, input));
  const asked = question
    ? [
        step(appliedDay + 5, Order.ASKS, (actor, input) =>
          story.pen.requestInfo.execute(actor, { ...input, question: story.said(question) }),
        ),
      ]
    : [];
  const admitted = admission
    ? [
        step(admission.day, Order.DECIDES, (actor, input) =>
          story.pen.admit.execute(actor, { ...input, decision: decisionOf(story, admission) }),
        ),
      ]
    : [];
  const begun =
    sinceDay === undefined
      ? []
      : [step(sinceDay, Order.BEGINS, (actor, input) => story.pen.start.execute(actor, input))];
  return [applied, reviewed, ...asked, ...admitted, ...begun];
}

type StepOf = { membershipId: string; version: number };

const decisionOf = (story: Story, admission: NonNullable<MembershipFile['admission']>): RecordedDecision => ({
  date: story.clock.day(admission.day),
  rule: (admission.rule ?? 'SIMPLE_MAJORITY') as DecisionRule,
  inFavour: admission.for ?? 0,
  against: admission.against ?? 0,
  abstain: admission.abstain ?? 0,
  text: admission.text,
});

function leaving(story: Story, organization: OrganizationFile): Step[] {
  const { key, membership } = organization;
  const day = membership.untilDay;
  if (day === undefined) return [];
  return [
    {
      day,
      order: Order.LEAVES,
      write: async () =>
        story.pen.leave.execute(story.speaker(key, day, ['AO']), {
          membershipId: story.id(membershipKey(organization)),
          version: await story.version('memberships', membershipKey(organization)),
          on: story.clock.day(day),
          reason: membership.reason ? story.said(membership.reason) : null,
        }),
    },
  ];
}
