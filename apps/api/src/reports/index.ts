// The room where the network sees what it did. Nobody below knows it.
export { ReportsModule } from './reports.module.js';
export { REPORT_CHECKS } from './reports.checks.js';
