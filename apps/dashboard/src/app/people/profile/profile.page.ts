import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import {
  Button,
  Checks,
  type Choice,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { Facts } from '@kalaka/ui/record';
import { Tabs } from '@kalaka/ui/tables';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { sayingWhat } from '../saying-what';
import {
  BLANK_PROFILE,
  languageChoices,
  NAMED_LANGUAGES,
  profileProblems,
  profileValue,
  type ProfileValue,
} from './profile-form';
import { profileTabs } from './profile-frame';
import { ProfileStore } from './profile.store';
import { SignOutPart } from './sign-out';

/** `/profile`: how one is called, which languages one reads, and the way out. */
@Component({
  imports: [
    Button,
    Checks,
    Control,
    ErrorSummary,
    Facts,
    Field,
    FormField,
    Icon,
    LoadState,
    Notice,
    Page,
    SignOutPart,
    Tabs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ProfileStore],
  templateUrl: './profile.page.html',
})
export class ProfilePage {
  protected readonly t = injectWords();
  protected readonly store = inject(ProfileStore);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  protected readonly tabs = profileTabs('profile');
  protected readonly account = this.store.account.value;

  protected readonly form = sayingWhat(
    hubForm<ProfileValue>({
      key: 'profile',
      initial: BLANK_PROFILE,
      rules: profileProblems,
      send: (value, idempotencyKey) => this.send(value, idempotencyKey),
    }),
    this.t,
  );

  protected readonly languages = computed<Choice[]>(() => {
    const named: readonly string[] = NAMED_LANGUAGES;
    return languageChoices(this.account()?.languages ?? []).map((code) => ({
      value: code,
      label: named.includes(code) ? this.t(`language.${code}`) : code,
    }));
  });
  protected readonly facts = computed(() => [
    {
      term: this.t('people.profile.email'),
      value: this.account()?.email ?? '',
      note: this.t('people.profile.email.note'),
    },
  ]);

  constructor() {
    effect(() => {
      const account = this.account();
      if (account) this.form.rebase(profileValue(account));
    });
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('people.profile.saved'));
    await Promise.all([this.store.account.reload(), this.session.load()]);
  }

  private async send(value: ProfileValue, idempotencyKey: string) {
    const version = this.account()?.version ?? 0;
    const answer = await this.store.save({ ...value, version, idempotencyKey });
    if (answer.__typename !== 'StaleVersionRefusal') return problemsOf(answer);
    await this.store.account.reload();
    return [{ field: '', message: this.t('people.profile.stale') }];
  }
}
