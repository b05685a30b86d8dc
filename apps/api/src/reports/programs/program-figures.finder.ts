import { can, daysOfQuarter, quarterOf, quartersBetween, type Clock, type PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ownOrganization, sightOf } from '../../organizations/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { Figures, type FigureReader } from '../figures.js';
import type { ProgramFigures, ProgramQuarter } from './program-figures.model.js';
import { PROGRAM_SPAN } from './program-figures.queries.js';

type Line = Omit<ProgramQuarter, 'fromDate' | 'toDate' | 'hidden'>;
interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly exact: boolean;
  readonly lines: readonly Line[] | null;
  readonly waiting: number | null;
}

const NOTHING = { activities: 0, people: 0, staffMinutes: 0, volunteerMinutes: 0, hidden: false };
const NOT_PUBLISHED = { activities: null, people: null, staffMinutes: null, volunteerMinutes: null };

/** Reads what was done in one programme: one statement for who is of it, one more through the guard for everybody else. */
@Injectable()
export class ProgramFiguresFinder {
  constructor(
    private readonly figures: Figures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** NOT_FOUND when there is no such programme, or none that the reader may know of. */
  async of(reader: FigureReader, programId: string, asked: readonly string[]): Promise<ProgramFigures> {
    const { actor, networkId, read } = reader;
    const own = actor && ownOrganization(actor);
    const all = can(actor, 'report.readInternal', { networkId });
    const params = [networkId, this.clock.now().toISOString(), sightOf(actor), all, own, programId];
    const span = await read.page<Span | null>('figures.program', PROGRAM_SPAN, params, asked);
    if (!span) throw notFound();
    const { exact, waiting } = span;
    if (span.from > span.to) return { exact, quarters: [], threshold: null, waiting };
    const range = { from: quarterOf(span.from), to: quarterOf(span.to) };
    const told = exact ? null : await this.figures.publishedOfProgram(reader, programId, range);
    const lines = new Map((span.lines ?? []).map((line) => [line.quarter, line]));
    const quarters = quartersBetween(range.from, range.to).map((quarter): ProgramQuarter => {
      const days = daysOfQuarter(quarter);
      if (!told) return { quarter, ...days, ...NOTHING, ...lines.get(quarter) };
      if (!told.published.has(quarter)) return { quarter, ...days, ...NOT_PUBLISHED, hidden: false };
      const line = told.lines.get(quarter);
      if (!line) return { quarter, ...days, ...NOTHING };
      const { activities, people, staffMinutes, volunteerMinutes, hiddenQuarters } = line;
      const shown = { activities, people, staffMinutes, volunteerMinutes };
      return { quarter, ...days, ...shown, hidden: hiddenQuarters > 0 };
    });
    return { exact, quarters, threshold: told?.threshold ?? null, waiting };
  }
}
