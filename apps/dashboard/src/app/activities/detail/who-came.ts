import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { REACH_DIMENSIONS } from '@kalaka/domain';
import { Button, Icon, injectWords, Section } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { KindNames } from '../who/kind-names';
import { ActivityStore } from './activity.store';

/** Who came, as numbers of each kind, for those who may read them. */
@Component({
  selector: 'app-who-came',
  imports: [Button, Facts, Icon, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [KindNames],
  host: { class: 'block' },
  template: `@if (facts().length || mayChange()) {
    <ka-section name="who" [heading]="t('activityPage.who.heading')">
      @if (facts().length) {
        <ka-facts class="after-thread" [facts]="facts()" />
      } @else {
        <p class="after-thread">{{ t('activityPage.who.none') }}</p>
      }
      @if (mayChange(); as word) {
        <p>
          <a kaButton [routerLink]="['/activities', store.id(), 'who']"
            ><ka-icon name="people" />{{ word }}</a
          >
        </p>
      }
    </ka-section>
  }`,
})
export class WhoCame {
  protected readonly t = injectWords();
  protected readonly store = inject(ActivityStore);
  private readonly names = inject(KindNames);

  protected readonly facts = computed<Fact[]>(() => {
    const all = this.store.one()?.reachBy ?? [];
    return REACH_DIMENSIONS.flatMap((dimension) => {
      const told = all
        .filter((one) => one.dimension === dimension)
        .map(({ code, count }) =>
          this.t('activityPage.who.count', { kind: this.names.nameOf(dimension, code).text, count }),
        );
      return told.length > 0
        ? [{ term: this.t(`activities.dimension.${dimension}`), value: told.join(' · ') }]
        : [];
    });
  });
  /** The words of the link, where these figures may be changed now. */
  protected readonly mayChange = computed(() => {
    if (this.store.maySayWho())
      return this.t(this.facts().length > 0 ? 'activityPage.who.change' : 'activityPage.who.say');
    return this.store.may('activity.correct') ? this.t('activityPage.who.correct') : '';
  });
}
