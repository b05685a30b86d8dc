import { ErasuresResolver } from './erasures.resolver.js';
import { ErasureLogJob } from './erasure-log.job.js';
import { ExportPerson } from './use-cases/export-person.js';
import { PerformErasure } from './use-cases/perform-erasure.js';
import { RequestErasure } from './use-cases/request-erasure.js';

export const ERASURES = [ErasuresResolver, RequestErasure, PerformErasure, ExportPerson, ErasureLogJob];
