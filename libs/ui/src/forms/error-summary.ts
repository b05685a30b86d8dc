import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { injectWords } from '../text/words';
import type { Problem } from './problem';

/**
 * What is missing, on top of the form. Takes focus at every failed attempt (also the second one), each line
 * is a link that lands in its field, in the order of the page.
 *
 *     <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
 */
@Component({
  selector: 'ka-error-summary',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (problems().length) {
    <div #box class="errsum" tabindex="-1" role="group" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <ka-icon name="s-late" />{{ t('ui.errorSummary.title', { count: problems().length }) }}
      </h2>
      <ul>
        @for (problem of ordered(); track problem.field + problem.message) {
          <li>
            @if (problem.field) {
              <a [attr.href]="'#' + problem.field" (click)="go($event, problem.field)">{{
                problem.message
              }}</a>
            } @else {
              <p class="err">{{ problem.message }}</p>
            }
          </li>
        }
      </ul>
      <ng-content />
    </div>
  }`,
})
export class ErrorSummary {
  protected readonly t = injectWords();
  readonly problems = input.required<readonly Problem[]>();
  /** Counts the failed attempts to send; each new one moves focus here. */
  readonly attempt = input(0);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument;
  private readonly positions = signal<ReadonlyMap<string, number>>(new Map());
  private focused = 0;

  protected readonly ordered = computed(() => {
    const at = this.positions();
    const place = (problem: Problem) => (problem.field ? (at.get(problem.field) ?? 1e6) : -1);
    return [...this.problems()].sort((a, b) => place(a) - place(b));
  });

  constructor() {
    // The model's order is not the page's order: read the order where the reader sees it.
    afterRenderEffect({
      earlyRead: () => {
        const ids = [...this.page.querySelectorAll('[id]')].map((element) => element.id);
        return new Map(this.problems().map(({ field }) => [field, ids.indexOf(field)] as const));
      },
      write: (positions) => {
        this.positions.set(positions());
        const attempt = this.attempt();
        if (attempt === this.focused) return;
        this.focused = attempt;
        this.box()?.nativeElement.focus();
      },
    });
  }

  /** Lands in the control itself; the address stays, because the base of the page is not this page. */
  protected go(event: Event, field: string): void {
    event.preventDefault();
    const target = this.page.getElementById(field);
    const control = target?.matches('fieldset, div')
      ? target.querySelector<HTMLElement>('input, select, textarea')
      : target;
    control?.focus();
    target?.scrollIntoView?.({ block: 'center' });
  }
}
