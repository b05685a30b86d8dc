import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ACCESS_NEEDS } from '@kalaka/domain';
import { Checks, Control, Field, injectWords } from '@kalaka/ui';
import type { HubForm } from '../../shell/forms/hub-form';
import type { LogSheet } from './log-sheet.store';
import type { LogValue } from './log-value';

/** More to tell, for who wants: where, in which programme, with whom, whose hours, which access was there. */
@Component({
  selector: 'app-log-more',
  imports: [Checks, Control, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow block' },
  template: `<ka-field
      optional
      at="title"
      [label]="t('activityLog.name')"
      [hint]="t('activityLog.name.hint')"
    >
      <input kaControl type="text" autocomplete="off" [formField]="form().fields.title" />
    </ka-field>
    <ka-field optional at="place" [label]="t('activityLog.place')">
      <input kaControl type="text" autocomplete="off" [formField]="form().fields.place" />
    </ka-field>
    @if (sheet().locations.length) {
      <ka-field optional at="locationId" [label]="t('activityLog.ownPlace')">
        <select kaControl [formField]="form().fields.locationId">
          <option value="">{{ t('activityLog.ownPlace.none') }}</option>
          @for (one of sheet().locations; track one.id) {
            <option [value]="one.id" [attr.lang]="one.name.language">{{ one.name.text }}</option>
          }
        </select>
      </ka-field>
    }
    @if (sheet().districts.length) {
      <ka-field optional at="district" [label]="t('activityLog.district')">
        <select kaControl [formField]="form().fields.district">
          <option value="">{{ t('activityLog.district.none') }}</option>
          @for (one of sheet().districts; track one.code) {
            <option [value]="one.code" [attr.lang]="one.name.language">{{ one.name.text }}</option>
          }
        </select>
      </ka-field>
    }
    @if (sheet().programs.length) {
      <ka-field optional at="programId" [label]="t('activityLog.program')">
        <select kaControl [formField]="form().fields.programId">
          <option value="">{{ t('activityLog.program.none') }}</option>
          @for (one of sheet().programs; track one.id) {
            <option [value]="one.id" [attr.lang]="one.title.language">{{ one.title.text }}</option>
          }
        </select>
      </ka-field>
    }
    @if (sheet().hoursCount) {
      <div class="row row-top">
        <ka-field
          optional
          at="staffHours"
          [label]="t('activityLog.staffHours')"
          [hint]="t('activityLog.hours.hint')"
          [error]="form().error('staffHours')"
        >
          <input
            kaControl
            type="text"
            inputmode="decimal"
            class="short"
            [formField]="form().fields.staffHours"
          />
        </ka-field>
        <ka-field
          optional
          at="volunteerHours"
          [label]="t('activityLog.volunteerHours')"
          [hint]="t('activityLog.hours.hint')"
          [error]="form().error('volunteerHours')"
        >
          <input
            kaControl
            type="text"
            inputmode="decimal"
            class="short"
            [formField]="form().fields.volunteerHours"
          />
        </ka-field>
      </div>
    }
    <ka-checks
      row
      optional
      at="provisions"
      [legend]="t('activityLog.provisions')"
      [choices]="provisions()"
      [value]="$any(form().value().provisions)"
      (valueChange)="put({ provisions: $any($event) })"
    />
    @if (members().length) {
      <details class="more">
        <summary>{{ t('activityLog.together', { count: form().value().coOrganizerIds.length }) }}</summary>
        <ka-checks
          row
          optional
          at="coOrganizerIds"
          [legend]="t('activityLog.together.who')"
          [hint]="t('activityLog.together.hint')"
          [choices]="members()"
          [value]="$any(form().value().coOrganizerIds)"
          (valueChange)="put({ coOrganizerIds: $event })"
        />
      </details>
    }`,
})
export class LogMore {
  protected readonly t = injectWords();
  readonly form = input.required<HubForm<LogValue>>();
  readonly sheet = input.required<LogSheet>();

  protected readonly provisions = computed(() =>
    ACCESS_NEEDS.map((code) => ({ value: code, label: this.t(`activities.provision.${code}`) })),
  );
  protected readonly members = computed(() =>
    this.sheet().members.map(({ id, name }) => ({
      value: id,
      label: name.text,
      lang: name.language ?? undefined,
    })),
  );

  protected put(part: Partial<LogValue>): void {
    this.form().value.update((value) => ({ ...value, ...part }));
  }
}
