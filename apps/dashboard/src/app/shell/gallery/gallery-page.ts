import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Page } from '@kalaka/ui';

@Component({
  imports: [Page],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page heading="Gallery" />`,
})
export class GalleryPage {}
