import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ProgramPageQuery, RemoveProgramDocumentDocument } from '@kalaka/contract';
import { Button, ErrorSummary, Icon, injectWords, Section, Toaster } from '@kalaka/ui';
import { injectFileSize } from '@kalaka/ui/files';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { TakeOut } from '../../shell/forms/take-out';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { newId } from '../../shell/graphql/new-id';

type Shown = ProgramPageQuery['program'];

/** The agreement for whoever may read it, then the documents, newest first; who may, adds one or takes one away. */
@Component({
  selector: 'app-program-documents',
  imports: [Button, ErrorSummary, Icon, RouterLink, Section, TakeOut],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (program().agreement || program().documents.length || mayChange()) {
    <ka-section name="papers" [heading]="t('programs.papers')" [count]="count()">
      <ka-error-summary [problems]="removal.problems()" [attempt]="removal.attempt()" />
      @if (count()) {
        <ul class="after-thread links">
          @if (program().agreement; as paper) {
            <li>
              <a [href]="paper.url" download>{{ t('programs.agreement') }}: {{ paper.name }}</a>
              <span class="small soft"> {{ size(paper.bytes) }}</span>
            </li>
          }
          @for (paper of program().documents; track paper.id) {
            <li class="flow-s">
              <p>
                <a [href]="paper.url" download>{{ t('programs.document') }}: {{ paper.name }}</a>
                <span class="small soft"> {{ size(paper.bytes) }}</span>
              </p>
              @if (mayChange()) {
                <app-take-out
                  [question]="t('programs.paper.outQuestion', { name: paper.name })"
                  [yes]="t('programs.paper.out', { name: paper.name })"
                  [hint]="t('programs.paper.outHint')"
                  (confirmed)="takeAway(paper.id)"
                />
              }
            </li>
          }
        </ul>
      } @else {
        <p class="after-thread soft">{{ t('programs.paper.none') }}</p>
      }
      @if (mayChange()) {
        <p>
          <a kaButton [routerLink]="['/programs', program().id, 'documents', 'new']"
            ><ka-icon name="plus" />{{ t('programs.paper.add') }}</a
          >
        </p>
      }
    </ka-section>
  }`,
})
export class ProgramDocuments {
  readonly program = input.required<Shown>();
  /** The page reads the programme anew. */
  readonly changed = output();
  protected readonly t = injectWords();
  protected readonly size = injectFileSize();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  protected readonly mayChange = computed(() => this.program().allowed.includes('program.attachDocument'));
  protected readonly count = computed(
    () => this.program().documents.length + (this.program().agreement ? 1 : 0),
  );
  /** Which one goes. Nothing is typed here, so nothing is kept as a draft. */
  private fileId = '';
  protected readonly removal = hubForm<object>({
    key: 'program.documentOut',
    initial: {},
    send: async () => {
      const { id: programId, version } = this.program();
      const input = { programId, version, fileId: this.fileId, idempotencyKey: newId() };
      const { removeProgramDocument } = await this.client.request(RemoveProgramDocumentDocument, { input });
      this.changed.emit();
      return problemsOf(removeProgramDocument).map((problem) => ({ ...problem, field: '' }));
    },
  });

  protected async takeAway(fileId: string): Promise<void> {
    this.fileId = fileId;
    if (await this.removal.submit()) this.toaster.say(this.t('programs.paper.gone'));
  }
}
