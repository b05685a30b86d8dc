import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, injectDates, injectWords, LocalTextView } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { Session } from '../../shell/session/session';
import { label } from '../labels';
import type { OrganizationDetail } from '../model';

/** Who holds a mandate for the organization: those who may sign first. */
@Component({
  selector: 'app-organization-people',
  imports: [Empty, LocalTextView, RouterLink, Scroll],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-people.html',
})
export class OrganizationPeople {
  readonly organization = input.required<OrganizationDetail>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly session = inject(Session);
  protected readonly label = label;

  protected readonly current = computed(() => {
    const order = ['AO', 'ED', 'VIEW'];
    return this.organization()
      .people.filter((mandate) => mandate.current)
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  });
  protected readonly mayAppoint = computed(() =>
    this.session.can('mandate.appoint', { organizationId: this.organization().id }),
  );
}
