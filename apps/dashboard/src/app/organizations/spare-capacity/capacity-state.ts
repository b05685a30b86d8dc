import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import {
  PauseSpareCapacityDocument,
  RemoveSpareCapacityDocument,
  ResumeSpareCapacityDocument,
} from '@kalaka/contract';
import { Button, Confirm, ErrorSummary, injectDates, injectWords } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';

/** Not for now, again, or no more: what one can do to something that is lent, apart from changing what is said of it. */
@Component({
  selector: 'app-capacity-state',
  imports: [Button, Confirm, ErrorSummary],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="flow" aria-labelledby="state-heading">
    <h2 class="h-thread" id="state-heading">{{ t('spareCapacity.state') }}</h2>
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    @if (capacity().pausedOn; as day) {
      <p class="after-thread">{{ t('spareCapacity.pausedSince', { day: dates.date(day) }) }}</p>
    } @else {
      <p class="after-thread">{{ t('spareCapacity.pauseHint') }}</p>
    }
    @if (removing()) {
      <ka-confirm
        [question]="t('spareCapacity.removeQuestion')"
        [yes]="t('spareCapacity.removeDo')"
        (confirmed)="act('remove')"
        (cancelled)="removing.set(false)"
      >
        <p>{{ t('spareCapacity.removeHint') }}</p>
      </ka-confirm>
    } @else {
      <div class="row btn-row">
        @if (capacity().pausedOn) {
          <button kaButton (click)="act('resume')">{{ t('spareCapacity.resumeDo') }}</button>
        } @else {
          <button kaButton (click)="act('pause')">{{ t('spareCapacity.pauseDo') }}</button>
        }
        <button kaButton="link" (click)="removing.set(true)">{{ t('spareCapacity.removeDo') }}</button>
      </div>
    }
  </section>`,
})
export class CapacityState {
  readonly organization = input.required<{ readonly id: string; readonly version: number }>();
  readonly capacity = input.required<{ readonly id: string; readonly pausedOn?: string | null }>();
  /** Key of the sentence that says what was done. */
  readonly done = output<string>();
  readonly stale = output<void>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  protected readonly removing = signal(false);
  private readonly wanted = signal<'pause' | 'resume' | 'remove'>('pause');
  protected readonly form = hubForm<object>({
    key: 'organization.capacity.state',
    initial: {},
    send: (_value, key) => this.send(key),
  });

  private async send(idempotencyKey: string) {
    const { id: organizationId, version } = this.organization();
    const input = { organizationId, version, idempotencyKey, capacityId: this.capacity().id };
    const result = await this.answer(input);
    if ((result as Partial<ApiRefusal>).code === 'STALE_VERSION') this.stale.emit();
    return problemsOf(result);
  }

  private async answer(input: {
    organizationId: string;
    version: number;
    idempotencyKey: string;
    capacityId: string;
  }): Promise<object> {
    switch (this.wanted()) {
      case 'pause':
        return (await this.client.request(PauseSpareCapacityDocument, { input })).pauseSpareCapacity;
      case 'resume':
        return (await this.client.request(ResumeSpareCapacityDocument, { input })).resumeSpareCapacity;
      case 'remove':
        return (await this.client.request(RemoveSpareCapacityDocument, { input })).removeSpareCapacity;
    }
  }

  protected async act(wanted: 'pause' | 'resume' | 'remove'): Promise<void> {
    this.wanted.set(wanted);
    const done = await this.form.submit();
    this.removing.set(false);
    if (done) this.done.emit(`spareCapacity.${wanted}d`);
  }
}
