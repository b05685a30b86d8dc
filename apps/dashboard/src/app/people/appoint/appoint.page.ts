import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  Button,
  type Choice,
  Choices,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  LocalTextView,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { AppointStore } from '../people.store';
import { sayingWhat } from '../saying-what';
import {
  appointInput,
  appointProblems,
  atTheRightField,
  type AppointValue,
  BLANK_APPOINT,
  bodyKind,
  rolesFor,
} from './appoint-form';

/** `/people/appoint`: who gets which role, where, from when to when. */
@Component({
  imports: [
    Button,
    Choices,
    Control,
    Day,
    ErrorSummary,
    Field,
    FormField,
    Icon,
    LoadState,
    LocalTextView,
    Notice,
    Page,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AppointStore],
  templateUrl: './appoint.page.html',
})
export class AppointPage {
  /** From the address: what is known already. */
  readonly organization = input<string>();
  readonly email = input<string>();
  protected readonly t = injectWords();
  protected readonly store = inject(AppointStore);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly language = injectLanguage();

  protected readonly form = sayingWhat(
    hubForm<AppointValue>({
      key: 'mandate.appoint',
      initial: BLANK_APPOINT,
      rules: (value) => appointProblems(value, this.today()),
      send: (value, idempotencyKey) => this.send(value, idempotencyKey),
    }),
    this.t,
  );
  protected readonly choices = this.store.choices.value;
  protected readonly today = computed(() => this.choices()?.today ?? '');
  protected readonly kind = computed(() => bodyKind(this.form.value().role));
  /** An officer appoints for the own organization only, so there is nothing to choose. */
  protected readonly ownOrganization = computed(() => {
    const mandate = this.session.mandate();
    return mandate?.role === 'AO' ? mandate.organization : null;
  });
  protected readonly roles = computed<Choice[]>(() =>
    rolesFor(this.session.mandate()?.role).map((role) => ({
      value: role,
      label: this.t(`access.role.${role}`),
      hint: this.t(`access.roleMeaning.${role}`),
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('people.list.title'), link: '/people' },
    { label: this.t('people.list.appoint') },
  ]);
  private appointed: string | null = null;

  constructor() {
    effect(() => {
      const [own, wanted, email, today] = [
        this.ownOrganization()?.id,
        this.organization(),
        this.email(),
        this.today(),
      ];
      untracked(() => {
        const known = { organizationId: own ?? wanted ?? '', email: email ?? '', from: today };
        this.form.rebase({ ...BLANK_APPOINT, ...known });
      });
    });
  }

  protected async appoint(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/people', this.appointed ?? '']);
    this.toaster.say(this.t('people.appoint.done'));
  }

  private async send(value: AppointValue, idempotencyKey: string) {
    const answer = await this.store.appoint(appointInput(value, this.language(), idempotencyKey));
    if (answer.__typename === 'MandateAppointed') this.appointed = answer.mandate.person.id;
    return problemsOf(answer).map(atTheRightField);
  }
}
