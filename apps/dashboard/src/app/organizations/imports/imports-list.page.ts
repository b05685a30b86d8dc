import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OrganizationImportsDocument } from '@kalaka/contract';
import { Button, type Crumb, Empty, Icon, injectDates, injectWords, Page, Status } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { countsLine, shapeOfImport } from './import-words';

const PAGE = 25;

/** `/organizations/imports`: every list that came in as a file, newest first. */
@Component({
  selector: 'app-imports-list',
  imports: [Button, Empty, Icon, LoadState, Page, RouterLink, Scroll, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './imports-list.page.html',
})
export class ImportsListPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  protected readonly shapeOf = shapeOfImport;
  protected readonly shown = signal(PAGE);

  protected readonly data = pageData(
    () => this.shown(),
    async (first) => (await this.client.request(OrganizationImportsDocument, { first })).organizationImports,
  );
  protected readonly rows = computed(() =>
    (this.data.value()?.edges ?? []).map(({ node }) => ({ ...node, line: countsLine(this.t, node.counts) })),
  );
  protected readonly more = computed(() => this.data.value()?.pageInfo.hasNextPage && this.shown() < 100);
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('imports.title') },
  ]);

  protected showMore(): void {
    this.shown.update((shown) => Math.min(100, shown + PAGE));
  }
}
