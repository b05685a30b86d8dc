import { Directive, booleanAttribute, computed, ElementRef, inject, input } from '@angular/core';

/** `turn` = the one action of the page (marigold), `stop` = takes something away, `link` = looks like a link. */
export type ButtonKind = '' | 'turn' | 'stop' | 'link';

/**
 * The look of a button on a native `<button>` or `<a>`: `<button kaButton="turn" type="submit">`.
 * A `<button>` without a type becomes `type="button"`, so nothing submits by accident.
 */
@Directive({
  selector: 'button[kaButton], a[kaButton]',
  host: { '[class]': 'classes()' },
})
export class Button {
  readonly kaButton = input<ButtonKind>('');
  /** Full width and large: the one thing to do on a phone. */
  readonly big = input(false, { transform: booleanAttribute });
  /** 44 px high, for rows and bars. */
  readonly small = input(false, { transform: booleanAttribute });

  protected readonly classes = computed(() =>
    ['btn', this.kaButton() && `btn-${this.kaButton()}`, this.big() && 'btn-big', this.small() && 'btn-s']
      .filter(Boolean)
      .join(' '),
  );

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    if (element.tagName === 'BUTTON' && !element.hasAttribute('type')) element.setAttribute('type', 'button');
  }
}
