import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { controlOf, dayProblems, itemProblems, itemsFrom } from './handover-form';
import { HandoverStore } from './handover.store';

/** `/network/handover/:id/amend`: another day, or something that was forgotten on the list. */
@Component({
  imports: [...[Button, Control, Day, ErrorSummary, Field, FormField, Icon, LoadState, Page], RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HandoverStore],
  template: `<ka-page
    narrow
    [heading]="t('networks.handover.amend.title')"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="store.page" [loading]="t('networks.handover.loading')" />
    @if (store.one()) {
      <form class="flow-l" novalidate (submit)="save($event)">
        <ka-day
          question
          at="changeOn"
          [legend]="t('networks.handover.new.changeOn')"
          [error]="form.error('changeOn')"
          [today]="store.network()?.today ?? ''"
          [formField]="form.fields.changeOn"
        />
        <ka-field
          question
          optional
          at="items"
          [label]="t('networks.handover.amend.add')"
          [hint]="t('networks.handover.new.items.hint')"
          [error]="form.error('items')"
        >
          <textarea kaControl rows="4" [formField]="form.fields.items"></textarea>
        </ka-field>
        <div class="row btn-row">
          <button kaButton="turn" type="submit">
            <ka-icon name="check" />{{ t('networks.handover.amend.save') }}
          </button>
          <a kaButton="link" [routerLink]="['/network/handover', id()]">{{ t('networks.handover.leave') }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class HandoverAmendPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  protected readonly store = inject(HandoverStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly form = hubForm({
    key: 'handover.amend',
    initial: { changeOn: '', items: '' },
    rules: ({ changeOn, items }) => [
      ...dayProblems({ changeOn, until: this.store.one()?.until ?? '' }, this.store.network()?.today ?? ''),
      ...itemProblems(items),
    ],
    send: (value, idempotencyKey) => this.send(value, idempotencyKey),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('networks.handover.title'), link: '/network/handover' },
    {
      label: this.store.one()?.to.name.text ?? this.t('networks.handover.title'),
      link: ['/network/handover', this.id()],
    },
    { label: this.t('networks.handover.amend') },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const handover = this.store.one();
      if (handover) this.form.rebase({ changeOn: handover.changeOn, items: '' });
    });
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/network/handover', this.id()]);
    this.toaster.say(this.t('networks.handover.amended'));
  }

  private async send({ changeOn, items }: { changeOn: string; items: string }, idempotencyKey: string) {
    const language = this.language();
    const answer = await this.store.amend({
      ...{ handoverId: this.id(), version: this.store.one()?.version ?? 0, changeOn, idempotencyKey },
      items: itemsFrom(items, language).map(({ text }) => ({
        text: [{ language, text: text[language] ?? '' }],
      })),
    });
    if (answer.__typename === 'StaleVersionRefusal') await this.store.page.reload();
    return problemsOf(answer).map(({ field, message }) => ({ field: controlOf(field), message }));
  }
}
