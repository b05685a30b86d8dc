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
import { RemoveSignVideoDocument, SaveSignVideoDocument, SignVideoFormDocument } from '@kalaka/contract';
import { CAPTION_TYPES, endingsOf, FILM_TYPES, SIGN_LANGUAGES } from '@kalaka/domain';
import { Button, Control, type Crumb, ErrorSummary, Field, injectWords, Notice, Page } from '@kalaka/ui';
import { FileField } from '@kalaka/ui/files';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { partCommand } from '../edit/part-command';
import { sayingWhat } from '../edit/saying-what';
import { TranslationFields } from '../edit/translation-fields';
import { TakeOut } from '../../shell/forms/take-out';
import { signVideoLine } from './sign-video-line';
import {
  blankSignVideo,
  placeOfRefusal,
  signVideoFrom,
  signVideoInput,
  signVideoProblems,
  type SignVideoValue,
} from './sign-video-value';

/** `/organizations/:id/sign-video` and `…/services/:service/sign-video`: the film in sign language; there is one of each. */
@Component({
  selector: 'app-sign-video-page',
  imports: [
    Button,
    Control,
    ErrorSummary,
    Field,
    FileField,
    FormField,
    LoadState,
    Notice,
    Page,
    RouterLink,
    TakeOut,
    TranslationFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-video.page.html',
})
export class SignVideoPage {
  readonly id = input.required<string>();
  /** The organization itself without it. */
  readonly service = input<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly sender = inject(FileSender);
  private readonly params = inject(ActivatedRoute).snapshot.paramMap;
  protected readonly films = endingsOf(FILM_TYPES);
  protected readonly texts = endingsOf(CAPTION_TYPES);
  protected readonly send = computed(() => this.sender.to('organization', this.id()));

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(SignVideoFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  /** Whose film it is. */
  protected readonly owner = computed(() => {
    const [organization, service] = [this.organization(), this.service()];
    return service ? organization?.services.find(({ id }) => id === service) : organization;
  });
  protected readonly stored = computed(() => this.owner()?.signVideo);
  protected readonly tab = computed(() => (this.service() ? 'services' : 'profile'));
  private readonly command = partCommand(
    { organization: this.organization, reload: () => this.data.reload() },
    'video',
  );
  private readonly key = `organization.film.${this.params.get('service') ?? this.params.get('id') ?? ''}`;
  protected readonly form = sayingWhat(
    hubForm<SignVideoValue>({
      key: this.key,
      initial: blankSignVideo([], ''),
      rules: signVideoProblems,
      send: (value, key) => this.save(value, key),
    }),
    this.t,
  );
  protected readonly removal = hubForm<object>({
    key: `${this.key}.remove`,
    initial: {},
    send: (_value, key) => this.remove(key),
  });

  protected readonly languages = computed(() =>
    SIGN_LANGUAGES.map((value) => ({ value, label: this.t(`language.${value}`) })),
  );
  protected readonly line = signVideoLine();
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), this.tab()],
    },
    ...(this.service()
      ? [
          {
            label: this.owner()?.name.text ?? this.t('organizations.services.title'),
            link: ['/organizations', this.id(), 'services', this.service()],
          },
        ]
      : []),
    { label: this.t('signVideos.title') },
  ]);

  constructor() {
    effect(() => {
      const network = this.data.value()?.network;
      if (!network) return;
      const { languages, defaultLanguage } = network;
      const stored = this.stored();
      untracked(() => {
        this.command.read(this.form.dirty());
        this.form.rebase(
          stored ? signVideoFrom(stored, languages) : blankSignVideo(languages, defaultLanguage),
        );
      });
    });
  }

  protected keep(change: Partial<Pick<SignVideoValue, 'film' | 'captions'>>): void {
    this.form.value.update((value) => ({ ...value, ...change }));
  }

  private async save(value: SignVideoValue, key: string) {
    const input = { ...this.command.of(this.id(), key), ...this.whose(), video: signVideoInput(value) };
    const { saveSignVideo } = await this.client.request(SaveSignVideoDocument, { input });
    const problems = await this.command.heard(saveSignVideo);
    return problems.map(({ field, message }) => ({ field: placeOfRefusal(field), message }));
  }

  private async remove(key: string) {
    const input = { ...this.command.of(this.id(), key), ...this.whose() };
    const { removeSignVideo } = await this.client.request(RemoveSignVideoDocument, { input });
    return this.command.heard(removeSignVideo);
  }

  private whose() {
    return { serviceId: this.service() ?? null };
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.command.leave('signVideos.saved', this.tab());
  }

  protected async takeAway(): Promise<void> {
    const done = await this.removal.submit();
    if (!done) return;
    this.form.discard();
    await this.command.leave('signVideos.removed', this.tab());
  }
}
