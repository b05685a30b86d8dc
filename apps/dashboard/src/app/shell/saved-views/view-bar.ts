import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import {
  Button,
  Checks,
  type Choice,
  Control,
  ErrorSummary,
  Field,
  injectWords,
  type Problem,
  Toaster,
} from '@kalaka/ui';
import { Session } from '../session/session';
import { type Look, type SavedView, SavedViewsStore } from './saved-views.store';

/** Which columns, and keeping how a list looks: save, save as new, back to what was saved, remove. */
@Component({
  selector: 'app-view-bar',
  imports: [Button, Checks, Control, ErrorSummary, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './view-bar.html',
})
export class ViewBar {
  /** How the list looks now. */
  readonly look = input.required<Look>();
  /** The saved view that the address names, if there is one, and whether the list looks otherwise by now. */
  readonly saved = input<SavedView>();
  readonly isChanged = input(false);
  /** Columns to choose from; none where the columns are fixed. */
  readonly columnChoices = input<readonly Choice[]>([]);
  /** Where the words stand, the key that each of them begins with. */
  readonly words = input.required<string>();
  readonly columnsChosen = output<readonly string[]>();
  /** A view was saved or is wanted again as it was saved; null: it is no more. */
  readonly opened = output<SavedView | null>();
  private readonly translate = injectWords();
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
  protected readonly columns = computed(() => [...this.look().columns]);

  protected t(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.translate(`${this.words()}.${key}`, values);
  }

  protected errorOf(field: string): string | null {
    return this.problems().find((problem) => problem.field === field)?.message ?? null;
  }

  protected async saveNew(event: Event): Promise<void> {
    event.preventDefault();
    const { name, shared } = this.typed();
    await this.done(await this.store.save(this.look(), { name, shared: shared.includes('yes') }));
  }

  protected async save(): Promise<void> {
    const of = this.saved();
    if (of) await this.done(await this.store.save(this.look(), { name: of.name, shared: of.shared, of }));
  }

  protected reset(): void {
    const saved = this.saved();
    if (saved) this.opened.emit(saved);
  }

  protected async remove(): Promise<void> {
    const saved = this.saved();
    if (!saved) return;
    this.say(await this.store.remove(saved));
    if (this.problems().length > 0) return;
    this.toaster.say(this.t('viewRemoved', { name: saved.name }));
    this.opened.emit(null);
  }

  private async done({ view, problems }: { view?: SavedView; problems: readonly Problem[] }): Promise<void> {
    this.say(problems);
    if (!view) return;
    this.typed.set({ name: '', shared: [] });
    this.toaster.say(this.t('viewSaved', { name: view.name }));
    this.opened.emit(view);
  }

  private say(problems: readonly Problem[]): void {
    this.problems.set(problems.map((one) => (one.field === 'name' ? { ...one, field: 'view-name' } : one)));
    if (problems.length > 0) this.attempt.update((count) => count + 1);
  }
}
