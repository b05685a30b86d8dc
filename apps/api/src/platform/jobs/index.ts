export { countFailedWork, failedWork, retryFailedWork, type FailedWork } from './failed-work.js';
export { JobWorker, type JobHandler, type JobKind } from './job-worker.js';
