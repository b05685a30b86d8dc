import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { AccessFacts, Operation } from '@kalaka/domain';
import { Session } from './session';

/**
 * Shows its content to those who may: `<a *appCan="'organization.edit'; about: { organizationId: id }">`.
 * The API checks again; this only leaves out what would be refused.
 */
@Directive({ selector: '[appCan]' })
export class Can {
  readonly appCan = input.required<Operation>();
  readonly appCanAbout = input<AccessFacts | undefined>(undefined);

  constructor() {
    const session = inject(Session);
    const content = inject(TemplateRef);
    const place = inject(ViewContainerRef);
    effect(() => {
      const shown = session.can(this.appCan(), this.appCanAbout());
      if (shown && !place.length) place.createEmbeddedView(content);
      if (!shown && place.length) place.clear();
    });
  }
}
