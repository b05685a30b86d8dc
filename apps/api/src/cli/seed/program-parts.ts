import type { ProgramFile } from './program-file.js';
import { Order, type Happening, type Story } from './story.js';

type Input = { programId: string; version: number };

/** What partners put in, what is counted, and which services they take over: written down while it is an idea. */
export function programParts(story: Story, one: ProgramFile, proposedDay: number, lead: string): Happening[] {
  const part = (
    day: number,
    [table, key, done]: [Parameters<Story['has']>[0], string, string?],
    write: (input: Input, day: number) => ReturnType<Happening['write']>,
  ): Happening => ({
    ...{ day, order: Order.WORKS, what: key },
    done: () => story.has(table, key, done),
    write: async () =>
      write({ programId: story.id(one.key), version: await story.version('programs', one.key) }, day),
  });
  const first = proposedDay + 1;
  return [
    ...(one.services ?? []).map(({ key, service, organization, level }) =>
      part(first, ['program_services', key], (input) =>
        story.pen.addProgramService.execute(story.speaker(lead, first), {
          ...input,
          ...{
            id: story.id(key),
            serviceId: story.id(service),
            organizationId: story.id(organization),
            level,
          },
        }),
      ),
    ),
    ...(one.contributions ?? []).flatMap(({ key, organization, agreed, given, ...rest }) => {
      const said = { ...rest, agreed, organizationId: story.id(organization) };
      const record = (input: Input, day: number, more: object) =>
        story.pen.recordContribution.execute(story.speaker(organization, day), {
          ...input,
          ...said,
          ...more,
        });
      const done = `given = ${given}`;
      return [
        part(first, ['program_contributions', key], (input, day) =>
          record(input, day, { id: story.id(key) }),
        ),
        part(-1, ['program_contributions', key, done], (input, day) =>
          record(input, day, { contributionId: story.id(key), given }),
        ),
      ];
    }),
    ...one.indicators.flatMap((indicator) => {
      const { key, periods, ...said } = indicator;
      return [
        part(first, ['program_indicators', key], (input, day) =>
          story.pen.recordIndicator.execute(story.speaker(lead, day), {
            ...input,
            ...said,
            id: story.id(key),
          }),
        ),
        ...periods.map(({ fromDay, toDay, target, actual }, index) => {
          const place = `${key}-${index + 1}`;
          // A figure is written down when its stretch is over, or yesterday while it runs; targets from the start.
          const day = actual === undefined ? first : Math.min(toDay, -1);
          return part(day, ['program_indicator_periods', place], (input) =>
            story.pen.recordIndicatorPeriod.execute(story.speaker(lead, day), {
              ...input,
              ...{ id: story.id(place), indicatorId: story.id(key), target, actual: actual ?? null },
              ...{ fromDate: story.clock.day(fromDay), toDate: story.clock.day(toDay) },
            }),
          );
        }),
      ];
    }),
  ];
}
