/** Controls of this room for which "this is empty" has a sentence of its own: `programs.missing.<id>`. */
export const MISSING = {
  room: 'programs',
  spoken: new Set([
    ...['agreed', 'baseline', 'direction', 'file', 'from', 'kind', 'lastDay', 'level', 'measure', 'name'],
    ...['organizationId', 'partners.organizationId', 'partners.role', 'purposes', 'role', 'serviceId'],
    ...['successorId', 'target', 'title', 'to', 'unit'],
  ]),
};
