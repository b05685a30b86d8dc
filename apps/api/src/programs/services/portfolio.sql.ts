import { list, nameOf, text } from '../../organizations/index.js';

export const PORTFOLIO = list(
  `json_build_object('id', v.id, 'serviceId', v.service_id, 'name', ${text('s.name')},
     'organization', ${nameOf('v.organization_id', 'v.network_id')}, 'level', ${text('v.level')})`,
  'local_text(s.name, $2) COLLATE "hu-x-icu", v.id',
  `program_services v JOIN services s ON s.network_id = v.network_id AND s.id = v.service_id
   WHERE v.network_id = p.network_id AND v.program_id = p.id`,
);
