import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Button, injectDates, injectLanguage, injectWords, LocalTextView } from '@kalaka/ui';
import { changeLabel, inARow, label } from '../labels';
import { changeWords } from './change-words';
import type { StoryEntry, StoryYear } from './story';

/** The story so far, by year; each line opens the record that proves it. */
@Component({
  selector: 'app-organization-story',
  imports: [Button, LocalTextView],
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
  readonly more = output<void>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  private readonly language = injectLanguage();
  protected readonly changeLabel = changeLabel;

  protected title(entry: StoryEntry): string {
    if (entry.records.length > 1)
      return this.t('organizations.story.editedTimes', { count: entry.records.length });
    return this.t(entry.what.startsWith('fact.') ? `organizations.${entry.what}` : label.event(entry.what));
  }

  /** Whom or what it was about: the person of a mandate, the parts of the profile that changed. */
  protected about({ records }: StoryEntry): string {
    const [record] = records;
    if (record?.event.startsWith('mandate.')) return record.subjectName?.text ?? '';
    if (record?.event !== 'organization.edited') return '';
    const fields = records.flatMap(({ changes }) => changes.map(({ field }) => changeLabel(field, this.t)));
    return inARow([...new Set(fields)]);
  }

  protected said(field: string, value: string | null | undefined): string {
    return value ? changeWords(field, value, this.language(), this.t) : '';
  }

  protected count(entry: StoryEntry): string {
    const { inFavour = 0, against = 0, abstain = 0 } = entry.decision ?? {};
    return this.t('organizations.story.count', { inFavour, against, abstain });
  }
}
