import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { PARTNER_ROLES } from '@kalaka/domain';
import { Button, Control, Field, Icon, injectLanguage, injectWords } from '@kalaka/ui';
import { MemberField } from './member-field';
import type { Member } from './members';
import type { PartnerValue } from './partner-value';

/** The partners of a proposal, one beside the other: who, in which role, with which part of the work. */
@Component({
  selector: 'app-partners-fields',
  imports: [Button, Control, Field, FormField, Icon, MemberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="flow" aria-labelledby="part-partners">
    <h2 class="h-thread" id="part-partners">{{ t('programs.partners') }}</h2>
    <fieldset
      class="flow"
      id="partners"
      [class.is-bad]="!!error()('partners')"
      aria-describedby="partners-hint partners-error"
    >
      <legend class="vh">{{ t('programs.partners') }}</legend>
      <p class="hint" id="partners-hint">{{ t('programs.partnersHint') }}</p>
      @if (error()('partners'); as problem) {
        <p class="err" id="partners-error">
          <ka-icon name="s-late" /><span
            ><span class="vh">{{ t('ui.field.error') }} </span>{{ problem }}</span
          >
        </p>
      }
      @for (partner of fields(); track $index; let i = $index) {
        <fieldset class="part flow-s">
          <legend>{{ t('programs.partnerOne', { number: i + 1 }) }}</legend>
          <app-member-field
            [at]="'partners[' + i + '].organizationId'"
            [label]="t('programs.member')"
            [members]="members()"
            [field]="partner.organizationId"
            [error]="error()"
          />
          <ka-field
            [at]="'partners[' + i + '].role'"
            [label]="t('programs.column.role')"
            [error]="error()('partners[' + i + '].role')"
          >
            <select kaControl [formField]="partner.role">
              <option value="">{{ t('programs.role.choose') }}</option>
              @for (role of roles(); track role.value) {
                <option [value]="role.value">{{ role.label }}</option>
              }
            </select>
          </ka-field>
          @for (line of partner.task; track line.language().value()) {
            <ka-field
              optional
              [at]="'partners[' + i + '].task.' + line.language().value()"
              [label]="t('programs.column.task')"
              [error]="error()('partners[' + i + '].task.' + line.language().value())"
            >
              <input
                kaControl
                type="text"
                autocomplete="off"
                [attr.lang]="line.language().value()"
                [formField]="line.text"
              />
            </ka-field>
          }
          @if (fields().length > 2) {
            <p>
              <button kaButton small type="button" (click)="remove(i)">
                <ka-icon name="x" />{{ t('organizations.edit.remove')
                }}<span class="vh"> {{ t('programs.partnerOne', { number: i + 1 }) }}</span>
              </button>
            </p>
          }
        </fieldset>
      }
      <p>
        <button kaButton type="button" id="add-partner" (click)="add()">
          <ka-icon name="plus" />{{ t('programs.addPartner') }}
        </button>
      </p>
    </fieldset>
  </section>`,
})
export class PartnersFields {
  readonly fields = input.required<FieldTree<readonly PartnerValue[]>>();
  readonly members = input.required<readonly Member[]>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument;

  protected readonly roles = computed(() =>
    PARTNER_ROLES.map((value) => ({ value, label: this.t(`programs.role.${value}`) })),
  );

  protected add(): void {
    const { value } = this.fields()();
    const task = [{ language: this.language(), text: '' }];
    value.update((all) => [...all, { organizationId: '', role: 'IMPLEMENTING', task }]);
    this.focusOn(`partners[${value().length - 1}].organizationId`);
  }

  protected remove(index: number): void {
    this.fields()().value.update((all) => all.filter((_, i) => i !== index));
    this.focusOn('add-partner');
  }

  /** Focus goes where the work goes on: into the new entry, or back to the button that adds one. */
  private focusOn(id: string): void {
    setTimeout(() => this.page.getElementById(id)?.focus());
  }
}
