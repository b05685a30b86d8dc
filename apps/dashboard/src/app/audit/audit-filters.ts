import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { Button, Control, Day, Field, Icon, injectWords } from '@kalaka/ui';
import { Session } from '../shell/session/session';
import type { OrganizationName } from '../shell/graphql/organization-names';
import { AUDIT_PARAMS, type AuditParam, type AuditView, EVENT_GROUPS } from './audit-view';
import { sentenceOf } from './sentence';

/** Which events to show. Nothing is asked before the button: each choice alone would be a new page of the trail. */
@Component({
  selector: 'app-audit-filters',
  imports: [Button, Control, Day, Field, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-filters.html',
})
export class AuditFilters {
  readonly view = input.required<AuditView>();
  readonly organizations = input<readonly OrganizationName[]>([]);
  readonly people = input<readonly { readonly id: string; readonly name: string }[]>([]);
  readonly applied = output<AuditView>();
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  /** Who reads the trail of one organization only has nothing to choose there. */
  protected readonly wholeNetwork = computed(() => this.session.can('audit.read'));
  protected readonly typed = linkedSignal(() => this.view());
  protected readonly set = computed(() => AUDIT_PARAMS.filter((name) => this.view()[name]).length);
  protected readonly groups = computed(() =>
    EVENT_GROUPS.map(({ noun, events }) => ({
      noun,
      label: this.t(`audit.group.${noun}`),
      events: events.map((value) => ({ value, label: sentenceOf(value, this.t) })),
    })),
  );

  protected take(name: AuditParam, value: string): void {
    this.typed.update((view) => ({ ...view, [name]: value }));
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.applied.emit(this.typed());
  }
}
