import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectDates, injectWords, LocalTextView } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { Session } from '../shell/session/session';
import type { AuditRow } from './audit.store';
import { fieldOf, sentenceOf, stateOf } from './sentence';

/** The events as a table: a sentence each, and the record behind it. Under 48rem each row is a labelled card. */
@Component({
  selector: 'app-audit-table',
  imports: [LocalTextView, RouterLink, Scroll],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-table.html',
})
export class AuditTable {
  readonly rows = input.required<readonly AuditRow[]>();
  readonly busy = input(false);
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly session = inject(Session);

  protected sentence(row: AuditRow): string {
    return sentenceOf(row.event, this.t);
  }

  /** The organization is named apart only where the subject is something else. */
  protected isAnother(row: AuditRow): boolean {
    return !!row.organization && row.organization.name.text !== row.subjectName?.text;
  }

  protected states(row: AuditRow): string {
    const say = (state: string | null | undefined) => (state ? stateOf(row.subjectType, state, this.t) : '');
    const [from, to] = [say(row.fromState), say(row.toState)];
    return from && to ? this.t('audit.record.state.from', { from, to }) : from || to;
  }

  protected field(row: AuditRow, field: string): string {
    return fieldOf(row.subjectType, field, this.t);
  }
}
