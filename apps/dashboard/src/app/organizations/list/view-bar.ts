import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Button, Checks, Control, ErrorSummary, Field, injectWords, type Problem, Toaster } from '@kalaka/ui';
import { Session } from '../../shell/session/session';
import { COLUMNS, type Column, columnsFrom } from './columns';
import { changed, isLike, type ListView, readView } from './list-view';
import { type SavedView, SavedViewsStore } from './saved-views.store';

/** Which columns, and keeping how the list looks: save, save as new, back to what was saved, remove. */
@Component({
  selector: 'app-view-bar',
  imports: [Button, Checks, Control, ErrorSummary, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './view-bar.html',
})
export class ViewBar {
  readonly view = input.required<ListView>();
  /** The saved view that the address names, if there is one. */
  readonly saved = input<SavedView>();
  readonly shown = output<ListView>();
  protected readonly t = injectWords();
  private readonly store = inject(SavedViewsStore);
  private readonly toaster = inject(Toaster);
  private readonly session = inject(Session);

  private readonly typed = signal({ name: '', shared: [] as string[] });
  protected readonly fields = form(this.typed);
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly attempt = signal(0);
  /** Something could not be saved: the page says so in its title. */
  readonly failed = computed(() => this.problems().length > 0);
  protected readonly mayShare = computed(() => this.session.can('view.share'));
  protected readonly isChanged = computed(() => {
    const saved = this.saved();
    return saved !== undefined && !isLike(this.view(), saved);
  });
  protected readonly columnChoices = computed(() =>
    COLUMNS.map((value) => ({ value, label: this.t(`organizations.list.columnName.${value}`) })),
  );
  protected readonly columns = computed(() => [...this.view().columns]);

  protected chooseColumns(codes: readonly string[]): void {
    const columns: readonly Column[] = columnsFrom(codes);
    if (columns.join() !== this.view().columns.join()) this.shown.emit({ ...this.view(), columns });
  }

  protected errorOf(field: string): string | null {
    return this.problems().find((problem) => problem.field === field)?.message ?? null;
  }

  protected async saveNew(event: Event): Promise<void> {
    event.preventDefault();
    const { name, shared } = this.typed();
    await this.done(await this.store.save(this.view(), { name, shared: shared.includes('yes') }));
  }

  protected async save(): Promise<void> {
    const of = this.saved();
    if (of) await this.done(await this.store.save(this.view(), { name: of.name, shared: of.shared, of }));
  }

  protected reset(): void {
    const saved = this.saved();
    if (saved) this.shown.emit(savedAddress(saved));
  }

  protected async remove(): Promise<void> {
    const saved = this.saved();
    if (!saved) return;
    this.say(await this.store.remove(saved));
    if (this.problems().length > 0) return;
    this.toaster.say(this.t('organizations.list.viewRemoved', { name: saved.name }));
    this.shown.emit(changed(this.view(), { saved: '' }));
  }

  private async done({ view, problems }: { view?: SavedView; problems: readonly Problem[] }): Promise<void> {
    this.say(problems);
    if (!view) return;
    this.typed.set({ name: '', shared: [] });
    this.toaster.say(this.t('organizations.list.viewSaved', { name: view.name }));
    this.shown.emit(savedAddress(view));
  }

  private say(problems: readonly Problem[]): void {
    this.problems.set(problems.map((one) => (one.field === 'name' ? { ...one, field: 'view-name' } : one)));
    if (problems.length > 0) this.attempt.update((count) => count + 1);
  }
}

/** The list as it was saved. */
export function savedAddress(saved: Pick<SavedView, 'id' | 'query' | 'columns'>): ListView {
  const params: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(saved.query)) (params[key] ??= []).push(value);
  return { ...readView(params), saved: saved.id, columns: columnsFrom(saved.columns) };
}
