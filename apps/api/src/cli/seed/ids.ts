import { v5 } from 'uuid';

/** Namespace of demo networks; the rows of each lie in the namespace of its own id. */
const DEMO = '6b1d6c1e-0f4a-5a39-9d55-1c2f6a7d9b10';

export const demoNetworkId = (key: string): string => v5(key, DEMO);

/** The id of a key like `org:jelfolyo` in a network: the same at every seeding, so that rows are found again. */
export const demoId = (networkId: string, key: string): string => v5(key, networkId);
