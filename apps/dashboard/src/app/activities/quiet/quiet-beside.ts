import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { addDays, type PlainDate } from '@kalaka/domain';
import { injectDates, injectWords, Notice } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { Scroll } from '@kalaka/ui/tables';
import { type QuietMember, rhythmWords } from './quiet-rows';

const WIDTH = 10;
const GAP = 2;
const HEIGHT = 56;

/** Beside the list: how silent a member is against its own rhythm, and what may be done about it. */
@Component({
  selector: 'app-quiet-beside',
  imports: [Facts, Notice, Scroll],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './quiet-beside.html',
})
export class QuietBeside {
  readonly of = input.required<QuietMember>();
  readonly today = input.required<PlainDate>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly view = `0 0 ${16 * (WIDTH + GAP)} ${HEIGHT}`;
  protected readonly width = WIDTH;

  /** Oldest first, as the bars stand; each with its last day for the table. */
  protected readonly weeks = computed(() => {
    const { weeks } = this.of();
    const most = Math.max(1, ...weeks);
    return weeks.map((count, at) => ({
      count,
      until: addDays(this.today(), -7 * (weeks.length - 1 - at)),
      x: at * (WIDTH + GAP),
      y: HEIGHT - Math.round((count / most) * HEIGHT),
      height: Math.round((count / most) * HEIGHT),
    }));
  });
  protected readonly finding = computed(() => {
    const { lastActivityOn } = this.of();
    return lastActivityOn
      ? this.t('desk.quiet.weeks.last', { day: this.dates.date(lastActivityOn) })
      : this.t('desk.quiet.weeks.none');
  });
  protected readonly facts = computed<Fact[]>(() => {
    const { lastContactOn, lastContactBy } = this.of();
    const day = lastContactOn ? this.dates.date(lastContactOn) : '';
    return [
      { term: this.t('desk.quiet.usual'), value: rhythmWords(this.of(), this.t) },
      {
        term: this.t('desk.quiet.lastContact'),
        value: !day
          ? this.t('desk.quiet.never')
          : lastContactBy
            ? this.t('desk.quiet.lastContact.by', { day, name: lastContactBy })
            : day,
      },
    ];
  });
  protected readonly advice = computed(() => {
    const { step, lastContactOn } = this.of();
    const day = lastContactOn ? this.dates.date(lastContactOn) : '';
    const why = step === 'CALL' ? (day ? '.sent' : '.unreached') : '.text';
    return { lead: this.t(`desk.quiet.${step}`), text: this.t(`desk.quiet.${step}${why}`, { day }) };
  });
}
