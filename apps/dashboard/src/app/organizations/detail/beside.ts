import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganizationBesideQuery } from '@kalaka/contract';
import { Button, injectDates, injectWords, Status, Tile } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { inARow, label, shapeOf } from '../labels';
import { stepsNow } from '../memberships/steps';

/** Beside the list: the organization that a row is about, what waits there, and the next step. */
@Component({
  selector: 'app-organization-beside',
  imports: [Button, Facts, RouterLink, Status, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './beside.html',
})
export class OrganizationBeside {
  readonly organization = input.required<OrganizationBesideQuery['organization']>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();

  protected readonly about = computed(() => {
    const { targetGroups, legalForm } = this.organization();
    const groups = inARow(targetGroups.map((code) => this.t(label.targetGroup(code))));
    const form = legalForm ? this.t(label.legalForm(legalForm)) : '';
    return [groups, form].filter(Boolean).join(' · ');
  });
  protected readonly shape = computed(() => shapeOf(this.organization().membership?.state));
  protected readonly state = computed(() => this.t(label.state(this.organization().membership?.state)));
  protected readonly facts = computed<Fact[]>(() => {
    const { membership, officers } = this.organization();
    const day = (date: string | null | undefined) => (date ? this.dates.date(date) : '');
    const rows: [string, string | null | undefined][] = [
      ['organizations.fact.applied', day(membership?.appliedOn)],
      ['organizations.fact.memberSince', day(membership?.from)],
      ['organizations.fact.leaves', day(membership?.to)],
      ['today.officers', officers.map(({ name }) => name).join(', ') || this.t('organizations.people.none')],
      ['today.question', membership?.question],
      ['today.answer', membership?.answer],
      ['organizations.fact.reason', membership?.reason],
    ];
    return rows.flatMap(([key, value]) => (value ? [{ term: this.t(key), value }] : []));
  });
  /** The steps that are due, the first as the one marigold action of the page. */
  protected readonly steps = computed(() =>
    stepsNow(this.organization().allowed, this.organization().membership?.state, false)
      .filter((step) => !step.quiet && !(step.verb === 'start' && this.needsOfficer()))
      .map(({ verb, command, stop }) => ({
        stop,
        label: this.t(label.command(command)),
        link: ['/organizations', this.organization().id, 'membership', verb],
      })),
  );
  /** Without somebody who may sign no membership starts, and none can do much. */
  protected readonly needsOfficer = computed(() => {
    const { membership, officers } = this.organization();
    return officers.length === 0 && (membership?.state === 'ACTIVE' || membership?.state === 'ADMITTED');
  });
}
