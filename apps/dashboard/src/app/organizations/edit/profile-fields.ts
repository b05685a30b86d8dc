import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { LEGAL_FORMS } from '@kalaka/domain';
import {
  Button,
  Checks,
  type Choice,
  Control,
  Day,
  Field,
  Icon,
  injectLanguage,
  injectWords,
} from '@kalaka/ui';
import type { HubForm } from '../../shell/forms/hub-form';
import { Session } from '../../shell/session/session';
import { label, offeredTargetGroups } from '../labels';
import { COMMON_LANGUAGES, languageName } from '../languages';
import type { EasyWords } from '../detail/easy-state-line';
import { EasyCheckFields } from './easy-check-fields';
import { inLanguages, type ProfileValue } from './profile-value';
import { TranslationFields } from './translation-fields';

/** Statuses that a form may say; REGISTERED is confirmed on a page of its own, by somebody who looked it up. */
const TYPED_STATUSES = ['INFORMAL', 'IN_REGISTRATION', 'DISSOLVING', 'DISSOLVED'] as const;

/** The profile in four parts: who, what for, legal standing, how to reach them. Lists grow and shrink by buttons. */
@Component({
  selector: 'app-profile-fields',
  imports: [Button, Checks, Control, Day, EasyCheckFields, Field, FormField, Icon, TranslationFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './profile-fields.html',
})
export class ProfileFields {
  readonly form = input.required<HubForm<ProfileValue>>();
  readonly languages = input.required<readonly string[]>();
  readonly today = input.required<string>();
  /** The stored status: what is registered stays so without being typed again. */
  readonly status = input<string | null>();
  /** What is stored of the easy words; nothing for a new organization. */
  readonly easy = input<EasyWords | null>(null);
  /** The target groups of the record as it was read. */
  readonly stored = input<readonly string[]>([]);
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly legalForms = this.choices(LEGAL_FORMS, label.legalForm);
  private readonly session = inject(Session);
  /** What the record has already stays on offer, also while it is unticked. */
  protected readonly targetGroups = computed<Choice[]>(() =>
    offeredTargetGroups(this.session.targetGroups(), this.stored()).map((value) => ({
      value,
      label: this.t(label.targetGroup(value)),
    })),
  );
  protected readonly statuses = computed<Choice[]>(() => {
    const stored = this.status();
    const codes = [...TYPED_STATUSES, ...(stored === 'REGISTERED' ? [stored] : [])];
    return codes.map((value) => ({ value, label: this.t(label.legalStatus(value)) }));
  });
  protected readonly spoken = computed<Choice[]>(() => {
    const codes = [...new Set([...COMMON_LANGUAGES, ...this.form().value().languages])];
    return codes.map((value) => ({ value, label: languageName(value, this.language(), this.t) }));
  });

  protected addExpertise(): void {
    const empty = inLanguages([], this.languages());
    this.form().value.update((value) => ({ ...value, expertise: [...value.expertise, empty] }));
    this.focusOn(`expertise[${this.form().value().expertise.length - 1}]`);
  }

  protected removeExpertise(index: number): void {
    this.form().value.update((value) => ({
      ...value,
      expertise: value.expertise.filter((_, i) => i !== index),
    }));
    this.focusOn('add-expertise');
  }

  protected addPhone(): void {
    const empty = { number: '', description: '', smsWelcome: false };
    this.form().value.update((value) => ({ ...value, phones: [...value.phones, empty] }));
    this.focusOn(`phones[${this.form().value().phones.length - 1}].number`);
  }

  protected removePhone(index: number): void {
    this.form().value.update((value) => ({ ...value, phones: value.phones.filter((_, i) => i !== index) }));
    this.focusOn('add-phone');
  }

  /** Focus goes where the work goes on: into the new entry, or back to the button that adds one. */
  private focusOn(id: string): void {
    setTimeout(() => {
      const place = this.element.ownerDocument.getElementById(id);
      (place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place)?.focus();
    });
  }

  private choices(codes: readonly string[], key: (code: string) => string) {
    return computed<Choice[]>(() => codes.map((value) => ({ value, label: this.t(key(value)) })));
  }
}
