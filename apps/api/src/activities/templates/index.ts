import { PlanAheadJob } from './plan-ahead.job.js';
import { TemplatesResolver } from './templates.resolver.js';
import { PlanFromTemplate } from './use-cases/plan-from-template.js';
import { RemoveTemplate } from './use-cases/remove-template.js';
import { SaveTemplate } from './use-cases/save-template.js';

export const TEMPLATE_PROVIDERS = [
  TemplatesResolver,
  PlanAheadJob,
  PlanFromTemplate,
  RemoveTemplate,
  SaveTemplate,
];
