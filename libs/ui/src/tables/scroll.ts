import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * The labelled, focusable scroller round a wide table: the only place that may scroll sideways.
 *
 *     <ka-scroll [label]="t('organizations.table')">
 *       <table class="stack mid"> <caption>…</caption> <thead> <tr> <th scope="col" kaSort …> … </table>
 *     </ka-scroll>
 *
 * `stack` turns rows into labelled cards on a phone: give each cell its column name in `data-l`.
 */
@Component({
  selector: 'ka-scroll',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="scroll" tabindex="0" role="region" [attr.aria-label]="label()"><ng-content /></div>`,
})
export class Scroll {
  readonly label = input.required<string>();
}
