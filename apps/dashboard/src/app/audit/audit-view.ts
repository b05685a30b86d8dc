import type { Params } from '@angular/router';
import { EVENT_NAMES, isPlainDate } from '@kalaka/domain';
import type { AuditFilter } from '@kalaka/contract';

export const EVENTS_PER_PAGE = 25;

/** What the address of the trail says. */
export interface AuditView {
  /** Name of an event, `<noun>.*` for all of a noun, or ''. */
  readonly event: string;
  readonly organization: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  /** Cursor after which the page begins, or ''. */
  readonly after: string;
}

export type AuditParam = Exclude<keyof AuditView, 'after'>;
export const AUDIT_PARAMS: readonly AuditParam[] = ['event', 'organization', 'person', 'from', 'to'];

/** The events by their noun, in the order in which the domain lists them. */
export const EVENT_GROUPS: readonly { readonly noun: string; readonly events: readonly string[] }[] = [
  ...new Set(EVENT_NAMES.map((name) => name.split('.')[0] ?? '')),
].map((noun) => ({ noun, events: EVENT_NAMES.filter((name) => name.startsWith(`${noun}.`)) }));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const eventsOf = (event: string): readonly string[] => {
  if (event.endsWith('.*')) return EVENT_GROUPS.find(({ noun }) => `${noun}.*` === event)?.events ?? [];
  return EVENT_NAMES.filter((name) => name === event);
};

/** Reads the address; what means nothing is left out. */
export function readAuditView(params: Params): AuditView {
  const text = (name: string): string => {
    const value: unknown = params[name];
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  const id = (name: string): string => (UUID.test(text(name)) ? text(name) : '');
  const day = (name: string): string => (isPlainDate(text(name)) ? text(name) : '');
  return {
    event: eventsOf(text('event')).length ? text('event') : '',
    organization: id('organization'),
    person: id('person'),
    from: day('from'),
    to: day('to'),
    after: text('after'),
  };
}

/** The address of a view; a new filter begins at the first page. */
export const auditParams = (view: Omit<AuditView, 'after'>): Params => ({
  ...Object.fromEntries(AUDIT_PARAMS.map((name) => [name, view[name] || null])),
  after: null,
});

export function filterOf(view: AuditView): AuditFilter {
  return {
    events: view.event ? [...eventsOf(view.event)] : null,
    organizationId: view.organization || null,
    personId: view.person || null,
    from: view.from || null,
    to: view.to || null,
  };
}
