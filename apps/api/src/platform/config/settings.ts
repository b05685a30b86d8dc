import fs from 'node:fs';
import path from 'node:path';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const POSTGRES = /^postgres(ql)?:\/\/.+/;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The settings of contract.md, checked. Secrets of the embedded database are added when it has started. */
export class Settings {
  @IsInt()
  @Min(0)
  @Max(65_535)
  port!: number;

  @IsString()
  @MinLength(1)
  host!: string;

  /** Address as the application role; absent: the embedded database. */
  @IsOptional()
  @Matches(POSTGRES, { message: 'DATABASE_URL must look like postgres://user:password@host:5432/database' })
  databaseUrl?: string;

  @IsOptional()
  @Matches(POSTGRES, {
    message: 'DATABASE_OWNER_URL must look like postgres://user:password@host:5432/database',
  })
  databaseOwnerUrl?: string;

  @IsOptional()
  @Matches(POSTGRES, {
    message: 'DATABASE_OPERATOR_URL must look like postgres://user:password@host:5432/database',
  })
  databaseOperatorUrl?: string;

  @IsString()
  @MinLength(1)
  dataDir!: string;

  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'PUBLIC_URL must be an http or https address' },
  )
  publicUrl!: string;

  @IsBoolean()
  demo!: boolean;

  @IsOptional()
  @Matches(/^smtps?:\/\/.+/, { message: 'SMTP_URL must look like smtp://user:password@host:587' })
  smtpUrl?: string;

  @IsOptional()
  @MinLength(32, { message: 'SESSION_SECRET must have at least 32 characters' })
  sessionSecret?: string;

  @IsIn(LOG_LEVELS, { message: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}` })
  logLevel!: (typeof LOG_LEVELS)[number];

  @IsBoolean()
  production!: boolean;

  /** Operations run as compiled code; false: as Apollo Server runs them by itself (same answers, half the speed). */
  @IsBoolean()
  compiledExecutor!: boolean;

  /** Limits of one GraphQL operation (contract.md). */
  limits!: Limits;
}

export class Limits {
  @IsInt()
  @Min(1)
  depth!: number;

  @IsInt()
  @Min(0)
  aliases!: number;

  @IsInt()
  @Min(0)
  directives!: number;

  @IsInt()
  @Min(1)
  tokens!: number;

  @IsInt()
  @Min(1)
  cost!: number;

  /** Size of a request's body in bytes. */
  @IsInt()
  @Min(1)
  body!: number;

  /** Size of a file in bytes. */
  @IsInt()
  @Min(1)
  file!: number;

  /** The same of a film. */
  @IsInt()
  @Min(1)
  video!: number;
}

/** Everything that is wrong with the settings, one line each, for the person who starts the hub. */
export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`The settings do not work:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. An empty variable counts as absent. */
export function readSettings(env: Env): Settings {
  const problems: string[] = [];
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const number = (name: string, fallback: number): number => {
    const raw = text(name);
    if (raw === undefined) return fallback;
    if (!/^\d{1,9}$/.test(raw)) problems.push(`${name} must be a whole number, not "${raw}"`);
    return Number(raw);
  };
  const yesNo = (name: string, fallback: boolean): boolean => {
    const raw = text(name);
    if (raw !== undefined && raw !== 'true' && raw !== 'false')
      problems.push(`${name} must be true or false, not "${raw}"`);
    return raw === undefined ? fallback : raw === 'true';
  };

  const settings = new Settings();
  settings.production = env['NODE_ENV'] === 'production';
  settings.port = number('PORT', 3000);
  settings.host = text('HOST') ?? '127.0.0.1';
  settings.databaseUrl = text('DATABASE_URL');
  settings.databaseOwnerUrl = text('DATABASE_OWNER_URL');
  settings.databaseOperatorUrl = text('DATABASE_OPERATOR_URL');
  settings.dataDir = text('DATA_DIR') ?? '.data';
  settings.publicUrl = (text('PUBLIC_URL') ?? `http://${settings.host}:${settings.port}`).replace(/\/+$/, '');
  settings.demo = yesNo('DEMO', !settings.databaseUrl && !settings.production);
  settings.smtpUrl = text('SMTP_URL');
  settings.sessionSecret = sessionSecret(text('SESSION_SECRET'), text('SESSION_SECRET_FILE'), problems);
  settings.logLevel = (text('LOG_LEVEL') ?? 'info') as Settings['logLevel'];
  settings.compiledExecutor = yesNo('COMPILED_EXECUTOR', true);
  settings.limits = Object.assign(new Limits(), {
    depth: number('MAX_DEPTH', 12),
    aliases: number('MAX_ALIASES', 30),
    directives: number('MAX_DIRECTIVES', 50),
    tokens: number('MAX_TOKENS', 2_000),
    cost: number('MAX_COST', 10_000),
    body: number('MAX_BODY', 1_048_576),
    file: number('MAX_FILE', 26_214_400),
    video: number('MAX_VIDEO', 209_715_200),
  });

  problems.push(...wrong(settings), ...wrong(settings.limits), ...contradictions(settings));
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

const wrong = (part: object): string[] =>
  validateSync(part).flatMap((error) => Object.values(error.constraints ?? {}));

function contradictions(settings: Settings): string[] {
  const found: string[] = [];
  if (settings.demo && settings.production) {
    found.push('DEMO=true and NODE_ENV=production together: a demo lets anybody sign in as anybody');
  }
  if (settings.databaseUrl && !settings.sessionSecret) {
    found.push(
      'SESSION_SECRET (or SESSION_SECRET_FILE) is missing: with DATABASE_URL the hub does not make one up',
    );
  }
  return found;
}

function sessionSecret(
  given: string | undefined,
  file: string | undefined,
  problems: string[],
): string | undefined {
  if (given && file) problems.push('SESSION_SECRET and SESSION_SECRET_FILE are both set: keep one');
  if (!file) return given;
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    problems.push(`SESSION_SECRET_FILE cannot be read: ${file}`);
    return undefined;
  }
}

/** The settings of a hub whose database is known: what the modules are given. */
export interface RunSettings extends Settings {
  databaseUrl: string;
  sessionSecret: string;
  /** A command and no server: a change may take minutes, nobody waits for an answer within seconds. */
  longWork?: boolean;
}

/** Where attachments lie. */
export const filesFolder = ({ dataDir }: Pick<Settings, 'dataDir'>): string => path.join(dataDir, 'files');

/** Injection token of {@link RunSettings}. */
export const SETTINGS = Symbol('SETTINGS');
