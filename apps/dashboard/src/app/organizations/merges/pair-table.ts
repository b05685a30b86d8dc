import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { MergeField } from '@kalaka/contract';
import { injectWords } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';

/** What both records say in one field; null where one says nothing. */
export interface PairField {
  readonly field: MergeField;
  readonly first?: string | null;
  readonly second?: string | null;
}

/** One side of a pair: the heading of its column, in short where columns stand below each other, and its choice aloud. */
export interface PairSide {
  readonly heading: string;
  readonly short?: string;
  readonly choice: string;
}

/** What is taken over unless somebody says otherwise: what the one that stays does not know. */
export const taken = (fields: readonly PairField[]): ReadonlySet<MergeField> =>
  new Set(fields.filter(({ second }) => !second).map(({ field }) => field));

/** Two records side by side, field by field, and which of the two counts. */
@Component({
  selector: 'app-pair-table',
  imports: [Scroll],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './pair-table.html',
})
export class PairTable {
  protected readonly t = injectWords();
  readonly label = input.required<string>();
  readonly fields = input.required<readonly PairField[]>();
  /** The one that goes. */
  readonly first = input.required<PairSide>();
  /** The one that stays. */
  readonly second = input.required<PairSide>();
  /** The fields in which the one that goes counts. */
  readonly take = model.required<ReadonlySet<MergeField>>();

  protected choose(field: MergeField, ofFirst: boolean): void {
    const after = new Set(this.take());
    if (ofFirst) after.add(field);
    else after.delete(field);
    this.take.set(after);
  }
}
