import { ChangeDetectionStrategy, Component, inject, input, output, ElementRef } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { ArrowKeys, injectDates, injectLanguage, injectWords, LocalTextView, Status } from '@kalaka/ui';
import { Scroll, Sort, type SortOrder } from '@kalaka/ui/tables';
import { nameOf, shapeOf } from '../labels';
import { type Column, USUAL_COLUMNS } from './columns';
import { hoursOf } from './review-facts';
import type { ReviewRow } from './review.store';

/** The reports as a table. Its keys work while a row has focus: j and k or the arrows, Enter opens, Space ticks, / searches. */
@Component({
  selector: 'app-review-table',
  imports: [ArrowKeys, LocalTextView, RouterLink, Scroll, Sort, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-table.html',
})
export class ReviewTable {
  readonly rows = input.required<readonly ReviewRow[]>();
  readonly caption = input.required<string>();
  readonly busy = input(false);
  readonly order = input.required<SortOrder>();
  /** Ids of the ticked rows. */
  readonly ticked = input.required<ReadonlySet<string>>();
  readonly columns = input<readonly Column[]>(USUAL_COLUMNS);
  readonly shown = input('');
  /** The address with this activity beside the list. */
  readonly paramsFor = input.required<(id: string) => Params>();
  readonly turned = output<{ row: ReviewRow; on: boolean }>();
  readonly sorted = output<SortOrder>();
  readonly searching = output<void>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();
  protected readonly shapeOf = shapeOf;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected name(row: ReviewRow) {
    return nameOf(row, this.t);
  }

  protected isNumber(column: Column): boolean {
    return column === 'PEOPLE' || column === 'HOURS';
  }

  /** Of which kind it is, whatever it is called. */
  protected kind({ type, typeName }: ReviewRow) {
    return nameOf({ title: null, type, typeName }, this.t);
  }

  /** Only what can be accepted can be ticked; the others are looked at one by one. */
  protected canAccept(row: ReviewRow): boolean {
    return row.allowed.includes('activity.accept');
  }

  protected people(row: ReviewRow): string {
    return row.reach === null ? this.t('activityReview.unknown') : String(row.reach);
  }

  protected hours({ staffMinutes, volunteerMinutes }: ReviewRow): string {
    const minutes = (staffMinutes ?? 0) + (volunteerMinutes ?? 0);
    return hoursOf(minutes, this.language(), this.t);
  }

  protected others({ coOrganizers }: ReviewRow): string {
    return this.t('activityReview.with', { names: coOrganizers.map(({ name }) => name.text).join(', ') });
  }

  protected key(event: KeyboardEvent, row: ReviewRow): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      if (this.canAccept(row)) this.turned.emit({ row, on: !this.ticked().has(row.id) });
    } else if (event.key === '/') {
      event.preventDefault();
      this.searching.emit();
    } else if (event.key === 'j' || event.key === 'k') this.move(event, event.key === 'j' ? 1 : -1);
  }

  private move(event: KeyboardEvent, by: 1 | -1): void {
    const links = [...this.element.querySelectorAll<HTMLElement>('th a')];
    const next = links[links.indexOf(event.target as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
