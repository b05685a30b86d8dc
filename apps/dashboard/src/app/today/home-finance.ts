import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { Empty, injectWords, Section, type TaskRow, Tasks } from '@kalaka/ui';

/** The first screen of finance: its two lists, empty and saying what will be in them, then what works already. */
@Component({
  selector: 'app-home-finance',
  imports: [Empty, Section, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="split">
    <div class="flow-l">
      <ka-section name="approve" [heading]="t('today.fin.approve')" [count]="0">
        <ka-empty class="after-thread" [title]="t('today.fin.approve.none')">
          <p class="soft">{{ t('today.fin.approve.text') }}</p>
        </ka-empty>
      </ka-section>
      <ka-section name="budgets" [heading]="t('today.fin.budgets')" [count]="0">
        <ka-empty class="after-thread" [title]="t('today.fin.budgets.none')">
          <p class="soft">{{ t('today.fin.budgets.text') }}</p>
        </ka-empty>
      </ka-section>
    </div>
    <section class="cross flow" aria-labelledby="now-heading">
      <h2 id="now-heading">{{ t('today.fin.now') }}</h2>
      <ka-tasks [rows]="rows()" />
    </section>
  </div>`,
})
export class HomeFinance {
  protected readonly t = injectWords();
  protected readonly rows = computed<TaskRow[]>(() =>
    [
      ['bank', '/organizations'],
      ['trail', '/audit'],
    ].map(([name = '', link]) => ({
      id: name,
      title: this.t(`today.fin.${name}`),
      sub: this.t(`today.fin.${name}.text`),
      link,
    })),
  );
}
