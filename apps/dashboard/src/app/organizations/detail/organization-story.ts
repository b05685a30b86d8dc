import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Button, injectDates, injectLanguage, injectWords, LocalTextView } from '@kalaka/ui';
import { Difference } from '@kalaka/ui/record';
import { inARow, label } from '../labels';
import { changeLabel } from './change-labels';
import { changeLines, thingName, valueOf, type ChangeLine, type Speaker } from './changes';
import { StoryFilter } from './story-filter';
import type { StoryChoice, StoryEntry, StoryEvent, StoryYear } from './story';

/** The story so far, by year; each line opens the record that proves it, with what was before and after. */
@Component({
  selector: 'app-organization-story',
  imports: [Button, Difference, LocalTextView, StoryFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-story.html',
})
export class OrganizationStory {
  readonly years = input.required<readonly StoryYear[]>();
  /** Zone of the network, for the time of a record. */
  readonly timeZone = input<string>();
  /** The viewer may read the records behind the lines. */
  readonly proofs = input(false);
  readonly hasMore = input(false);
  /** What the viewer chose to see, and the years there are to choose from. */
  readonly choice = input.required<StoryChoice>();
  readonly allYears = input.required<readonly string[]>();
  readonly more = output<void>();
  readonly chose = output<StoryChoice>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  private readonly language = injectLanguage();
  private readonly speaker = computed<Speaker>(() => ({
    language: this.language(),
    t: this.t,
    day: (date) => this.dates.date(date),
  }));
  protected readonly narrowed = computed(() => Boolean(this.choice().kind ?? this.choice().year));

  protected title({ records, what }: StoryEntry): string {
    if (what.startsWith('fact.')) return this.t(`organizations.${what}`);
    if (records.length < 2) return this.t(label.event(what));
    return what === 'organization.edited'
      ? this.t('organizations.story.editedTimes', { count: records.length })
      : this.t('story.times', { what: this.t(label.event(what)), count: records.length });
  }

  /** Whom or what it was about: the person of a mandate, the list of an import, the parts that changed, things by name. */
  protected about({ records }: StoryEntry): string {
    const [record] = records;
    if (!record) return '';
    if (/^(mandate\.|organization\.import)/.test(record.event)) return record.subjectName?.text ?? '';
    const things = [...new Set(records.flatMap((one) => this.things(one)))];
    if (record.event !== 'organization.edited') return things.join('; ');
    const fields = records.flatMap(({ changes }) => changes.map(({ field }) => changeLabel(field, this.t)));
    const parts = inARow([...new Set(fields)]);
    return things.length > 0 && things.length <= 3 ? `${parts}: ${things.join('; ')}` : parts;
  }

  /** Services, places, facts and what is lent, by their names. */
  protected things({ changes }: StoryEvent): string[] {
    return changes
      .filter(({ field }) => ['services', 'locations', 'accessibility', 'spareCapacity'].includes(field))
      .map(({ beforeJson, afterJson }) => thingName(valueOf(afterJson ?? beforeJson), this.speaker()))
      .filter(Boolean);
  }

  protected who(record: StoryEvent): string {
    const who = this.t('organizations.story.by', {
      name: record.actor?.name ?? this.t('organizations.story.system'),
      role: this.t(label.role(record.role)),
      at: this.dates.moment(record.at, 'long', this.timeZone()),
    });
    const name = record.onBehalfOf?.name.text;
    return name ? this.t('story.behalf', { who, name }) : who;
  }

  protected lines({ changes }: StoryEvent): ChangeLine[] {
    return changes.flatMap(({ field, beforeJson, afterJson }) =>
      changeLines(field, valueOf(beforeJson), valueOf(afterJson), this.speaker()),
    );
  }

  protected count(entry: StoryEntry): string {
    const { inFavour = 0, against = 0, abstain = 0 } = entry.decision ?? {};
    return this.t('organizations.story.count', { inFavour, against, abstain });
  }
}
