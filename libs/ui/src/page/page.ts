import { NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
} from '@angular/core';
import { Mark } from '../brand/mark';
import { injectWords } from '../text/words';
import { type Crumb, Crumbs } from './crumbs';
import { PageFrame } from './frame';
import { PageTitle } from './page-title';

/**
 * One page: heading (the question of the page), title of the window, crumbs, content.
 *
 *     <ka-page [heading]="t('people.title')" [failed]="form.failed()">
 *       <a kaButton="turn" slot="action" routerLink="new">…</a>
 *       …
 *     </ka-page>
 *
 * With `band` it is a first screen: on public and member pages the heading stands in the indigo band.
 */
@Component({
  selector: 'ka-page',
  imports: [Crumbs, Mark, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-template #top
      ><h1 tabindex="-1" [class.h1-l]="large()" [attr.lang]="headingLang()">{{ heading() }}</h1></ng-template
    >
    <ng-template #action><ng-content select="[slot=action]" /></ng-template>
    <ng-template #leading>
      @if (lead()) {
        <p class="lead">{{ lead() }}</p>
      }
    </ng-template>
    @if (inBand()) {
      <div class="band on-field">
        <ka-mark ground="weave" />
        <div class="wrap flow" [class.narrow]="narrow()">
          @if (kicker()) {
            <p>{{ kicker() }}</p>
          }
          <ng-container [ngTemplateOutlet]="top" />
          <ng-container [ngTemplateOutlet]="leading" />
          <ng-container [ngTemplateOutlet]="action" />
        </div>
      </div>
    }
    <div class="wrap main" [class.flow]="desk()" [class.flow-l]="!desk()" [class.narrow]="narrow()">
      @if (crumbs().length) {
        <ka-crumbs [crumbs]="crumbs()" />
      }
      @if (!inBand()) {
        <ng-content select="ka-error-summary" />
        <div class="flow-s">
          <div class="row row-b">
            <ng-container [ngTemplateOutlet]="top" />
            <div class="row"><ng-container [ngTemplateOutlet]="action" /></div>
          </div>
          <ng-container [ngTemplateOutlet]="leading" />
        </div>
      }
      <ng-content />
    </div>`,
})
export class Page {
  /** The h1 and, followed by the product's name, the title of the window. */
  readonly heading = input.required<string>();
  readonly headingLang = input<string | null>(null);
  /** Small line above the heading in a band: who and for whom. */
  readonly kicker = input<string>();
  /** One sentence under the heading. */
  readonly lead = input<string>();
  readonly band = input(false, { transform: booleanAttribute });
  /** One column of 40rem: reading and forms. Lists and details are wide. */
  readonly narrow = input(false, { transform: booleanAttribute });
  /** Heading of a detail page on the desk: as large as on other pages. */
  readonly large = input(false, { transform: booleanAttribute });
  readonly crumbs = input<readonly Crumb[]>([]);
  /** The form of this page was not accepted: the title begins with "Error:". */
  readonly failed = input(false);
  /** More for the title than the heading says: "Step 2 of 4", the name of the thing. */
  readonly titlePrefix = input('');

  protected readonly t = injectWords();
  protected readonly desk = inject(PageFrame).desk;
  protected readonly inBand = computed(() => this.band() && !this.desk());

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.heading(), this.failed() ? this.t('ui.title.error') : this.titlePrefix()));
  }
}
