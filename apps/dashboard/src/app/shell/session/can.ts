import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { AccessFacts, Operation } from '@kalaka/domain';
import { Session } from './session';

/**
 * Shows its content to those who may: `<a *kCan="'organization.edit'; about: { organizationId: id }">`.
 * The API checks again; this only leaves out what would be refused.
 */
@Directive({ selector: '[kCan]' })
export class Can {
  readonly kCan = input.required<Operation>();
  readonly kCanAbout = input<AccessFacts | undefined>(undefined);

  constructor() {
    const session = inject(Session);
    const content = inject(TemplateRef);
    const place = inject(ViewContainerRef);
    effect(() => {
      const shown = session.can(this.kCan(), this.kCanAbout());
      if (shown && !place.length) place.createEmbeddedView(content);
      if (!shown && place.length) place.clear();
    });
  }
}
