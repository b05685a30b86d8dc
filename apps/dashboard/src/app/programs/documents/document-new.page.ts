import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { AttachProgramDocumentDocument } from '@kalaka/contract';
import { endingsOf, type FileType } from '@kalaka/domain';
import { Button, type Choice, Choices, ErrorSummary, injectWords, Page } from '@kalaka/ui';
import { FileField, type SentFile } from '@kalaka/ui/files';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { sayingWhat } from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';

interface Paper {
  readonly what: string;
  readonly file: SentFile | null;
}

/** What a paper may be; the API looks into the file. */
const TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'ODT'];
/** The paper that pays for it is wanted until the work begins. */
const UNSIGNED = ['PLANNED', 'APPROVED'];

/** `/programs/:id/documents/new`: a document that the network reads, or the signed agreement, which is its partners'. */
@Component({
  selector: 'app-program-document-new',
  imports: [
    ...[Button, Choices, ErrorSummary, FileField, FormField, LoadState, Page, ProgramNotNow, RouterLink],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('programs.paper.add')"
    [titlePrefix]="page.program()?.title?.text ?? ''"
    [crumbs]="page.crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="page.data" [loading]="t('programs.loading')" />
    @if (page.program()) {
      @if (page.open()) {
        <form class="flow-l" novalidate (submit)="submit($event)">
          @if (signs()) {
            <ka-choices
              at="kind"
              question
              [legend]="t('programs.paper.what')"
              [choices]="kinds()"
              [error]="form.error('kind')"
              [formField]="form.fields.what"
            />
          }
          <ka-file
            at="file"
            [label]="t('programs.paper.file')"
            [hint]="t('programs.paper.fileHint')"
            [accept]="accept"
            [error]="form.error('file')"
            [send]="send()"
            [value]="form.value().file"
            (valueChange)="keep($event)"
          />
          <div class="row btn-row">
            <button kaButton="turn" type="submit">{{ t('programs.paper.do') }}</button>
            <a kaButton="link" [routerLink]="page.here()">{{ t('organizations.step.leaveIt') }}</a>
          </div>
        </form>
      } @else {
        <app-program-not-now [program]="id()" />
      }
    }
  </ka-page>`,
})
export class ProgramDocumentNewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly sender = inject(FileSender);
  protected readonly accept = endingsOf(TYPES);
  protected readonly send = computed(() => this.sender.to('program', this.id()));
  protected readonly page = programForm(this.id, 'program.attachDocument', () =>
    this.t('programs.paper.add'),
  );
  protected readonly signs = computed(() => UNSIGNED.includes(this.page.program()?.state ?? ''));
  protected readonly kinds = computed<Choice[]>(() =>
    ['document', 'agreement'].map((value) => ({
      value,
      label: this.t(`programs.${value}`),
      hint: this.t(`programs.paper.${value}Hint`),
    })),
  );
  protected readonly form = sayingWhat(
    hubForm<Paper>({
      key: `program.paper.${inject(Router).url.split('?')[0]}`,
      initial: { what: '', file: null },
      rules: ({ what, file }): RuleRefusal[] => [
        ...(what || !this.signs() ? [] : [{ code: 'REQUIRED', field: 'kind' }]),
        ...(file ? [] : [{ code: 'REQUIRED', field: 'file' }]),
      ],
      send: async ({ what, file }, key) => {
        const input = { ...this.page.step(key), fileId: file?.id ?? '', agreement: what === 'agreement' };
        const { client } = this.page;
        return this.page.heard(
          (await client.request(AttachProgramDocumentDocument, { input })).attachProgramDocument,
        );
      },
    }),
    this.t,
    MISSING,
  );

  protected keep(file: SentFile | null): void {
    this.form.value.update((value) => ({ ...value, file }));
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.paper.added');
  }
}
