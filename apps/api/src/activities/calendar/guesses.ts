import type { Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/db/index.js';

/** Addresses that are none, from one place within the window. A calendar program has one right address, and asks no more. */
export const MOST_GUESSES = 30;
const WINDOW_MS = 10 * 60_000;
/** More places are not remembered at once: then the oldest are forgotten. */
const MOST_PLACES = 10_000;

interface Tries {
  count: number;
  since: number;
}

/**
 * Counts who tries addresses of calendars. A secret of 256 bits is not guessed; this keeps somebody who tries from keeping
 * the database busy. Forgotten with the process.
 */
@Injectable()
export class Guesses {
  private readonly places = new Map<string, Tries>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  tooMany(place: string): boolean {
    return (this.recent(place)?.count ?? 0) >= MOST_GUESSES;
  }

  wrong(place: string): void {
    const tries = this.recent(place) ?? { count: 0, since: this.clock.now().getTime() };
    this.places.delete(place);
    this.places.set(place, { ...tries, count: tries.count + 1 });
    if (this.places.size <= MOST_PLACES) return;
    const [oldest] = this.places.keys();
    if (oldest !== undefined) this.places.delete(oldest);
  }

  private recent(place: string): Tries | undefined {
    const tries = this.places.get(place);
    return tries && this.clock.now().getTime() - tries.since < WINDOW_MS ? tries : undefined;
  }
}
