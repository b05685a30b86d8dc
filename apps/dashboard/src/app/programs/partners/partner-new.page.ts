import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { AddProgramPartnerDocument } from '@kalaka/contract';
import { PARTNER_ROLES, type PartnerRole, type ProgramState } from '@kalaka/domain';
import { Button, Choices, Day, ErrorSummary, injectWords, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { inLanguages, sayingWhat, TranslationFields } from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';
import { MemberField } from './member-field';
import { loadMembers } from './members';
import { joiningProblems, partnerInput, type JoiningPartner } from './partner-value';

/** `/programs/:id/partners/new`: one more member takes part, in one role, for all of the programme or some of its days. */
@Component({
  selector: 'app-partner-new',
  imports: [
    ...[Button, Choices, Day, ErrorSummary, FormField, LoadState, MemberField, Page, ProgramNotNow],
    ...[RouterLink, TranslationFields],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('programs.partner.add')"
    [titlePrefix]="page.program()?.title?.text ?? ''"
    [crumbs]="page.crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="page.data" [loading]="t('programs.loading')" />
    <app-load-state [of]="members" [loading]="t('programs.loading')" />
    @if (page.network(); as network) {
      @if (!page.open()) {
        <app-program-not-now [program]="id()" />
      } @else if (members.value(); as offered) {
        <form class="flow-l" novalidate (submit)="submit($event)">
          <fieldset class="flow-s">
            <legend class="q">{{ t('programs.partner.who') }}</legend>
            <app-member-field
              at="organizationId"
              [label]="t('programs.member')"
              [members]="offered"
              [field]="form.fields.organizationId"
              [error]="form.error"
            />
          </fieldset>
          <ka-choices
            at="role"
            question
            [legend]="t('programs.partner.role')"
            [choices]="roles()"
            [error]="form.error('role')"
            [formField]="form.fields.role"
          />
          <ka-day
            at="from"
            question
            [legend]="t('programs.partner.from')"
            [error]="form.error('from')"
            [today]="network.today"
            [formField]="form.fields.from"
          />
          <ka-day
            at="to"
            question
            [legend]="t('programs.partner.to')"
            [error]="form.error('to')"
            [today]="network.today"
            [formField]="form.fields.to"
          />
          <app-translation-fields
            at="task"
            question
            optional
            [label]="t('programs.partner.task')"
            [hint]="t('programs.partner.taskHint')"
            [fields]="form.fields.task"
            [error]="form.error"
          />
          <div class="row btn-row">
            <button kaButton="turn" type="submit">{{ t('programs.partner.add') }}</button>
            <a kaButton="link" [routerLink]="page.here()">{{ t('organizations.step.leaveIt') }}</a>
          </div>
        </form>
      }
    }
  </ka-page>`,
})
export class PartnerNewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly page = programForm(this.id, 'program.editPartners', () =>
    this.t('programs.partner.add'),
  );
  protected readonly members = pageData(
    () => null,
    () => loadMembers(this.page.client),
  );
  protected readonly roles = computed(() =>
    PARTNER_ROLES.map((value) => ({
      value,
      label: this.t(`programs.role.${value}`),
      hint: this.t(`programs.roleHint.${value}`),
    })),
  );
  protected readonly form = sayingWhat(
    hubForm<JoiningPartner>({
      key: `program.partner.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`,
      initial: { organizationId: '', role: '', from: '', to: '', task: [] },
      rules: (value) => this.broken(value),
      send: async (value, key) => {
        const { from, to } = value;
        const input = { ...this.page.step(key), partner: { ...partnerInput(value), from, to } };
        const { addProgramPartner } = await this.page.client.request(AddProgramPartnerDocument, { input });
        return this.page.heard(addProgramPartner, (field) => field.replace(/^partner\./, ''));
      },
    }),
    this.t,
    MISSING,
  );

  constructor() {
    effect(() => {
      const { program, network } = this.page.data.value() ?? {};
      if (!program || !network) return;
      const { from, to } = program;
      this.form.rebase({ organizationId: '', role: '', from, to, task: inLanguages([], network.languages) });
    });
  }

  private broken(value: JoiningPartner) {
    const program = this.page.program();
    if (!program) return [];
    const partners = program.partners.map(({ organization, role, from, to }) => ({
      ...{ organizationId: organization.id, role: role as PartnerRole, task: {} },
      ...{ fromDate: from, toDate: to },
    }));
    const state = program.state as ProgramState;
    return joiningProblems(value, { state, fromDate: program.from, toDate: program.to }, partners);
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.partner.added');
  }
}
