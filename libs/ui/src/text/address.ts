import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Where an address may go on in the next line: after its @, its dots and its slashes, and nowhere inside a word. */
export const addressParts = (address: string): string[] => address.split(/(?<=[@./])(?=[^@./])/);

/**
 * A link whose text is an address, which breaks only where it can be read on: `<a [href]="…" [kaAddress]="email"></a>`.
 * Its name is the address as one word, for a browser reads a place to break as a space.
 */
@Component({
  selector: 'a[kaAddress]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span>
    @for (part of parts(); track $index) {
      <wbr /><span>{{ part }}</span>
    }
  </span>`,
  host: { '[attr.aria-label]': 'kaAddress()' },
})
export class AddressText {
  readonly kaAddress = input.required<string>();
  protected readonly parts = computed(() => addressParts(this.kaAddress()));
}
