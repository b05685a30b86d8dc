import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { ArrowKeys, injectDates, injectWords, LocalTextView, Status, Tile } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { inARow, label, shapeOf } from '../labels';
import type { OrganizationListRow } from '../model';
import { type Column, USUAL_COLUMNS } from './columns';

/** The members as a table; under 48rem each row becomes a labelled card. */
@Component({
  selector: 'app-organization-table',
  imports: [ArrowKeys, LocalTextView, RouterLink, Scroll, Status, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-table.html',
})
export class OrganizationTable {
  readonly rows = input.required<readonly OrganizationListRow[]>();
  /** How many and in which order, in words. */
  readonly caption = input.required<string>();
  readonly columns = input<readonly Column[]>(USUAL_COLUMNS);
  /** The next page is on its way: the rows stay, and are said to be old. */
  readonly busy = input(false);
  /** Which rows are ticked; null where there is nothing to do with ticked rows. */
  readonly ticked = input<ReadonlySet<string> | null>(null);
  /** The organization that stands beside the list. */
  readonly beside = input('');
  /** Query parameters that put a row beside the list; null where its page opens instead. */
  readonly besideParams = input<((id: string) => Params) | null>(null);
  readonly turned = output<{ row: OrganizationListRow; on: boolean }>();
  /** The list was narrowed by what members lend. */
  readonly lends = input(false);
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  protected readonly shapeOf = shapeOf;
  protected readonly shows = computed(() => new Set<Column>(this.columns()));

  /** What they lend, where the search or the filter asked for it. */
  protected lent({
    foundIn,
    spareCapacity,
  }: OrganizationListRow): readonly { text: string; language: string }[] {
    const asked = this.lends() || foundIn.includes('CAPACITY');
    return asked ? (spareCapacity ?? []).map(({ text }) => text) : [];
  }

  protected groups(row: OrganizationListRow): string {
    return inARow(row.targetGroups.map((code) => this.t(label.targetGroup(code))));
  }

  protected names(list: readonly { readonly name: string }[] | undefined): string {
    return (list ?? []).map(({ name }) => name).join(', ');
  }

  /** Since when the state of this row holds: the membership's first day, else the day of the application. */
  protected since(row: OrganizationListRow): string | null {
    return row.membership?.from ?? row.membership?.appliedOn ?? null;
  }

  protected turn(row: OrganizationListRow, event: Event): void {
    this.turned.emit({ row, on: (event.target as HTMLInputElement).checked });
  }
}
