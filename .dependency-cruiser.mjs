/**
 * The floors of the house inside the two apps, where Nx cannot look: a room knows only rooms below it,
 * and only through their index.ts. Cycles are counted at 0 everywhere.
 */
const ROOTS = ['apps/api/src', 'apps/dashboard/src/app'];

/** From the ground up; rooms in one list are neighbours and do not know each other. */
const FLOORS = [
  ['networks'],
  ['people'],
  ['audit'],
  ['organizations'],
  ['programs'],
  ['activities', 'budgets', 'decisions'],
  ['proposals'],
  ['sessions', 'exchange', 'announcements'],
  ['reports', 'evidence'],
];
const ROOMS = FLOORS.flat().join('|');

const upwards = ROOTS.flatMap((root) =>
  FLOORS.flatMap((rooms, floor) =>
    rooms.map((room) => {
      const unknown = FLOORS.slice(floor)
        .flat()
        .filter((other) => other !== room);
      return {
        name: `floor-of-${room}`,
        comment: `${room} knows only the rooms below it`,
        severity: 'error',
        from: { path: `^${root}/${room}/` },
        to: { path: `^${root}/(${unknown.join('|')})/` },
      };
    }),
  ),
).filter((rule) => !rule.to.path.endsWith('()/'));

export default {
  forbidden: [
    ...upwards,
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms-through-index',
      comment:
        'A room is entered through its index.ts; what loads by itself (words, parts of forms and of the desk) has a door of its own',
      severity: 'error',
      from: { path: `^(apps/(?:api/src|dashboard/src/app))/(${ROOMS})/` },
      to: {
        path: `^$1/(${ROOMS})/`,
        pathNot: `^$1/(?:$2/|(?:${ROOMS})/(?:index|form-parts|desk-parts|words\\.(?:en|hu))\\.ts$)`,
      },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: '\\.int-spec\\.ts$' },
      to: { path: `^apps/api/src/(${ROOMS}|cli|migrations)/` },
    },
    {
      name: 'shell-knows-routes-only',
      comment: 'The shell of the dashboard opens the doors of the rooms and looks no further',
      severity: 'error',
      from: { path: '^apps/dashboard/src/app/shell/' },
      to: { path: `^apps/dashboard/src/app/(${ROOMS})/`, pathNot: '(\\.routes|/index)\\.ts$' },
    },
    {
      name: 'entities-stay-home',
      comment: 'Other rooms hold an id; the foreign key stands in the migration',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/migrations/' },
      to: { path: '^apps/api/src/[^/]+/.*\\.entity\\.ts$', pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'no-spec-from-code',
      severity: 'error',
      from: { pathNot: '\\.(?:int-|e2e-)?spec\\.ts$' },
      to: { path: '\\.(?:int-|e2e-)?spec\\.ts$' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads to something',
      severity: 'error',
      from: {},
      // This one package holds nothing but types, which only the compiler finds.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.angular)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tools/tsconfig.check.json' },
    enhancedResolveOptions: { conditionNames: ['types', 'import', 'default'], exportsFields: ['exports'] },
  },
};
