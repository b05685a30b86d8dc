export { JobWorker, type JobHandler, type JobKind } from './job-worker.js';
