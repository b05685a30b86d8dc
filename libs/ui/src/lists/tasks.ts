import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Status, type StatusKind } from './status';
import { Tile } from './tile';

/** One row: what it is, what is to know about it, and its state. */
export interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly sub?: string;
  readonly link?: string | readonly unknown[];
  readonly queryParams?: Params;
  readonly status?: { readonly kind: StatusKind; readonly label: string };
  readonly tile?: { readonly id: string; readonly name: string };
  /** Language of the title, when it is not the language of the page. */
  readonly lang?: string | null;
  /** The row whose detail is open beside the list. */
  readonly current?: boolean;
}

/** A list to work through: the whole row is the link, only its title is underlined. */
@Component({
  selector: 'ka-tasks',
  imports: [NgTemplateOutlet, RouterLink, Status, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-template #inside let-row>
      @if (row.tile; as tile) {
        <ka-tile [of]="tile.id" [name]="tile.name" />
      }
      <span class="t"
        ><b [attr.lang]="row.lang">{{ row.title }}</b>
        @if (row.sub) {
          <span class="sub">{{ row.sub }}</span>
        }
      </span>
      @if (row.status; as status) {
        <ka-status [kind]="status.kind" [label]="status.label" />
      }
    </ng-template>
    <ul class="tasks">
      @for (row of rows(); track row.id) {
        <li>
          @if (row.link; as link) {
            <a
              class="task"
              [routerLink]="$any(link)"
              [queryParams]="row.queryParams"
              [attr.aria-current]="row.current ? 'true' : null"
              ><ng-container [ngTemplateOutlet]="inside" [ngTemplateOutletContext]="{ $implicit: row }"
            /></a>
          } @else {
            <div class="task">
              <ng-container [ngTemplateOutlet]="inside" [ngTemplateOutletContext]="{ $implicit: row }" />
            </div>
          }
        </li>
      }
    </ul>`,
})
export class Tasks {
  readonly rows = input.required<readonly TaskRow[]>();
}
