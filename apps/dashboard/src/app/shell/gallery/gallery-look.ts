import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Button, Icon, ICON_NAMES, Mark, Section, Status, STATUS_KINDS, Tile, Wordmark } from '@kalaka/ui';
import type { Samples } from './samples';

const ROLES = [
  'linen',
  'cloth',
  'tint',
  'tint-2',
  'ink',
  'ink-2',
  'line',
  'indigo',
  'field',
  'turn',
  'good',
  'bad',
  'wait',
  'd1',
  'd2',
  'd3',
  'd4',
  'd5',
  'd6',
];

/** Brand, colours, buttons, states, tiles, icons. */
@Component({
  selector: 'app-gallery-look',
  imports: [Button, Icon, Mark, Section, Status, Tile, Wordmark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l block' },
  template: `<div class="cols cols-e">
      <ka-section name="g-brand" [heading]="s().brand">
        <div class="row row-w after-thread">
          <span class="mark-l"><ka-mark ground="paper" /></span>
          <span class="on-field swatch-field"><ka-mark /></span>
          <span class="on-field swatch-field brand"><ka-wordmark /></span>
        </div>
        <div class="selvedge" aria-hidden="true"></div>
      </ka-section>
      <ka-section name="g-colours" [heading]="s().colours">
        <ul class="swatches small after-thread">
          @for (role of roles; track role) {
            <li><span [class]="'swatch sw-' + role"></span>{{ role }}</li>
          }
        </ul>
      </ka-section>
    </div>
    <div class="cols cols-e">
      <ka-section name="g-buttons" [heading]="s().buttons">
        <div class="row after-thread">
          <button kaButton="turn"><ka-icon name="plus" />{{ s().log }}</button>
          <button kaButton>{{ s().back }}</button>
          <button kaButton="stop">{{ s().withdraw }}</button>
          <button kaButton="link">{{ s().moreTime }}</button>
          <button kaButton small>{{ s().back }}</button>
        </div>
        <div class="row row-w after-thread">
          <button kaButton="turn" class="is-focus">{{ s().one }}</button>
          <button kaButton class="is-focus">{{ s().back }}</button>
          <a href="/gallery" class="is-focus">{{ s().textLink }}</a>
        </div>
        <p class="on-field swatch-field">
          <a href="/gallery" class="is-focus on">{{ s().textLink }}</a>
        </p>
      </ka-section>
      <div class="flow-l">
        <ka-section name="g-status" [heading]="s().status">
          <div class="grid-s after-thread">
            @for (kind of kinds; track kind) {
              <ka-status [kind]="kind" [label]="s().statuses[kind]" />
            }
          </div>
        </ka-section>
        <ka-section name="g-tiles" [heading]="s().tiles">
          <ul class="grid-m after-thread">
            @for (name of s().organizations; track $index) {
              <li class="row-1">
                <ka-tile [of]="ids[$index]!" [name]="name" /><span>{{ name }}</span>
              </li>
            }
          </ul>
        </ka-section>
      </div>
    </div>
    <ka-section name="g-icons" [heading]="s().icons">
      <ul class="grid-s small after-thread">
        @for (name of icons; track name) {
          <li class="row-1"><ka-icon [name]="name" />{{ name }}</li>
        }
      </ul>
    </ka-section>`,
})
export class GalleryLook {
  readonly s = input.required<Samples>();
  protected readonly roles = ROLES;
  protected readonly kinds = STATUS_KINDS;
  protected readonly icons = ICON_NAMES;
  /** One id for each of the eight printed edges, in their order. */
  protected readonly ids = ['org-14', 'org-1', 'org-0', 'org-3', 'org-2', 'org-4', 'org-5', 'org-15'];
}
