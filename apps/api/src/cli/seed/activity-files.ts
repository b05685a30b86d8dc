import type { ActivityState, LocalText } from '@kalaka/domain';

/** The file `activities.json` of a demo network. Days are counted from the day of seeding. */
export interface ActivitiesFile {
  rates: { key: string; fromDay: number; recordedDay: number; staffRate: string; volunteerRate: string }[];
  periods: { key: string; fromDay: number; toDay: number; dueDay: number; state: string }[];
  rules: RuleFile[];
  activities: ActivityFile[];
}

/** Dimension to code to how many, or to how many in a hundred. */
export type Groups = Partial<Record<string, Record<string, number>>>;

/** What an organization does again and again: the demo makes single activities of it. */
export interface RuleFile {
  key: string;
  organization: string;
  program?: string;
  type: string;
  fromDay: number;
  toDay: number;
  everyDays: number;
  jitterDays: number;
  weekdays: string[];
  minutes: number;
  reach: { min: number; max: number; groups: Groups };
  volunteerHours: { min: number; max: number };
  /** Of paid people; none where nobody is paid. */
  staffHours?: { min: number; max: number };
  districts?: string[];
  pauses: { monthDayFrom: string; monthDayTo: string; keepPercent?: number }[];
  stateByAge: {
    olderThanDays: number;
    state: ActivityState;
    exceptPercent?: number;
    exceptState?: ActivityState;
  }[];
}

export interface ActivityFile {
  key: string;
  organization: string;
  coOrganizers?: string[];
  program?: string;
  type: string;
  day: number;
  minutes: number;
  reach?: number;
  reachBy?: Groups;
  volunteerHours?: number;
  staffHours?: number;
  district?: string;
  state: ActivityState;
  title?: LocalText;
  outcome?: LocalText;
  /** With which it was sent back. */
  question?: LocalText;
  /** Why it did not take place. */
  reason?: LocalText;
  dispute?: { organization: string; day: number; text: LocalText };
}
