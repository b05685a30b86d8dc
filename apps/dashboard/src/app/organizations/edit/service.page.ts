import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { RemoveServiceDocument, SaveServiceDocument, ServiceFormDocument } from '@kalaka/contract';
import { FREQUENCIES, SERVICE_STATUSES, WEEKDAYS } from '@kalaka/domain';
import {
  Button,
  Checks,
  Confirm,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { COMMON_LANGUAGES, languageName } from '../languages';
import { sayingWhat } from './saying-what';
import { blankService, serviceFrom, serviceInput, serviceProblems, type ServiceValue } from './service-value';
import { TranslationFields } from './translation-fields';

/** `/organizations/:id/services/:service` and `…/services/new`: one service of an organization. */
@Component({
  selector: 'app-service',
  imports: [
    Button,
    Checks,
    Confirm,
    Control,
    ErrorSummary,
    Field,
    FormField,
    Icon,
    LoadState,
    Notice,
    Page,
    RouterLink,
    TranslationFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './service.page.html',
})
export class ServicePage {
  readonly id = input.required<string>();
  readonly service = input.required<string>();
  protected readonly t = injectWords();
  protected readonly label = label;
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly params = inject(ActivatedRoute).snapshot.paramMap;

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(ServiceFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly isNew = computed(() => this.service() === 'new');
  protected readonly stored = computed(() =>
    this.organization()?.services.find(({ id }) => id === this.service()),
  );
  protected readonly removing = signal(false);
  /** The version from which the person started; a draft of an older visit sends the newest and is looked at once more. */
  private readonly version = signal(0);

  private readonly key = `organization.service.${this.params.get('id') ?? ''}.${this.params.get('service') ?? ''}`;
  protected readonly form = sayingWhat(
    hubForm<ServiceValue>({
      key: this.key,
      initial: blankService([]),
      rules: serviceProblems,
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );
  protected readonly removal = hubForm<object>({
    key: `${this.key}.remove`,
    initial: {},
    send: (_value, key) => this.remove(key),
  });

  protected readonly statuses = this.choices(SERVICE_STATUSES, (code) => this.t(label.serviceStatus(code)));
  protected readonly weekdays = this.choices(WEEKDAYS, (code) => this.t(label.weekday(code)));
  protected readonly frequencies = this.choices(FREQUENCIES, (code) =>
    this.t(`organizations.schedule.${code}`),
  );
  protected readonly spoken = computed(() =>
    [...new Set([...COMMON_LANGUAGES, ...this.form.value().languages])].map((value) => ({
      value,
      label: languageName(value, this.language(), this.t),
    })),
  );
  protected readonly places = computed(() =>
    (this.organization()?.locations ?? []).map(({ id, name }) => ({
      value: id,
      label: name.text,
      lang: name.language,
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'services'],
    },
    { label: this.stored()?.name.text ?? this.t('organizations.services.add') },
  ]);

  constructor() {
    effect(() => {
      const answer = this.data.value();
      if (!answer) return;
      const { languages } = answer.network;
      const stored = this.stored();
      untracked(() => {
        if (!this.version() || !this.form.dirty()) this.version.set(answer.organization.version);
        this.form.rebase(stored ? serviceFrom(stored, languages) : blankService(languages));
      });
    });
  }

  private command(idempotencyKey: string) {
    return { organizationId: this.id(), version: this.version(), idempotencyKey };
  }

  private async send(value: ServiceValue, key: string) {
    const stored = this.stored();
    const phones = stored?.phones.map(({ description, ...phone }) => ({
      ...phone,
      description: description?.text,
    }));
    const service = { id: stored?.id ?? null, ...serviceInput(value), phones: phones ?? [] };
    return this.heard(
      (await this.client.request(SaveServiceDocument, { input: { ...this.command(key), service } }))
        .saveService,
    );
  }

  private async remove(key: string) {
    const input = { ...this.command(key), serviceId: this.service() };
    return this.heard((await this.client.request(RemoveServiceDocument, { input })).removeService);
  }

  /** Another part of the organization may have been saved meanwhile: the next try goes with the new version. */
  private async heard(result: object) {
    const refused = result as Partial<ApiRefusal>;
    if (refused.code === 'STALE_VERSION') {
      await this.data.reload();
      this.version.set(this.organization()?.version ?? 0);
    }
    return problemsOf(result).map(({ field, message }) => {
      const path = field.replace(/^service\./, '');
      return { field: path === 'name' ? 'service.name' : path, message };
    });
  }

  protected addTimes(): void {
    const empty = { byDay: [], opens: '', closes: '', freq: 'WEEKLY', description: '' };
    this.form.value.update((value) => ({ ...value, schedules: [...value.schedules, empty] }));
    this.focusOn(`schedules[${this.form.value().schedules.length - 1}].byDay`);
  }

  protected removeTimes(index: number): void {
    this.form.value.update((value) => ({
      ...value,
      schedules: value.schedules.filter((_, i) => i !== index),
    }));
    this.focusOn('add-times');
  }

  private focusOn(id: string): void {
    setTimeout(() => {
      const place = this.element.ownerDocument.getElementById(id);
      (place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place)?.focus();
    });
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.leave('organizations.services.saved');
  }

  protected async takeOut(): Promise<void> {
    const done = await this.removal.submit();
    this.removing.set(false);
    if (!done) return;
    this.form.discard();
    await this.leave('organizations.services.removed');
  }

  private async leave(said: string): Promise<void> {
    this.toaster.say(this.t(said));
    await this.router.navigate(['/organizations', this.id(), 'services']);
  }

  private choices(codes: readonly string[], word: (code: string) => string) {
    return computed(() => codes.map((value) => ({ value, label: word(value) })));
  }
}
