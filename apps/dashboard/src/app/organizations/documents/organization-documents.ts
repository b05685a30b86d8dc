import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OrganizationPapersDocument } from '@kalaka/contract';
import { Button, Icon, injectDates, injectWords, Status } from '@kalaka/ui';
import { injectFileSize } from '@kalaka/ui/files';
import { Scroll } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { papersOf, shapeOfPaper, type Paper } from './papers';

/** The papers of one organization: how each stands today, what is missing, and the ones before. */
@Component({
  selector: 'app-organization-documents',
  imports: [Button, Icon, LoadState, RouterLink, Scroll, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-documents.html',
})
export class OrganizationDocuments {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly size = injectFileSize();
  protected readonly shapeOf = shapeOfPaper;
  private readonly client = inject(GraphqlClient);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationPapersDocument, { id }),
  );
  protected readonly mayAdd = computed(
    () => this.data.value()?.organization.allowed.includes('document.add') ?? false,
  );
  protected readonly papers = computed(() => {
    const answer = this.data.value();
    return answer
      ? papersOf(answer.organization.documents, answer.network.policies)
      : { lines: [], earlier: [] };
  });
  protected readonly anyCheckable = computed(() => this.papers().lines.some(({ paper }) => paper?.checkable));
  /** What a contract with the city lacks, in words. */
  protected readonly missing = computed(() =>
    (this.data.value()?.organization.missingDocuments ?? [])
      .map((kind) => this.t(`networks.document.${kind}`))
      .join(' · '),
  );

  protected days({ from, to }: Pick<Paper, 'from' | 'to'>): string {
    // A narrow column breaks between the days, never inside one.
    const day = (date: string): string => this.dates.date(date, 'table').replaceAll(' ', '\u00a0');
    return to
      ? this.t('documents.days', { from: day(from), to: day(to) })
      : this.t('documents.daysOpen', { from: day(from) });
  }

  protected judged(paper: Paper): string {
    const day = (date: string): string => this.dates.date(date, 'table');
    if (paper.checkedOn)
      return this.t('documents.checked', { day: day(paper.checkedOn), name: paper.checkedBy ?? '–' });
    return this.t('documents.entered', { day: day(paper.enteredOn), name: paper.enteredBy ?? '–' });
  }
}
