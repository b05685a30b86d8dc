import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { injectLanguage, Page } from '@kalaka/ui';
import { GalleryFeedback } from './gallery-feedback';
import { GalleryForms } from './gallery-forms';
import { GalleryLists } from './gallery-lists';
import { GalleryLook } from './gallery-look';
import { SAMPLES } from './samples';

/** Every component with its states, in the reader's language and look: what the tests of the looks open. */
@Component({
  imports: [GalleryFeedback, GalleryForms, GalleryLists, GalleryLook, Page],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page [heading]="s().title" [lead]="s().lead">
    <app-gallery-look [s]="s()" />
    <app-gallery-forms [s]="s()" />
    <app-gallery-feedback [s]="s()" />
    <app-gallery-lists [s]="s()" />
  </ka-page>`,
})
export class GalleryPage {
  private readonly language = injectLanguage();
  protected readonly s = computed(() => SAMPLES[this.language()]);
}
