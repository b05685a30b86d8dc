import { sqlCheck, type Check } from '../../platform/verify/index.js';

const SPONSORSHIP = `'network ' || s.network_id || ', sponsorship ' || s.id AS breach`;

/** What must hold of sponsorships in every network, run by `hub verify`. */
export const SPONSORSHIP_CHECKS: readonly Check[] = [
  sqlCheck(
    'a group has one fiscal sponsor for one thing at a time',
    `SELECT ${SPONSORSHIP} FROM sponsorships s JOIN sponsorships x
       ON x.network_id = s.network_id AND x.sponsee_id = s.sponsee_id AND x.id > s.id AND x.in_force && s.in_force
     WHERE x.scope_keys = '{}' OR s.scope_keys = '{}' OR x.scope_keys && s.scope_keys`,
  ),
  sqlCheck(
    'a fiscal sponsor is not sponsored itself',
    `SELECT ${SPONSORSHIP} FROM sponsorships s JOIN sponsorships x
       ON x.network_id = s.network_id AND x.sponsee_id = s.sponsor_id AND x.in_force && s.in_force`,
  ),
];
