import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { PgBoss } from 'pg-boss';
import { PermissionGuard } from './access/permission.guard.js';
import { RequestContexts } from './access/request-contexts.js';
import { Sessions } from './access/session.js';
import { AuditTrail } from './audit/audit-trail.js';
import { filesFolder, SETTINGS, type RunSettings } from './config/index.js';
import { CLOCK, systemClock } from './db/clock.js';
import { MIGRATION_LIST, type MigrationList } from './db/migrate.js';
import { DATABASE_LIMITS, PATIENT_LIMITS, poolSettings, ReadPool } from './db/read-pool.js';
import { UnitOfWork } from './db/unit-of-work.js';
import { AnyErrorFilter } from './errors/any-error.filter.js';
import { validationPipe } from './errors/validation.js';
import { Attachments } from './files/attachments.js';
import { Downloads } from './files/downloads.js';
import { ReaderScopes } from './files/file-reader.js';
import { FileStore } from './files/file-store.js';
import { FilesController } from './files/files.controller.js';
import { ParentKinds } from './files/parent-kinds.js';
import { SweepFiles } from './files/sweep-files.job.js';
import { Uploads } from './files/uploads.js';
import { ExplorerController } from './graphql/explorer.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { HealthController } from './health/health.controller.js';
import { StyleSheet } from './html/style-sheet.js';
import { Visits } from './html/visit.js';
import { Drain } from './http/drain.js';
import { Metrics } from './http/metrics.js';
import { SessionCookie } from './http/session-cookie.js';
import { makeBoss } from './jobs/boss.js';
import { JobQueue } from './jobs/job-queue.js';
import { JobWorker } from './jobs/job-worker.js';
import { LOG, makeLog, type Log } from './log/logger.js';
import { Closing } from './http/closing.js';
import { MAIL_SERVER, MailDelivery } from './mail/delivery.js';
import { MailServer } from './mail/mail-server.js';
import { OutboxController } from './mail/outbox.controller.js';
import { Outbox } from './mail/outbox.js';

const database = (settings: RunSettings, log: Log): TypeOrmModuleOptions => ({
  type: 'postgres',
  url: settings.databaseUrl,
  autoLoadEntities: true,
  synchronize: false,
  installExtensions: false,
  retryAttempts: 0,
  logging: false,
  // A filter whose value got lost must not turn into "everything".
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  extra: {
    ...poolSettings(settings.databaseUrl, 8, settings.longWork ? PATIENT_LIMITS : DATABASE_LIMITS),
    application_name: 'kalaka-write',
  },
  poolErrorHandler: () => log.warn('a database connection ended'),
});

const mailServer = ({ smtpUrl, publicUrl }: RunSettings): MailServer | null =>
  smtpUrl ? new MailServer(smtpUrl, `noreply@${new URL(publicUrl).hostname}`) : null;

const providers = (settings: RunSettings, migrations: MigrationList) => [
  { provide: SETTINGS, useValue: settings },
  { provide: MIGRATION_LIST, useValue: migrations },
  { provide: LOG, useFactory: () => makeLog(settings.logLevel) },
  { provide: CLOCK, useValue: systemClock },
  {
    provide: ReadPool,
    inject: [LOG],
    useFactory: (log: Log) =>
      new ReadPool(settings.databaseUrl, 8, () => log.warn('a database connection ended')),
  },
  { provide: PgBoss, useFactory: () => makeBoss(settings.databaseUrl) },
  { provide: SessionCookie, useFactory: () => new SessionCookie(settings.publicUrl) },
  { provide: MAIL_SERVER, useFactory: () => mailServer(settings) },
  { provide: FileStore, useFactory: () => new FileStore(filesFolder(settings)) },
  ...[
    Attachments,
    AuditTrail,
    Closing,
    Downloads,
    Drain,
    JobQueue,
    JobWorker,
    MailDelivery,
    Metrics,
    Outbox,
    ParentKinds,
    ReaderScopes,
    RequestContexts,
    Sessions,
    SweepFiles,
    Uploads,
    StyleSheet,
    Visits,
  ],
  UnitOfWork,
];

/** The ground that every room stands on. It knows no noun. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(settings: RunSettings, migrations: MigrationList): DynamicModule {
    const own = providers(settings, migrations);
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({ inject: [SETTINGS, LOG], useFactory: database }),
        graphqlModule(),
      ],
      controllers: [ExplorerController, FilesController, HealthController, OutboxController],
      providers: [
        ...own,
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: AnyErrorFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: own,
    };
  }
}
