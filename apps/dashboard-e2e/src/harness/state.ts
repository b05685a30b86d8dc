import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Imports } from './imports.js';

/** Where a run keeps the sessions of its personas and the ids it looked up; made anew by `setup.ts`. */
export const STATE_DIR = path.resolve(import.meta.dirname, '../../../../.cache/browser-state');
export const REVIEW_DIR = path.join(STATE_DIR, 'needs-review');

/** Personas of the demo. Pages are read in Székesfehérvár; whatever changes data does it in Lille. */
export const PERSONAS = [
  'coordinator',
  'finance',
  'officer',
  'editor',
  'viewer',
  'editor2',
  'officer2',
  'informal',
  'official',
  'auditor',
  'lille-coordinator',
  'lille-finance',
  'lille-editor',
  'lille-official',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** What a browser of this persona has: its cookie and nothing else. */
export const sessionFile = (persona: Persona): string => path.join(STATE_DIR, `${persona}.json`);

/** Ids of demo things that stand in addresses. */
export interface World {
  /** Ids of organizations by English name, of both networks. */
  readonly organizations: Readonly<Record<string, string>>;
  /** Ids of people by name, of both networks. */
  readonly people: Readonly<Record<string, string>>;
  /** The first service and the first identifier of an organization, by the id of the organization. */
  readonly services: Readonly<Record<string, string>>;
  readonly identifiers: Readonly<Record<string, string>>;
  /** The handover of the post that the first network has behind it. */
  readonly handover?: string | undefined;
  /** The paper of an organization that waits for a check, by the id of the organization. */
  readonly documents: Readonly<Record<string, string>>;
  /** A municipality of the first network with one of its offices. */
  readonly municipality?:
    { readonly id: string; readonly offices: readonly { readonly id: string }[] } | undefined;
  readonly imports: Imports;
  /** The first sponsorship and the first request for help of an organization, by the id of the organization. */
  readonly sponsorships: Readonly<Record<string, string>>;
  readonly gaps: Readonly<Record<string, string>>;
  /** Ids of joint programmes by English title, of both networks. */
  readonly programs: Readonly<Record<string, string>>;
  /** The newest reporting period of the first network in each state. */
  readonly periods: Readonly<Record<string, string>>;
  /** A report of the first network that a partner questions. */
  readonly questioned?: string | undefined;
  /** Ids of parts of a programme, by the id of the programme. */
  readonly programParts: Readonly<
    Record<string, Readonly<Partial<Record<'partner' | 'contribution' | 'indicator' | 'period', string>>>>
  >;
}

export const worldFile = path.join(STATE_DIR, 'world.json');
export const readWorld = (): World => JSON.parse(readFileSync(worldFile, 'utf8')) as World;
