import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { type Choice, Choices, injectLanguage, injectWords } from '@kalaka/ui';
import { label } from '../labels';
import { languageName } from '../languages';
import type { Translation } from '../memberships/step-form';
import type { ProfileField, ProfileValue } from './profile-value';

/** Which version stays, by field; absent while nobody has chosen. */
export type Kept = Readonly<Partial<Record<ProfileField, 'mine' | 'theirs'>>>;

/** Somebody saved while this person was writing: both texts of each field, and the choice what stays. */
@Component({
  selector: 'app-stale-choice',
  imports: [Choices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="cross flow" id="stale" aria-labelledby="stale-heading">
    <h2 id="stale-heading">{{ t('organizations.stale.title') }}</h2>
    <p>{{ t('organizations.stale.lead') }}</p>
    @for (row of rows(); track row.field) {
      <ka-choices
        [at]="'stale.' + row.field"
        [legend]="row.label"
        [choices]="row.choices"
        [error]="error()('stale.' + row.field)"
        [value]="kept()[row.field] ?? ''"
        (valueChange)="choose(row.field, $event)"
      />
    }
    @if (taken().length) {
      <p class="small soft">{{ t('organizations.stale.taken', { fields: takenNames() }) }}</p>
    }
  </section>`,
})
export class StaleChoice {
  readonly fields = input.required<readonly ProfileField[]>();
  readonly taken = input<readonly ProfileField[]>([]);
  readonly mine = input.required<ProfileValue>();
  readonly theirs = input.required<ProfileValue>();
  readonly error = input.required<(field: string) => string | null>();
  readonly kept = model<Kept>({});
  protected readonly t = injectWords();
  private readonly language = injectLanguage();

  protected readonly rows = computed(() =>
    this.fields().map((field) => ({
      field,
      label: this.t(`organizations.field.${field}`),
      choices: (['mine', 'theirs'] as const).map((side): Choice => {
        const value = side === 'mine' ? this.mine() : this.theirs();
        return { value: side, label: this.t(`organizations.stale.${side}`), hint: this.said(field, value) };
      }),
    })),
  );
  protected readonly takenNames = computed(() =>
    this.taken()
      .map((field) => this.t(`organizations.field.${field}`))
      .join(', '),
  );

  protected choose(field: ProfileField, side: string): void {
    if (side === 'mine' || side === 'theirs') this.kept.update((kept) => ({ ...kept, [field]: side }));
  }

  /** A field as one readable text. */
  private said(field: ProfileField, value: ProfileValue): string {
    const nothing = this.t('organizations.stale.nothing');
    switch (field) {
      case 'name':
      case 'description':
      case 'easyDescription':
        return this.texts(value[field]) || nothing;
      case 'expertise':
        return value.expertise.map((texts) => this.texts(texts)).join('; ') || nothing;
      case 'targetGroups':
        return value.targetGroups.map((code) => this.t(label.targetGroup(code))).join(', ') || nothing;
      case 'languages':
        return (
          value.languages.map((code) => languageName(code, this.language(), this.t)).join(', ') || nothing
        );
      case 'easyCheck':
        return value.easyCheck.by || nothing;
      case 'phones':
        return value.phones.map(({ number }) => number).join(', ') || nothing;
      case 'seat':
        return Object.values(value.seat).filter(Boolean).join(', ') || nothing;
      case 'legalForm':
        return value.legalForm ? this.t(label.legalForm(value.legalForm)) : nothing;
      case 'legalStatus':
        return value.legalStatus ? this.t(label.legalStatus(value.legalStatus)) : nothing;
      default:
        return value[field] || nothing;
    }
  }

  private texts(texts: readonly Translation[]): string {
    return texts
      .filter(({ text }) => text.trim())
      .map(({ language, text }) => `${languageName(language, this.language(), this.t)}: ${text}`)
      .join(' · ');
  }
}
