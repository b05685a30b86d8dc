import type { Params } from '@angular/router';
import { PERSON_STATES, ROLES } from '@kalaka/domain';

export const PEOPLE_PER_PAGE = 25;

/** What the address of the list says. */
export interface PeopleView {
  readonly search: string;
  /** Id of an organization, or ''. */
  readonly organization: string;
  /** Code of a role, or ''. */
  readonly role: string;
  /** Code of a state, or ''. */
  readonly state: string;
  /** Cursor after which the page begins, or ''. */
  readonly after: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

/** Reads the address; what nobody wrote into it is left out. */
export function readPeopleView(params: Params): PeopleView {
  const organization = text(params['organization']);
  return {
    search: text(params['q']).trim(),
    organization: UUID.test(organization) ? organization : '',
    role: ROLES.find((role) => role === params['role']) ?? '',
    state: PERSON_STATES.find((state) => state === params['state']) ?? '',
    after: text(params['after']),
  };
}

/** The address of a view; a new filter begins at the first page. */
export const peopleParams = ({ search, organization, role, state }: Omit<PeopleView, 'after'>): Params => ({
  q: search || null,
  organization: organization || null,
  role: role || null,
  state: state || null,
  after: null,
});
