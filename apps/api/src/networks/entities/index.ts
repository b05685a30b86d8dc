import { HandoverItemEntity } from '../handover/entities/handover-item.entity.js';
import { HandoverEntity } from '../handover/entities/handover.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { NaoTermEntity } from './nao-term.entity.js';
import { NetworkEntity } from './network.entity.js';
import { OfficeEntity } from './office.entity.js';

export { MunicipalityEntity, NaoTermEntity, NetworkEntity, OfficeEntity };

/** For the data source. */
export const NETWORK_ENTITIES = [
  ...[NetworkEntity, MunicipalityEntity, OfficeEntity, NaoTermEntity],
  ...[HandoverEntity, HandoverItemEntity],
];
