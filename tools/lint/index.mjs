/** The home-made lint rules; each has its spec beside it. */
import { noUnsafeMoney } from './no-unsafe-money.mjs';
import { operationNeedsPermission } from './operation-needs-permission.mjs';

export default {
  meta: { name: 'kalaka' },
  rules: {
    'no-unsafe-money': noUnsafeMoney,
    'operation-needs-permission': operationNeedsPermission,
  },
};
