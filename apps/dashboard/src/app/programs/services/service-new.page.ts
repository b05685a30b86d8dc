import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { AddProgramServiceDocument, PartnerServicesDocument } from '@kalaka/contract';
import { Button, Control, ErrorSummary, Field, injectWords, Notice, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import {
  inLanguages,
  sayingWhat,
  type Translation,
  TranslationFields,
  written,
} from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';

interface Taking {
  readonly serviceId: string;
  readonly organizationId: string;
  readonly level: readonly Translation[];
}

/** `/programs/:id/services/new`: the partners take over one more public service, one of them answers for it. */
@Component({
  selector: 'app-program-service-new',
  imports: [
    ...[Button, Control, ErrorSummary, Field, FormField, LoadState, Notice, Page, ProgramNotNow],
    ...[RouterLink, TranslationFields],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './service-new.page.html',
})
export class ProgramServiceNewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly page = programForm(this.id, 'program.editServices', () =>
    this.t('programs.service.add'),
  );
  /** Whoever leads or carries out the work can answer for a service. */
  private readonly carriers = computed(() => [
    ...new Set(
      (this.page.program()?.partners ?? [])
        .filter(({ role }) => role === 'ACCOUNTABLE' || role === 'IMPLEMENTING')
        .map(({ organization }) => organization.id),
    ),
  ]);
  protected readonly found = pageData(
    () => this.carriers(),
    async (ids) =>
      ids.length
        ? (await this.page.client.request(PartnerServicesDocument, { ids })).organizations.edges.map(
            ({ node }) => node,
          )
        : [],
  );
  protected readonly partners = computed(() => this.found.value() ?? []);
  /** What is not there yet, under the partner that runs it. */
  protected readonly offered = computed(() => {
    const there = new Set(this.page.program()?.services.map(({ serviceId }) => serviceId));
    return this.partners()
      .map(({ services, ...one }) => ({ ...one, services: services.filter(({ id }) => !there.has(id)) }))
      .filter(({ services }) => services.length > 0);
  });
  protected readonly form = sayingWhat(
    hubForm<Taking>({
      key: `program.service.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`,
      initial: { serviceId: '', organizationId: '', level: [] },
      rules: (value) => this.broken(value),
      send: async ({ serviceId, organizationId, level }, key) => {
        const input = { ...this.page.step(key), serviceId, organizationId, level: written(level) };
        const { addProgramService } = await this.page.client.request(AddProgramServiceDocument, { input });
        return this.page.heard(addProgramService);
      },
    }),
    this.t,
    MISSING,
  );

  constructor() {
    effect(() => {
      const languages = this.page.network()?.languages;
      if (languages)
        this.form.rebase({ serviceId: '', organizationId: '', level: inLanguages([], languages) });
    });
  }

  private broken({ serviceId, organizationId, level }: Taking): RuleRefusal[] {
    const empty = level.every(({ text }) => !text.trim());
    return [
      ...(serviceId ? [] : ['serviceId']),
      ...(organizationId ? [] : ['organizationId']),
      ...(empty ? ['level'] : []),
    ].map((field) => ({ code: 'REQUIRED', field }));
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.service.added');
  }
}
