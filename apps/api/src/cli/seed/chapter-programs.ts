import type { DecisionRule, EasyState } from '@kalaka/domain';
import type { ProgramFile } from './program-file.js';
import { programParts } from './program-parts.js';
import { sendPaper } from './send-paper.js';
import { Order, type Happening, type Story } from './story.js';
import { readerOf, textsOf } from './texts.js';

/** Days from a first day back to the proposal, and on to the next steps, where the file names none. */
const PROPOSED_BEFORE = 40;
const PLANNED_AFTER = 5;
const APPROVED_AFTER = 4;
const SIGNED_AFTER = 3;

const proposedDay = (one: ProgramFile): number => one.proposedDay ?? one.fromDay - PROPOSED_BEFORE;
const plannedDay = (one: ProgramFile): number => one.plannedDay ?? proposedDay(one) + PLANNED_AFTER;
const approvedDay = (one: ProgramFile): number => one.approvedDay ?? plannedDay(one) + APPROVED_AFTER;

const leadOf = (one: ProgramFile): string =>
  one.partners.find(({ role }) => role === 'ACCOUNTABLE')?.organization ?? '';

const BINDING = ['APPROVED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'CLOSED'];
const BEGUN = BINDING.slice(1);

/** What the members do together: proposed, planned, approved by all partners or by decision, signed, begun, finished. */
export function programsChapter(story: Story): Happening[] {
  return story.world.programs.flatMap((one) => [
    proposed(story, one),
    ...programParts(story, one, proposedDay(one), leadOf(one)),
    ...(one.state === 'IDEA' ? [] : [planned(story, one)]),
    ...approved(story, one),
    ...(BINDING.includes(one.state) && !one.zeroBudget ? [signed(story, one)] : []),
    ...(BEGUN.includes(one.state) ? [begun(story, one), published(story, one)] : []),
    ...easyChecked(story, one),
    ...finished(story, one),
  ]);
}

/** A step of a programme on a day, told done by a condition on its row. */
function step(
  story: Story,
  one: ProgramFile,
  day: number,
  [what, done, order = Order.WORKS]: [what: string, done: string, order?: Order],
  write: (input: { programId: string; version: number }) => ReturnType<Happening['write']>,
): Happening {
  return {
    ...{ day, order, what: `${what} of ${one.key}` },
    done: () => story.has('programs', one.key, done),
    write: async () =>
      write({ programId: story.id(one.key), version: await story.version('programs', one.key) }),
  };
}

function proposed(story: Story, one: ProgramFile): Happening {
  const day = proposedDay(one);
  const easy = textsOf(one.easy);
  return {
    ...{ day, order: Order.WORKS, what: one.key },
    done: () => story.has('programs', one.key),
    write: async () =>
      story.pen.proposeProgram.execute(story.speaker(leadOf(one), day), {
        id: story.id(one.key),
        ...{ title: one.title, description: one.description, purposes: one.purposes, places: one.places },
        ...{ targetGroups: one.targetGroups, zeroBudget: one.zeroBudget, consortium: one.consortium },
        ...{ fromDate: story.clock.day(one.fromDay), toDate: story.clock.day(one.toDay) },
        easy: { text: easy },
        partners: one.partners.map(({ organization, role, task }) => ({
          ...{ organizationId: story.id(organization), role, task: task ?? {} },
        })),
      }),
  };
}

const planned = (story: Story, one: ProgramFile): Happening =>
  step(story, one, plannedDay(one), ['plan', `state <> 'IDEA'`], (input) =>
    story.pen.planProgram.execute(story.speaker(leadOf(one), plannedDay(one)), input),
  );

function approved(story: Story, one: ProgramFile): Happening[] {
  const day = approvedDay(one);
  const { decision } = one;
  if (decision)
    return [
      step(story, one, day, ['decision', 'decision IS NOT NULL', Order.DECIDES], (input) =>
        story.pen.recordProgramApproval.execute(story.coordinator(day), {
          ...input,
          decision: {
            ...{ date: story.clock.day(day - 1), rule: decision.rule as DecisionRule, text: decision.text },
            ...{ inFavour: decision.for, against: decision.against, abstain: decision.abstain },
          },
        }),
      ),
    ];
  const all = BINDING.includes(one.state)
    ? Object.fromEntries(one.partners.map(({ organization }) => [organization, day]))
    : (one.approvals ?? {});
  return Object.entries(all).map(([organization, on]) => ({
    ...{ day: on, order: Order.DECIDES, what: `approval of ${one.key} by ${organization}` },
    done: async () => {
      const rows = await story.read(
        `SELECT 1 FROM program_partners
         WHERE network_id = $1 AND program_id = $2 AND organization_id = $3 AND approved_on IS NOT NULL`,
        [story.networkId, story.id(one.key), story.id(organization)],
      );
      return rows.length > 0;
    },
    write: async () =>
      story.pen.approveProgram.execute(story.speaker(organization, on, ['AO']), {
        programId: story.id(one.key),
        version: await story.version('programs', one.key),
      }),
  }));
}

function signed(story: Story, one: ProgramFile): Happening {
  const day = approvedDay(one) + SIGNED_AFTER;
  const lead = leadOf(one);
  return step(story, one, day, ['agreement', 'agreement_file_id IS NOT NULL'], async (input) => {
    const actor = story.speaker(lead, day);
    const sent = await sendPaper(story, actor, {
      ...{ organization: lead, parent: { type: 'program', id: input.programId } },
      ...{ name: `${one.key.replace(':', '-agreement-')}.pdf`, title: 'programs.agreement' },
      lines: [story.said(one.title), story.clock.day(one.fromDay), story.clock.day(one.toDay)],
    });
    if (!sent.ok) return sent;
    return story.pen.attachProgramDocument.execute(actor, {
      ...input,
      ...{ fileId: sent.value.id, agreement: true },
    });
  });
}

const begun = (story: Story, one: ProgramFile): Happening =>
  step(
    story,
    one,
    one.fromDay,
    ['start', `state NOT IN ('IDEA', 'PLANNED', 'APPROVED')`, Order.BEGINS],
    (input) => story.pen.activateProgram.execute(story.coordinator(one.fromDay), input),
  );

const published = (story: Story, one: ProgramFile): Happening =>
  step(story, one, one.fromDay, ['publication', 'published'], (input) =>
    story.pen.publishProgram.execute(story.speaker(leadOf(one), one.fromDay, ['AO']), {
      ...input,
      published: true,
    }),
  );

function easyChecked(story: Story, one: ProgramFile): Happening[] {
  const day = one.easy.checkedDay;
  if (day === undefined) return [];
  return [
    step(story, one, day, ['easy words', 'easy_checked_on IS NOT NULL'], (input) =>
      story.pen.editProgram.execute(story.speaker(leadOf(one), day), {
        ...input,
        easy: {
          state: 'CHECKED' satisfies EasyState,
          checkedBy: readerOf(story, one.easy),
          checkedOn: story.clock.day(day),
        },
      }),
    ),
  ];
}

function finished(story: Story, one: ProgramFile): Happening[] {
  const { completedDay, closedDay, cancelledDay, finalReport = {}, reason = {} } = one;
  const on = (
    day: number | undefined,
    is: [string, string, Order?],
    write: (input: { programId: string; version: number }, day: number) => ReturnType<Happening['write']>,
  ): Happening[] => (day === undefined ? [] : [step(story, one, day, is, (input) => write(input, day))]);
  return [
    ...on(completedDay, ['end', `state IN ('COMPLETED', 'CLOSED')`], (input, day) =>
      story.pen.completeProgram.execute(story.speaker(leadOf(one), day, ['AO']), { ...input, finalReport }),
    ),
    ...on(closedDay, ['closing', `state = 'CLOSED'`, Order.ENDS], (input, day) =>
      story.pen.closeProgram.execute(story.coordinator(day), input),
    ),
    ...on(cancelledDay, ['calling off', `state = 'CANCELLED'`, Order.ENDS], (input, day) =>
      story.pen.cancelProgram.execute(story.coordinator(day), { ...input, reason: story.said(reason) }),
    ),
  ];
}
