import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ArrowKeys, Icon, injectWords } from '@kalaka/ui';
import { FindStore } from './find.store';

/**
 * "Find or do anything" at the top of the desk: a plain search box and, below it, plain links. Enter in the box opens the
 * first, the arrows go through them, Esc closes. Nothing moves away from under the hands: the list opens over the page
 * and closes when focus leaves.
 */
@Component({
  selector: 'app-find',
  imports: [ArrowKeys, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [FindStore],
  templateUrl: './find.html',
  host: {
    class: 'seek',
    '(document:keydown)': 'shortcut($event)',
    '(keydown.escape)': 'close()',
    '(keydown.arrowup)': 'up($event)',
    '(mousedown)': 'hold($event)',
    '(focusout)': 'left($event)',
  },
})
export class Find {
  protected readonly t = injectWords();
  protected readonly store = inject(FindStore);
  private readonly router = inject(Router);
  private readonly place = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly shut = signal(true);
  /** Somebody pressed Enter before the answer came. */
  private readonly hurried = signal(false);

  protected readonly open = computed(() => !this.shut() && this.store.words().trim().length > 1);
  /** Said once the answer is there, not with each letter. */
  protected readonly said = computed(() =>
    this.open() && this.store.ready() ? this.t('shell.find.said', { count: this.store.count() }) : '',
  );

  constructor() {
    effect(() => {
      if (!this.hurried() || !this.store.ready()) return;
      untracked(() => {
        this.hurried.set(false);
        this.openFirst();
      });
    });
  }

  protected shortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.box().nativeElement.focus();
    this.box().nativeElement.select();
  }

  protected typed(): void {
    this.hurried.set(false);
    this.shut.set(false);
    this.store.words.set(this.box().nativeElement.value);
  }

  protected sent(event: Event): void {
    event.preventDefault();
    this.shut.set(false);
    // A page of the hub is known at once; organizations come from the server.
    if (this.store.pages().length > 0) this.openFirst();
    else this.hurried.set(true);
  }

  protected down(event: Event): void {
    const first = this.place.querySelector<HTMLElement>('.found a');
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  /** Up from the first link goes back to the box; between links `kaArrowKeys` moves. */
  protected up(event: Event): void {
    if (event.target !== this.place.querySelector('.found a')) return;
    event.preventDefault();
    this.box().nativeElement.focus();
  }

  /** Pressing a link must not take focus from the box first: the list would close under the pointer. */
  protected hold(event: Event): void {
    const list = this.place.querySelector('.found');
    if (event.target instanceof Node && list?.contains(event.target)) event.preventDefault();
  }

  protected close(): void {
    if (this.place.querySelector('.found')?.contains(this.place.ownerDocument.activeElement))
      this.box().nativeElement.focus();
    this.hurried.set(false);
    this.shut.set(true);
  }

  /** The page that was found opens: the box is empty for the next time. */
  protected chosen(): void {
    this.close();
    this.store.words.set('');
  }

  protected left({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.place.contains(relatedTarget)) this.shut.set(true);
  }

  private openFirst(): void {
    const first = this.store.first();
    if (!first) return;
    this.chosen();
    void this.router.navigate([...first.link]);
  }
}
