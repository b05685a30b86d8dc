import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectDates } from '../text/dates';

/** One event of a story. */
export interface StoryEvent {
  readonly id: string;
  /** Plain date or moment (ISO 8601) of the event. */
  readonly at: string;
  readonly title: string;
  readonly text?: string;
  /** Who did it, for whom. */
  readonly by?: string;
  readonly link?: { readonly to: string | readonly unknown[]; readonly label: string };
  /** A turning point: full dot instead of a ring. */
  readonly key?: boolean;
}

interface Line {
  readonly id: string;
  /** A year begins here; otherwise there is an event. */
  readonly year?: string;
  readonly event?: StoryEvent;
  readonly day?: string;
}

/** What happened, newest first, with a bar for each year. Give the events in the order to show. */
@Component({
  selector: 'ka-story',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ol class="story">
    @for (line of lines(); track line.id) {
      @if (line.year) {
        <li class="yr">
          <h3 class="soft">{{ line.year }}</h3>
        </li>
      } @else if (line.event; as event) {
        <li [class.key]="event.key">
          <time [attr.datetime]="event.at">{{ line.day }}</time>
          <h3>{{ event.title }}</h3>
          @if (event.text) {
            <p class="prose">{{ event.text }}</p>
          }
          @if (event.by) {
            <p class="small soft">{{ event.by }}</p>
          }
          @if (event.link; as link) {
            <p>
              <a [routerLink]="$any(link.to)">{{ link.label }}</a>
            </p>
          }
        </li>
      }
    }
  </ol>`,
})
export class Story {
  readonly events = input.required<readonly StoryEvent[]>();
  /** Zone of the network for moments. */
  readonly timeZone = input<string>();
  private readonly dates = injectDates();

  protected readonly lines = computed(() => {
    const lines: Line[] = [];
    let year = '';
    for (const event of this.events()) {
      const moment = event.at.length > 10;
      const day = moment ? this.dates.moment(event.at, 'long', this.timeZone()) : this.dates.date(event.at);
      const itsYear = event.at.slice(0, 4);
      if (itsYear !== year) lines.push({ id: (year = itsYear), year });
      lines.push({ id: event.id, event, day });
    }
    return lines;
  });
}
