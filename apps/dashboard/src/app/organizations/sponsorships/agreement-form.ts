import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { AttachSponsorshipAgreementDocument, type SponsorshipFactsFragment } from '@kalaka/contract';
import { endingsOf, type FileType } from '@kalaka/domain';
import { Button, ErrorSummary, injectWords } from '@kalaka/ui';
import { FileField, type SentFile } from '@kalaka/ui/files';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Session } from '../../shell/session/session';
import { actsFor } from '../acts-for';
import { sayingWhat } from '../edit/saying-what';

/** What both sides can have signed; the API looks into the file. */
const TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'ODT'];

/** Keeps the paper that both sides signed: a part of the page of a sponsorship. */
@Component({
  selector: 'app-agreement-form',
  imports: [Button, ErrorSummary, FileField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<form class="flow" novalidate (submit)="keep($event)">
    <h2 class="h-thread">{{ t('sponsorships.agreement.title') }}</h2>
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <p class="after-thread">{{ t('sponsorships.agreement.text') }}</p>
    <ka-file
      at="agreement.file"
      [label]="t('sponsorships.agreement')"
      [hint]="t('sponsorships.agreement.hint')"
      [accept]="accept"
      [error]="form.error('agreement.file')"
      [send]="send()"
      [value]="form.value().file"
      (valueChange)="form.value.set({ file: $event })"
    />
    <button kaButton type="submit">{{ t('sponsorships.agreement.do') }}</button>
  </form>`,
})
export class AgreementForm {
  readonly sponsorship = input.required<SponsorshipFactsFragment>();
  readonly kept = output();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly sender = inject(FileSender);
  private readonly session = inject(Session);

  protected readonly accept = endingsOf(TYPES);
  /** To the own side; the coordination sends it to the group. */
  protected readonly send = computed(() => {
    const { sponsor, sponsee } = this.sponsorship();
    const own = actsFor(this.session.actor(), sponsor.id) ? sponsor : sponsee;
    return this.sender.to('organization', own.id);
  });
  private readonly key = inject(ActivatedRoute).snapshot.paramMap.get('sponsorship') ?? '';
  readonly form = sayingWhat(
    hubForm<{ readonly file: SentFile | null }>({
      key: `sponsorship.agreement.${this.key}`,
      initial: { file: null },
      rules: ({ file }) => (file ? [] : [{ code: 'REQUIRED', field: 'agreement.file' }]),
      send: async ({ file }, idempotencyKey) => {
        const { id: sponsorshipId, version } = this.sponsorship();
        const input = { sponsorshipId, version, fileId: file?.id ?? '', idempotencyKey };
        const result = await this.client.request(AttachSponsorshipAgreementDocument, { input });
        return problemsOf(result.attachSponsorshipAgreement).map(({ field, message }) => ({
          field: field === 'file' ? 'agreement.file' : field,
          message,
        }));
      },
    }),
    this.t,
  );

  protected async keep(event: Event): Promise<void> {
    if (await this.form.submit(event)) this.kept.emit();
  }
}
