import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { MergeCandidatesDocument, MergeKeptDocument, MergePairDocument } from '@kalaka/contract';
import {
  Button,
  Control,
  type Crumb,
  Empty,
  Field,
  injectWords,
  Page,
  type TaskRow,
  Tasks,
} from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { MergeForm } from './merge-form';

/** `/organizations/:id/merge`: the other record is found by name (`?search=`), then both stand side by side (`/:with`). */
@Component({
  selector: 'app-merge',
  imports: [Button, Control, Empty, Field, LoadState, MergeForm, Page, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge.page.html',
})
export class MergePage {
  readonly id = input.required<string>();
  readonly with = input<string>();
  readonly search = input<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  protected readonly typed = linkedSignal(() => this.search() ?? '');

  protected readonly kept = pageData(
    () => this.id(),
    async (id) => (await this.client.request(MergeKeptDocument, { id })).organization,
  );
  protected readonly found = pageData(
    () => this.search()?.trim() ?? '',
    async (search) =>
      search ? (await this.client.request(MergeCandidatesDocument, { search })).organizations : undefined,
  );
  protected readonly pair = pageData(
    () => ({ id: this.id(), other: this.with() }),
    async ({ id, other }) => (other ? this.client.request(MergePairDocument, { id, other }) : undefined),
  );
  private readonly pairForm = viewChild(MergeForm);
  protected readonly failed = computed(() => this.pairForm()?.form.failed() ?? false);
  /** At most one: a form of its own for each pair. */
  protected readonly pairs = computed(() => {
    const pair = this.pair.value();
    return this.with() && pair ? [pair] : [];
  });
  protected readonly rows = computed<TaskRow[]>(() =>
    (this.found.value()?.edges ?? [])
      .map(({ node }) => node)
      .filter(({ id }) => id !== this.id())
      .map(({ id, name, alternateNames, membership }) => ({
        id,
        title: name.text,
        lang: name.language,
        sub: [this.t(label.state(membership?.state)), ...alternateNames].join(' · '),
        link: ['/organizations', this.id(), 'merge', id],
      })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.kept.value()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t('merges.go') },
  ]);

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const queryParams = { search: this.typed().trim() || null };
    await this.router.navigate(['/organizations', this.id(), 'merge'], { queryParams });
  }
}
