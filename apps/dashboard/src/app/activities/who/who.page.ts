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
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CorrectActivityDocument, EditActivityDocument } from '@kalaka/contract';
import { REACH_DIMENSIONS } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectWords,
  NOT_KNOWN,
  Page,
  Stepper,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { ActivityStore } from '../detail/activity.store';
import { asItIs } from '../edit/as-it-is';
import { WhoCounts } from './who-counts';
import { KindNames } from './kind-names';
import {
  atControls,
  checkWho,
  codesOf,
  countsOf,
  idOf,
  NOBODY_TOLD,
  peopleOf,
  toldOf,
  whoOf,
  type WhoValue,
} from './who-value';

/** `/activities/:id/who`: who came, by group, age and role, as numbers alone; after acceptance with the reason of the change. */
@Component({
  selector: 'app-activity-who',
  imports: [Button, Control, ErrorSummary, Field, FormField, LoadState, Page, RouterLink, Stepper, WhoCounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ActivityStore, KindNames],
  templateUrl: './who.page.html',
})
export class WhoPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly names = inject(KindNames);
  protected readonly store = inject(ActivityStore);

  protected readonly corrects = computed(
    () => !this.store.may('activity.edit') && this.store.may('activity.correct'),
  );
  protected readonly closed = computed(
    () => !!this.store.one() && !this.corrects() && !this.store.maySayWho(),
  );
  protected readonly form = hubForm<WhoValue>({
    key: `activity.who.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`,
    initial: NOBODY_TOLD,
    rules: (value) => checkWho(value, this.corrects()),
    send: (value, key) => this.send(value, key),
  });
  protected readonly people = computed(() => peopleOf(this.form.value()));
  protected readonly ways = computed(() => {
    const stored = this.store.one() ? whoOf(this.store.one()!).counts : {};
    const open = REACH_DIMENSIONS.filter((dimension) => toldOf(stored, dimension) > 0);
    return REACH_DIMENSIONS.map((dimension) => ({
      dimension,
      open: open.length > 0 ? open.includes(dimension) : dimension === 'TARGET_GROUP',
      kinds: codesOf(dimension, this.names.targetGroups()).map((code) => {
        const { text, language } = this.names.nameOf(dimension, code);
        return { id: idOf(dimension, code), label: text, lang: language };
      }),
    }));
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.store.name().text, link: ['/activities', this.id()] },
    { label: this.t('activityPage.who.title') },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const one = this.store.one();
      if (one) untracked(() => this.form.rebase(whoOf(one)));
    });
  }

  protected put({ id, typed }: { id: string; typed: string }): void {
    this.form.value.update((value) => ({ ...value, counts: { ...value.counts, [id]: typed.trim() } }));
  }

  private async send(value: WhoValue, idempotencyKey: string) {
    const one = this.store.one();
    if (!one) return [];
    const reachBy = countsOf(value);
    const reach = value.reach === NOT_KNOWN ? null : peopleOf(value);
    const step = { activityId: one.id, version: one.version, idempotencyKey, reach, reachBy };
    if (this.corrects()) {
      const { minutes, staffMinutes, volunteerMinutes } = one;
      const input = { ...step, minutes, staffMinutes, volunteerMinutes, reason: value.reason };
      const { correctActivity } = await this.client.request(CorrectActivityDocument, { input });
      return atControls(problemsOf(correctActivity), reachBy);
    }
    const input = { ...asItIs(one), ...step };
    const { editActivity } = await this.client.request(EditActivityDocument, { input });
    return atControls(problemsOf(editActivity), reachBy);
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('activityLog.saved.now'));
    await this.router.navigate(['/activities', this.id()]);
  }
}
