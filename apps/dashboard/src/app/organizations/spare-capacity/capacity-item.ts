import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { AddressText, injectDates, injectLanguage, injectWords, LocalTextView, Status } from '@kalaka/ui';
import { scheduleLine } from '../detail/schedule-line';
import { label } from '../labels';
import type { CapacityDetail } from '../model';

/** One thing that may be borrowed: how much, when, on what conditions, whom to ask. The heading is the page's. */
@Component({
  selector: 'app-capacity-item',
  imports: [AddressText, LocalTextView, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="flow-s">
    @if (capacity().pausedOn; as day) {
      <p><ka-status kind="quiet" [label]="t('spareCapacity.pausedSince', { day: dates.date(day) })" /></p>
    }
    <dl class="facts">
      <dt>{{ t('spareCapacity.kindLabel') }}</dt>
      <dd>{{ t(label.capacityKind(capacity().kind)) }}</dd>
      @if (amount(); as words) {
        <dt>{{ t('spareCapacity.howMuch') }}</dt>
        <dd>{{ words }}</dd>
      }
      @if (times().length || capacity().available) {
        <dt>{{ t('spareCapacity.when') }}</dt>
        <dd>
          @for (line of times(); track line) {
            <span class="line">{{ line }}</span>
          }
          @if (capacity().available; as text) {
            <span class="line"><ka-text [of]="text.text" [in]="text.language" /></span>
          }
        </dd>
      }
      @if (capacity().conditions; as text) {
        <dt>{{ t('spareCapacity.conditions') }}</dt>
        <dd><ka-text [of]="text.text" [in]="text.language" /></dd>
      }
      @if (access(); as words) {
        <dt>{{ t('spareCapacity.access') }}</dt>
        <dd>{{ words }}</dd>
      }
      @if (capacity().phone || capacity().email) {
        <dt>{{ t('spareCapacity.contact') }}</dt>
        <dd>
          @if (capacity().phone; as phone) {
            <span class="line"
              ><a [href]="'tel:' + phone.number.replaceAll(' ', '')">{{ phone.number }}</a>
              @if (phone.smsWelcome) {
                <span class="hint">{{ t('organizations.edit.smsWelcome') }}</span>
              }
            </span>
          }
          @if (capacity().email; as email) {
            <span class="line"><a [href]="'mailto:' + email" [kaAddress]="email"></a></span>
          }
        </dd>
      }
    </dl>
  </div>`,
})
export class CapacityItem {
  readonly capacity = input.required<CapacityDetail>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  private readonly language = injectLanguage();

  protected readonly amount = computed(() => {
    const { amount: count, unit, wheelchairPlaces } = this.capacity();
    const much = count && unit ? this.t(`spareCapacity.amount.${unit}`, { count }) : '';
    const chairs = wheelchairPlaces ? this.t('spareCapacity.wheelchairs', { count: wheelchairPlaces }) : '';
    return [much, chairs].filter(Boolean).join(', ');
  });
  protected readonly times = computed(() =>
    this.capacity()
      .schedules.map((schedule) => scheduleLine(schedule, this.t, this.language()))
      .filter(Boolean),
  );
  protected readonly access = computed(() =>
    this.capacity()
      .access.map((code) => this.t(label.fact(code)))
      .join(', '),
  );
}
