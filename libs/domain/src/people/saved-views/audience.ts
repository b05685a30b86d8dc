import type { Audience } from '../../access/audience.js';
import type { SavedView } from './saved-view.js';

/** A view is its owner's; one that is shared tells the network how somebody looks at a list, and nothing else. */
export const savedViewAudience: Readonly<Record<keyof SavedView, Audience>> = Object.freeze({
  id: 'NETWORK',
  networkId: 'NETWORK',
  accountId: 'OWN',
  list: 'NETWORK',
  name: 'NETWORK',
  query: 'NETWORK',
  columns: 'NETWORK',
  shared: 'NETWORK',
  version: 'NETWORK',
});
