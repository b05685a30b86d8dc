import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { EditOrganizationDocument, OrganizationFormDocument } from '@kalaka/contract';
import {
  Button,
  type Crumb,
  dateIn,
  ErrorSummary,
  injectDates,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { Drafts } from '../../shell/forms/drafts';
import { hubForm } from '../../shell/forms/hub-form';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { newId } from '../../shell/graphql/new-id';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { type Merge, mergeVersions, withTheirs } from './merge-versions';
import { ProfileFields } from './profile-fields';
import {
  blankProfile,
  inputOf,
  type ProfileField,
  profileFrom,
  profileProblems,
  type ProfileValue,
} from './profile-value';
import { sayingWhat } from './saying-what';
import { type Kept, StaleChoice } from './stale-choice';

/** The stored profile from which the person started to write. */
interface Started {
  readonly version: number;
  readonly profile: ProfileValue;
}

/** `/organizations/:id/edit`: the whole profile, kept as a draft while it is written. */
@Component({
  selector: 'app-organization-edit',
  imports: [Button, ErrorSummary, LoadState, Notice, Page, ProfileFields, RouterLink, StaleChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-edit.page.html',
})
export class OrganizationEditPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  private readonly client = inject(GraphqlClient);
  private readonly drafts = inject(Drafts);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly key = `organization.edit.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`;

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly languages = computed(() => this.data.value()?.network.languages ?? []);
  protected readonly today = computed(() => this.data.value()?.network.today ?? dateIn(new Date()));
  private readonly started = signal<Started | null>(null);
  /** Another version was saved meanwhile: what is stored now, and where it meets what this person wrote. */
  protected readonly stale = signal<(Merge & { readonly theirs: Started }) | null>(null);
  protected readonly kept = signal<Kept>({});

  protected readonly form = sayingWhat(
    hubForm<ProfileValue>({
      key: this.key,
      initial: blankProfile([]),
      rules: (value) => [...this.unchosen(), ...profileProblems(value, this.today())],
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );

  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t('organizations.edit.crumb') },
  ]);
  protected readonly mayEdit = computed(
    () => this.organization()?.allowed.includes('organization.edit') ?? false,
  );

  constructor() {
    effect(() => {
      const stored = this.stored();
      if (stored) untracked(() => this.begin(stored));
    });
  }

  private stored(): Started | null {
    const answer = this.data.value();
    if (!answer) return null;
    const { organization, network } = answer;
    return { version: organization.version, profile: profileFrom(organization, network.languages) };
  }

  /** The first answer begins the work; a later one (another language, a retry) never touches what was typed. */
  private begin(stored: Started): void {
    if (this.started() && this.form.dirty()) return;
    const before = this.form.restored() ? this.drafts.read<Started>(`${this.key}.from`)?.value : undefined;
    const started = before ?? stored;
    this.started.set(started);
    this.drafts.write(`${this.key}.from`, started);
    this.form.rebase(started.profile);
  }

  private unchosen() {
    const stale = this.stale();
    if (!stale) return [];
    const open = stale.conflicts.filter((field) => !this.kept()[field]);
    return open.map((field) => ({ code: 'REQUIRED', field: `stale.${field}` }));
  }

  /** What is saved: what was typed, or after a choice the two versions brought together. */
  private resolved(value: ProfileValue): ProfileValue {
    const [stale, started] = [this.stale(), this.started()];
    if (!stale || !started) return value;
    const { merged } = mergeVersions(started.profile, value, stale.theirs.profile);
    const theirs = stale.conflicts.filter((field: ProfileField) => this.kept()[field] === 'theirs');
    return withTheirs(merged, stale.theirs.profile, theirs);
  }

  private async send(value: ProfileValue, idempotencyKey: string) {
    const version = this.stale()?.theirs.version ?? this.started()?.version ?? 0;
    const result = await this.save(this.resolved(value), version, idempotencyKey);
    return (result as Partial<ApiRefusal>).code === 'STALE_VERSION'
      ? this.meet(value, result)
      : problemsOf(result);
  }

  private async save(value: ProfileValue, version: number, idempotencyKey: string): Promise<object> {
    const input = { id: this.id(), version, idempotencyKey, ...inputOf(value) };
    return (await this.client.request(EditOrganizationDocument, { input })).editOrganization;
  }

  /** Somebody was faster. Where they wrote elsewhere both are kept; where they wrote the same, the person chooses. */
  private async meet(value: ProfileValue, refused: object) {
    await this.data.reload();
    const [theirs, started] = [this.stored(), this.started()];
    if (!theirs || !started) return problemsOf(refused);
    const merge = mergeVersions(started.profile, value, theirs.profile);
    this.kept.set({});
    this.stale.set({ ...merge, theirs });
    if (merge.conflicts.length) return problemsOf(refused).map((problem) => ({ ...problem, field: 'stale' }));
    return problemsOf(await this.save(merge.merged, theirs.version, newId()));
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.drafts.remove(`${this.key}.from`);
    const name = this.organization()?.name.text ?? '';
    this.toaster.say(this.t('organizations.edit.saved', { name }), {
      link: { to: `/organizations/${this.id()}`, label: this.t('organizations.edit.look') },
    });
    await this.router.navigate(['/organizations', this.id(), 'profile']);
  }
}
