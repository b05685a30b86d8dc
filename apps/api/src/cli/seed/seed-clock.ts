import { addDays, todayIn, type Clock, type PlainDate } from '@kalaka/domain';

/** A clock that stands on the day of the event being written; each reading is a second later, so order is kept. */
export class SeedClock implements Clock {
  private readonly today: PlainDate;
  private moment: number;

  constructor(now: Date, timeZone: string) {
    this.today = todayIn(now, timeZone);
    this.moment = 0;
  }

  /** The calendar day so many days from today. */
  day(offset: number): PlainDate {
    return addDays(this.today, offset);
  }

  /** Puts the clock on the morning of a day; on the same day it simply goes on. */
  goTo(offset: number): void {
    const morning = Date.parse(`${this.day(offset)}T07:00:00Z`);
    this.moment = Math.max(this.moment + 1_000, morning);
  }

  now(): Date {
    return new Date(this.moment);
  }
}
