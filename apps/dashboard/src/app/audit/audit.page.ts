import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Button, Empty, injectDates, injectWords, Page } from '@kalaka/ui';
import { Chip, Pager } from '@kalaka/ui/tables';
import { LoadState } from '../shell/graphql/load-state';
import { Session } from '../shell/session/session';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { AUDIT_PARAMS, type AuditParam, auditParams, type AuditView, readAuditView } from './audit-view';
import { AuditStore } from './audit.store';
import { CheckRecord } from './check-record';
import { sentenceOf } from './sentence';

/** `/audit`: who did what and when, as far as the role reaches, and whether the record is complete. */
@Component({
  imports: [AuditFilters, AuditTable, Button, CheckRecord, Chip, Empty, LoadState, Page, Pager, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AuditStore],
  templateUrl: './audit.page.html',
})
export class AuditPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  protected readonly store = inject(AuditStore);
  protected readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });

  protected readonly view = computed(() => readAuditView(this.params()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly page = this.store.trail.value;
  protected readonly rows = computed(() => this.page()?.edges.map(({ node }) => node) ?? []);
  protected readonly wholeNetwork = computed(() => this.session.can('audit.read'));
  protected readonly mayCheck = computed(() => this.session.can('audit.verify'));
  protected readonly chips = computed(() =>
    AUDIT_PARAMS.filter((param) => this.view()[param]).map((param) => ({
      param,
      label: this.chipWords(param, this.view()[param]),
    })),
  );
  protected readonly next = computed(() => {
    const info = this.page()?.pageInfo;
    return info?.hasNextPage && info.endCursor ? { after: info.endCursor } : null;
  });
  protected readonly previous = computed(() => {
    const { after } = this.view();
    return after ? { after: this.store.cursorBefore(after) || null } : null;
  });

  constructor() {
    effect(() => this.store.view.set(this.view()));
  }

  protected async show(view: AuditView): Promise<void> {
    await this.router.navigate(['/audit'], { queryParams: auditParams(view) });
  }

  protected async remove(param: AuditParam): Promise<void> {
    await this.show({ ...this.view(), [param]: '' });
    // The chip that had focus is gone: on to where filters are chosen.
    this.element.querySelector('summary')?.focus();
  }

  private chipWords(param: AuditParam, value: string): string {
    switch (param) {
      case 'event':
        return value.endsWith('.*') ? this.t(`audit.group.${value.slice(0, -2)}`) : sentenceOf(value, this.t);
      case 'organization':
        return this.store.organizations().find(({ id }) => id === value)?.name.text ?? '…';
      case 'person':
        return this.store.people().find(({ id }) => id === value)?.name ?? this.t('audit.filter.person');
      case 'from':
        return this.t('audit.filter.since', { day: this.dates.date(value, 'table') });
      case 'to':
        return this.t('audit.filter.until', { day: this.dates.date(value, 'table') });
    }
  }
}
