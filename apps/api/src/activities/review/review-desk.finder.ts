import { periodStage, type Clock, type PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { unauthenticated } from '../../platform/errors/index.js';
import type { PeriodDue, ReviewDesk } from './review-desk.model.js';
import { REVIEW_DESK } from './review-desk.queries.js';

type Found = Omit<ReviewDesk, 'periods'> & { today: PlainDate; periods?: Omit<PeriodDue, 'stage'>[] };

/** Reads what of the reports waits for the coordinator: one statement. */
@Injectable()
export class ReviewDeskFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async desk({ actor, read, language }: HubContext, asked: readonly string[]): Promise<ReviewDesk> {
    if (!actor) throw unauthenticated();
    const params = [actor.networkId, language, this.clock.now().toISOString()];
    const { today, periods, ...piles } = await read.page<Found>('review_desk', REVIEW_DESK, params, asked);
    return { ...piles, periods: (periods ?? []).flatMap((period) => due(period, today)) };
  }
}

function due(period: Omit<PeriodDue, 'stage'>, today: PlainDate): PeriodDue[] {
  const stage = periodStage(period.dueOn, today);
  return stage ? [{ ...period, stage }] : [];
}
