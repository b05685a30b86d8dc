export { AuditTrail } from './audit-trail.js';
export {
  verifyAudit,
  type AuditDefect,
  type AuditFinding,
  type AuditReader,
  type AuditVerdict,
} from './verify-audit.js';
