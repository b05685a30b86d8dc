import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectWords, Section, type TaskRow, Tasks } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { LoadState } from '../shell/graphql/load-state';
import { CoordinationPart } from '../people';
import { HomeStore } from './home.store';

/** The first screen of a city official: is something asked of me? Until proposals have a room, it says no and why. */
@Component({
  selector: 'app-home-city',
  imports: [CoordinationPart, Facts, LoadState, Section, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l' },
  providers: [HomeStore],
  template: `<section class="cross flow" aria-labelledby="none-heading">
      <h2 id="none-heading">{{ t('today.city.none') }}</h2>
      <p>{{ t('today.city.none.text') }}</p>
      <p class="soft">{{ t('today.city.later') }}</p>
    </section>
    <ka-section name="see" [heading]="t('today.city.see')">
      <ka-tasks [rows]="rows()" />
    </ka-section>
    <app-load-state [of]="store.data" [loading]="t('today.loading')" />
    @if (office().length) {
      <ka-section name="office" [heading]="t('today.city.office')">
        <ka-facts class="after-thread" [facts]="office()" />
      </ka-section>
    }
    <app-coordination />`,
})
export class HomeCity {
  protected readonly t = injectWords();
  protected readonly store = inject(HomeStore);
  protected readonly rows = computed<TaskRow[]>(() =>
    [
      ['members', '/organizations'],
      ['network', '/network'],
    ].map(([name = '', link]) => ({
      id: name,
      title: this.t(`today.city.${name}`),
      sub: this.t(`today.city.${name}.text`),
      link,
    })),
  );
  protected readonly office = computed<Fact[]>(() => {
    const office = this.store.home()?.office;
    if (!office) return [];
    return [
      { term: this.t('today.city.office.name'), value: office.name.text, lang: office.name.language },
      {
        term: this.t('today.city.municipality'),
        value: office.municipality.text,
        lang: office.municipality.language,
      },
    ];
  });
}
