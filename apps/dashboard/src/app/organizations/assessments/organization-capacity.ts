import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OrganizationCapacityDocument } from '@kalaka/contract';
import { CAPACITY_FIELDS } from '@kalaka/domain';
import {
  Button,
  Empty,
  injectDates,
  injectWords,
  Section,
  Status,
  type StatusKind,
  type TaskRow,
  Tasks,
} from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { gapRow } from '../gaps/gap-words';

const SHAPE: Readonly<Record<string, StatusKind>> = { SELF_ONLY: 'part', CONFIRMED: 'done', EXPIRED: 'late' };
type Level = { readonly field: string; readonly level: number };

/** The part of an organization's page that says how it stands, in its own eyes and in those of others, and where it wants help. */
@Component({
  selector: 'app-organization-capacity',
  imports: [Button, Empty, LoadState, RouterLink, Scroll, Section, Status, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-capacity.html',
})
export class OrganizationCapacity {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationCapacityDocument, { id }),
  );
  protected readonly assessment = computed(() => this.data.value()?.organization.assessment ?? null);
  protected readonly shape = computed(() => SHAPE[this.assessment()?.standing ?? ''] ?? 'draft');
  protected readonly mayMake = computed(() => this.may('assessment.make'));
  protected readonly mayAsk = computed(() => this.mayMake() && this.assessment()?.standing !== 'EXPIRED');
  protected readonly mayOpen = computed(() => this.may('gap.open'));
  /** Levels are for the own organization and the coordination: others are not told that there are any. */
  protected readonly inside = computed(() => {
    const actor = this.session.actor();
    const own = actor?.organizationId === this.id() && ['AO', 'ED', 'VIEW'].includes(actor?.role ?? '');
    return own || ['COORD', 'FIN', 'AUD'].includes(actor?.role ?? '');
  });
  /** Those who have answered, and those who were asked. */
  protected readonly views = computed(() => {
    const peers = this.assessment()?.peers ?? [];
    return {
      given: peers.filter(({ state }) => state === 'GIVEN'),
      asked: peers.filter(({ state }) => state === 'ASKED'),
    };
  });
  /** One line for each field: own level, that of each peer, and what counts. */
  protected readonly lines = computed(() => {
    const assessment = this.assessment();
    if (!assessment) return [];
    const said = (levels: readonly Level[], field: string): string => {
      const level = levels.find((one) => one.field === field)?.level;
      return level ? this.t(`assessments.level.${level}`) : '–';
    };
    return CAPACITY_FIELDS.map((field) => ({
      field: this.t(`gaps.field.${field}`),
      own: said(assessment.levels, field),
      peers: this.views().given.map(({ id, organization, levels }) => ({
        id,
        name: organization.name.text,
        level: said(levels, field),
      })),
    }));
  });
  protected readonly gaps = computed<TaskRow[]>(() => {
    const page = this.data.value();
    return (page?.organization.gaps ?? []).map((gap) =>
      gapRow(gap, page?.network.today ?? '', this.t, false),
    );
  });
  protected readonly given = computed<TaskRow[]>(() =>
    (this.data.value()?.organization.helpGiven ?? []).map(({ gapId, field, organization, on }) => ({
      id: gapId,
      title: organization.name.text,
      sub: `${this.t(`gaps.field.${field}`)} · ${this.dates.date(on, 'table')}`,
      link: ['/organizations/gaps', gapId],
    })),
  );

  private may(operation: 'assessment.make' | 'gap.open'): boolean {
    return this.session.can(operation, { organizationId: this.id() });
  }
}
