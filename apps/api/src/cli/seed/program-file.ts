import type { LocalText, ProgramState } from '@kalaka/domain';
import type { EasyFile } from './easy-file.js';

export interface IndicatorFile {
  key: string;
  name: LocalText;
  unit: LocalText;
  direction: string;
  measure: string;
  activityType?: string;
  baseline: string;
  target: string;
  periods: { fromDay: number; toDay: number; target: string; actual?: string }[];
}

/** A joint programme. Days that are left out follow from its first day. */
export interface ProgramFile {
  key: string;
  state: ProgramState;
  purposes: string[];
  targetGroups: string[];
  places: LocalText[];
  fromDay: number;
  toDay: number;
  zeroBudget: boolean;
  consortium?: boolean;
  title: LocalText;
  description: LocalText;
  easy: EasyFile;
  proposedDay?: number;
  plannedDay?: number;
  approvedDay?: number;
  completedDay?: number;
  closedDay?: number;
  cancelledDay?: number;
  reason?: LocalText;
  finalReport?: LocalText;
  /** Who has approved so far and when, while others have not. */
  approvals?: Record<string, number>;
  decision?: { rule: string; for: number; against: number; abstain: number; text: LocalText };
  partners: { organization: string; role: string; task?: LocalText }[];
  contributions?: {
    key: string;
    organization: string;
    kind: string;
    agreed: string;
    given: string;
    text: LocalText;
  }[];
  indicators: IndicatorFile[];
  services?: { key: string; service: string; organization: string; level: LocalText }[];
}
