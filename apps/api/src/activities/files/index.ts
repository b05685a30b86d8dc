import { ActivityFiles } from './activity-files.js';
import { ActivityFilesResolver } from './activity-files.resolver.js';
import { ActivityFileSteps } from './use-cases/activity-file-steps.js';
import { AttachToActivity } from './use-cases/attach-to-activity.js';
import { DescribeActivityFile } from './use-cases/describe-activity-file.js';
import { RemoveActivityFile } from './use-cases/remove-activity-file.js';

export const FILE_USE_CASES = [ActivityFileSteps, AttachToActivity, DescribeActivityFile, RemoveActivityFile];
export const FILE_PROVIDERS = [ActivityFiles, ActivityFilesResolver, ...FILE_USE_CASES];
export { AttachToActivity };
