import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, type Crumb, injectDates, injectWords, Page, RecentChanges, Status, Tile } from '@kalaka/ui';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { actsFor } from '../acts-for';
import { label, shapeOf } from '../labels';
import { StepStore } from './step.store';
import { isVerb, STEPS, stepsNow } from './steps';

/** `…/membership/:verb/done`: what was recorded, how it stands now, and what comes next. It may be opened again. */
@Component({
  selector: 'app-step-done',
  imports: [Button, LoadState, Page, RecentChanges, RouterLink, Status, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [StepStore],
  templateUrl: './step-done.page.html',
})
export class StepDonePage {
  readonly id = input.required<string>();
  readonly verb = input.required<string>();
  protected readonly store = inject(StepStore);
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly session = inject(Session);
  protected readonly label = label;

  protected readonly organization = this.store.organization;
  protected readonly shape = computed(() => shapeOf(this.organization()?.membership?.state));
  protected readonly known = computed(() =>
    isVerb(this.verb()) ? STEPS[this.verb() as keyof typeof STEPS] : null,
  );
  /** What this person may do next, if anything is due. */
  protected readonly next = computed(() => {
    const organization = this.organization();
    if (!organization) return null;
    return (
      stepsNow(
        organization.allowed,
        organization.membership?.state,
        actsFor(this.session.actor(), organization.id),
      ).find((step) => !step.quiet && !step.stop) ?? null
    );
  });
  protected readonly sentence = computed(() => {
    const membership = this.organization()?.membership;
    if (this.known()?.command === 'leave' && membership?.to && membership.state !== 'LEFT')
      return this.t('organizations.done.leaveLater', { day: this.dates.date(membership.to) });
    return this.t(`organizations.done.${this.known()?.verb ?? 'saved'}`);
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t('organizations.done.crumb') },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }
}
