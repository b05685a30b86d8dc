export { AuditFinder } from './audit.finder.js';
export { AuditEvent, AuditArgs, AuditEventConnection } from './audit.model.js';
export { AuditModule } from './audit.module.js';
export { nameSubjects } from './audit-subjects.js';
