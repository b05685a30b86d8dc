import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ArrowKeys, injectDates, injectWords, LocalTextView, Scroll, Status, Tile } from '@kalaka/ui';
import { inARow, label, shapeOf } from '../labels';
import type { OrganizationRow } from '../model';

/** The members as a table; under 48rem each row becomes a labelled card. */
@Component({
  selector: 'app-organization-table',
  imports: [ArrowKeys, LocalTextView, RouterLink, Scroll, Status, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-table.html',
})
export class OrganizationTable {
  readonly rows = input.required<readonly OrganizationRow[]>();
  /** How many and in which order, in words. */
  readonly caption = input.required<string>();
  /** The next page is on its way: the rows stay, and are said to be old. */
  readonly busy = input(false);
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  protected readonly shapeOf = shapeOf;

  protected groups(row: OrganizationRow): string {
    return inARow(row.targetGroups.map((code) => this.t(label.targetGroup(code))));
  }

  /** Since when the state of this row holds: the membership's first day, else the day of the application. */
  protected since(row: OrganizationRow): string | null {
    return row.membership?.from ?? row.membership?.appliedOn ?? null;
  }
}
