import { note } from '../with-hub.js';

/** Tells how far long work is: on a terminal one line that changes, elsewhere one line per step. */
export class Progress {
  private step = '';

  constructor(private readonly terminal = process.stderr.isTTY === true) {}

  at(step: string, done: number, total?: number): void {
    const text = `${step}: ${done}${total === undefined ? '' : ` of ${total}`}`;
    if (this.terminal) process.stderr.write(`\r\u001b[K${text}`);
    else if (step !== this.step) note(`${step} …`);
    this.step = step;
  }

  /** Clears the line, so that the result begins on a fresh one. */
  end(): void {
    if (this.terminal && this.step !== '') process.stderr.write('\r\u001b[K');
  }
}
