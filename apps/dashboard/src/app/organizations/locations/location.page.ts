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
import { ActivatedRoute, RouterLink } from '@angular/router';
import { LocationFormDocument, RemoveLocationDocument, SaveLocationDocument } from '@kalaka/contract';
import {
  Button,
  Checks,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectLanguage,
  injectWords,
  Notice,
  Page,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { partCommand } from '../edit/part-command';
import { PhoneFields } from '../edit/phone-fields';
import { sayingWhat } from '../edit/saying-what';
import { TimesFields } from '../edit/times-fields';
import { fewerTimes, moreTimes } from '../edit/times-value';
import { TranslationFields } from '../edit/translation-fields';
import { TakeOut } from '../../shell/forms/take-out';
import { COMMON_LANGUAGES, languageName } from '../languages';
import {
  blankLocation,
  locationFrom,
  locationInput,
  locationProblems,
  placeOfRefusal,
  type LocationValue,
} from './location-value';

/** `/organizations/:id/locations/:location` and `…/locations/new`: one place of an organization. */
@Component({
  selector: 'app-location',
  imports: [
    Button,
    Checks,
    Control,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    Notice,
    Page,
    PhoneFields,
    RouterLink,
    TakeOut,
    TimesFields,
    TranslationFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './location.page.html',
})
export class LocationPage {
  readonly id = input.required<string>();
  readonly location = input.required<string>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly params = inject(ActivatedRoute).snapshot.paramMap;

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(LocationFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly isNew = computed(() => this.location() === 'new');
  protected readonly stored = computed(() =>
    this.organization()?.locations.find(({ id }) => id === this.location()),
  );
  private readonly command = partCommand(
    { organization: this.organization, reload: () => this.data.reload() },
    'location',
  );
  private readonly key = `organization.location.${this.params.get('id') ?? ''}.${this.params.get('location') ?? ''}`;
  protected readonly form = sayingWhat(
    hubForm<LocationValue>({
      key: this.key,
      initial: blankLocation([]),
      rules: locationProblems,
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );
  protected readonly removal = hubForm<object>({
    key: `${this.key}.remove`,
    initial: {},
    send: (_value, key) => this.remove(key),
  });
  protected readonly spoken = computed(() =>
    [...new Set([...COMMON_LANGUAGES, ...this.form.value().languages])].map((value) => ({
      value,
      label: languageName(value, this.language(), this.t),
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'services'],
    },
    { label: this.stored()?.name.text ?? this.t('locations.add') },
  ]);

  constructor() {
    effect(() => {
      const answer = this.data.value();
      if (!answer) return;
      const { languages } = answer.network;
      const stored = this.stored();
      untracked(() => {
        this.command.read(this.form.dirty());
        this.form.rebase(stored ? locationFrom(stored, languages) : blankLocation(languages));
      });
    });
  }

  private async send(value: LocationValue, key: string) {
    const stored = this.stored();
    const input = {
      ...this.command.of(this.id(), key),
      location: { id: stored?.id ?? null, ...locationInput(value, stored) },
    };
    const { saveLocation } = await this.client.request(SaveLocationDocument, { input });
    const problems = await this.command.heard(saveLocation);
    return problems.map(({ field, message }) => ({ field: placeOfRefusal(field), message }));
  }

  private async remove(key: string) {
    const input = { ...this.command.of(this.id(), key), locationId: this.location() };
    return this.command.heard((await this.client.request(RemoveLocationDocument, { input })).removeLocation);
  }

  protected addTimes(): void {
    this.form.value.update(moreTimes);
  }

  protected removeTimes(index: number): void {
    this.form.value.update((value) => fewerTimes(value, index));
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.command.leave('locations.saved', 'services');
  }

  protected async takeOut(): Promise<void> {
    const done = await this.removal.submit();
    if (!done) return;
    this.form.discard();
    await this.command.leave('locations.removed', 'services');
  }
}
