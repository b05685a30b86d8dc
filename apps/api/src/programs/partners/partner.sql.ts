import { list, nameOf, text, translations } from '../../organizations/index.js';

const OF_PROGRAM = 'r.network_id = p.network_id AND r.program_id = p.id';

/** Whoever answers for it first, then whoever carries it out, passes on money, gives it. */
const IN_ORDER = `array_position(ARRAY['ACCOUNTABLE', 'IMPLEMENTING', 'EXTENDING', 'FUNDING'], r.role), r.from_date,
  local_text(n.name, $2) COLLATE "hu-x-icu", r.id`;

export const PARTNERS = list(
  `json_build_object('id', r.id, 'organization', json_build_object('id', n.id, 'name', ${text('n.name')}), 'role', r.role,
     'from', r.from_date, 'to', r.to_date, 'task', ${text('r.task')}, 'taskTranslations', ${translations('r.task')},
     'approvedOn', r.approved_on)`,
  IN_ORDER,
  `program_partners r JOIN organizations n ON n.network_id = r.network_id AND n.id = r.organization_id WHERE ${OF_PROGRAM}`,
);

/** `leadOf` of the domain, as SQL: on the nearest day of the programme. */
export const LEAD = `(SELECT ${nameOf('r.organization_id', 'r.network_id')} FROM program_partners r
  WHERE ${OF_PROGRAM} AND r.role = 'ACCOUNTABLE' AND r.in_force @> least(greatest(day.today, p.from_date), p.to_date) LIMIT 1)`;
