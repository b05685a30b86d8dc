import { PauseSpareCapacity } from './pause-spare-capacity.js';
import { RecordSpareCapacity } from './record-spare-capacity.js';
import { RemoveSpareCapacity } from './remove-spare-capacity.js';

export const SPARE_CAPACITY_USE_CASES = [PauseSpareCapacity, RecordSpareCapacity, RemoveSpareCapacity];

export { PauseSpareCapacity, RecordSpareCapacity, RemoveSpareCapacity };
