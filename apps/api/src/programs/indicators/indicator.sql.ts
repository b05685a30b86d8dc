import { list, text, translations } from '../../organizations/index.js';

const COUNTED = `counted_actual(p.network_id, p.id, i.measure, i.activity_type, i.target_group, t.from_date, t.to_date)`;

/**
 * Counted from accepted activities. People are told so to the partners and the coordination alone: everybody else reads
 * them by quarter in the figures, which hide small numbers and whatever would tell them. A stretch of a programme, one kind
 * of activity or one group in it could be held against those (U13).
 * @param exact condition under which people are told
 */
const counted = (exact: string): string => `(CASE WHEN i.measure <> 'REACH' OR ${exact} THEN ${COUNTED} END)`;

/** A stretch, oldest first, with its actual: typed, or counted. What has not begun has none. */
const periods = (exact: string): string =>
  list(
    `json_build_object('id', t.id, 'from', t.from_date, 'to', t.to_date, 'target', trim_scale(t.target)::text,
       'actual', (CASE WHEN t.from_date > day.today THEN NULL WHEN i.measure = 'MANUAL' THEN trim_scale(t.actual) ELSE ${counted(exact)} END)::text)`,
    't.from_date, t.id',
    'program_indicator_periods t WHERE t.network_id = i.network_id AND t.indicator_id = i.id',
  );

/** Over the whole programme; the view adds the newest typed value where it is counted by hand. */
const whole = (exact: string): string =>
  `(CASE WHEN i.measure <> 'MANUAL' THEN ${counted(exact).replace('t.from_date, t.to_date', 'p.from_date, p.to_date')} ELSE trim_scale(i.actual) END)::text`;

export const INDICATORS = (exact: string): string =>
  list(
    `json_build_object('id', i.id, 'name', ${text('i.name')}, 'nameTranslations', ${translations('i.name')},
       'unit', ${text('i.unit')}, 'unitTranslations', ${translations('i.unit')}, 'direction', i.direction,
       'measure', i.measure, 'activityType', i.activity_type, 'targetGroup', i.target_group, 'actual', ${whole(exact)},
       'baseline', trim_scale(i.baseline)::text, 'target', trim_scale(i.target)::text, 'periods', ${periods(exact)})`,
    'i.position, i.id',
    'program_indicators i WHERE i.network_id = p.network_id AND i.program_id = p.id',
  );
