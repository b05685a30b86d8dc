import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import {
  Button,
  Crumbs,
  Icon,
  injectDates,
  LocalTextView,
  Section,
  type StatusKind,
  type TaskRow,
  Tasks,
} from '@kalaka/ui';
import { Facts, Story } from '@kalaka/ui/record';
import { BulkBar, Chip, Pager, Scroll, Sort, type SortOrder, Tabs } from '@kalaka/ui/tables';
import type { Samples } from './samples';

/** Lists, tables, ways through them, panels. */
@Component({
  selector: 'app-gallery-lists',
  imports: [
    BulkBar,
    Button,
    Chip,
    Crumbs,
    Facts,
    Icon,
    LocalTextView,
    Pager,
    Scroll,
    Section,
    Sort,
    Story,
    Tabs,
    Tasks,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l block' },
  templateUrl: './gallery-lists.html',
})
export class GalleryLists {
  readonly s = input.required<Samples>();
  protected readonly dates = injectDates();
  protected readonly pressed = signal(true);
  protected readonly order = signal<SortOrder>({ by: 'day', down: true });

  protected readonly tasks = computed(() =>
    this.s().taskRows.map(([title, sub, kind, label], index): TaskRow => ({
      id: `${index}`,
      title: title ?? '',
      sub: sub || undefined,
      link: '/gallery',
      status: { kind: (kind ?? 'new') as StatusKind, label: label ?? '' },
      current: index === 1,
      tile: index === 2 ? { id: 'org-3', name: this.s().organizations[3] ?? '' } : undefined,
    })),
  );
  protected readonly crumbs = computed(() => [
    { label: this.s().tiles, link: '/gallery' },
    { label: this.s().organizations[1] ?? '', link: '/gallery' },
    { label: this.s().tabs[2] ?? '' },
  ]);
  protected readonly tabs = computed(() =>
    this.s().tabs.map((label, index) => ({
      label,
      link: '/gallery',
      count: index === 1 ? 4 : null,
      current: index === 0,
      changed: index === 2,
    })),
  );
  protected readonly facts = computed(() =>
    this.s().factRows.map(([term, value], index) => ({
      term: term ?? '',
      value: value ?? '',
      note: index === 1 ? this.s().checked : undefined,
      link: index === 1 ? '/gallery' : undefined,
    })),
  );
  protected readonly events = computed(() =>
    this.s().story.map(([at, title, text, key]) => ({
      id: at ?? '',
      at: at ?? '',
      title: title ?? '',
      text,
      key: key === 'key',
    })),
  );
  protected readonly rows = computed(() => {
    const rows = [...this.s().rows];
    return this.order().down ? rows : rows.reverse();
  });
  protected readonly name = { fr: 'Association des voisins', et: 'Naabrite selts' };
}
