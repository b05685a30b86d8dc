import type { LocalText } from '../../kernel/local-text.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { ActivityFields, ActivityFigures } from '../activity.js';

/** How often a template makes the next activity. */
export const REPEATS = ['NONE', 'WEEKLY', 'TWO_WEEKLY', 'MONTHLY'] as const;
export type Repeats = (typeof REPEATS)[number];

/** What a template fills in: what is alike each time. */
export type TemplateFields = Pick<
  ActivityFields,
  'type' | 'programId' | 'startsAt' | 'place' | 'locationId' | 'district' | 'provisions' | 'coOrganizerIds'
> &
  Pick<ActivityFigures, 'minutes' | 'reach' | 'staffMinutes' | 'volunteerMinutes'>;

/** What an organization does again and again. */
export interface ActivityTemplate {
  readonly id: string;
  readonly organizationId: string;
  readonly name: LocalText;
  readonly fields: TemplateFields;
  readonly repeats: Repeats;
  /** When it happens next; null where it is made by hand. */
  readonly nextOn: PlainDate | null;
  readonly version: number;
}
