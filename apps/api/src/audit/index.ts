export { AuditFinder } from './audit.finder.js';
export { AuditEvent, AuditEventConnection } from './audit.model.js';
export { AuditModule } from './audit.module.js';
export { nameSubjects } from './audit-subjects.js';
