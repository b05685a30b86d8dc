import { list, text, translations } from '../../organizations/index.js';
import { computedActual } from './computed-actuals.js';

/** A stretch, oldest first, with its actual: typed, or computed by the room that knows activities. */
const periods = (exact: string): string =>
  list(
    `json_build_object('id', t.id, 'from', t.from_date, 'to', t.to_date, 'target', t.target::text,
       'actual', (CASE i.measure WHEN 'MANUAL' THEN t.actual ELSE ${computedActual(exact)} END)::text)`,
    't.from_date, t.id',
    'program_indicator_periods t WHERE t.network_id = i.network_id AND t.indicator_id = i.id',
  );

/** @param exact condition under which small numbers are told: the partners and the coordination */
export const INDICATORS = (exact: string): string =>
  list(
    `json_build_object('id', i.id, 'name', ${text('i.name')}, 'nameTranslations', ${translations('i.name')},
       'unit', ${text('i.unit')}, 'unitTranslations', ${translations('i.unit')}, 'direction', i.direction,
       'measure', i.measure, 'activityType', i.activity_type, 'targetGroup', i.target_group,
       'baseline', i.baseline::text, 'target', i.target::text, 'periods', ${periods(exact)})`,
    'local_text(i.name, $2) COLLATE "hu-x-icu", i.id',
    'program_indicators i WHERE i.network_id = p.network_id AND i.program_id = p.id',
  );
