/** What is measured, and the goals of the project for each: shares of the bare server's speed ("must", "ambitious"). */
import { createHash, randomUUID } from 'node:crypto';

const PAGE = `query Members { organizations(first: 25) { edges { node {
  id name { text language } legalForm targetGroups expertise { text language }
  services { id name { text language } status } membership { state from } } } } }`;

const THIN = `query Names { organizations(first: 25) { edges { node { id name { text language } } } } }`;

const OVERVIEW = `query Overview($filter: OverviewFilterInput) { overview(filter: $filter) {
  lines { key name { text language } activities people staffMinutes volunteerMinutes } } }`;

const row =
  'id type state happenedOn minutes reach outcome { text language } organization { id name { text language } } program { id title { text language } }';
const feed = (fields) => `query Feed($programId: UUID!, $from: Date!, $to: Date!, $after: String) {
  activities(first: 50, after: $after, filter: { programId: $programId, from: $from, to: $to }) { edges { node { ${fields} } } } }`;
const FIRST = `query First($programId: UUID!, $from: Date!, $to: Date!) {
  activities(first: 50, filter: { programId: $programId, from: $from, to: $to }) { edges { cursor node { id happenedOn } } } }`;

const LOG = `mutation Log($input: LogActivityInput!) { logActivity(input: $input) {
  __typename ... on Refusal { code message } ... on ActivityChanged { activity { id version } } } }`;

/** The id that data.sql makes of a kind and a number. */
const key = (kind, n) =>
  createHash('md5')
    .update(`${kind}:${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const quarterOf = (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const lastYear = { from: quarterOf(daysAgo(365)), to: quarterOf(daysAgo(0)) };
/** The first day of a range of quarters, and the day after it. */
const monthsOf = ({ from, to }) => {
  const day = (year, month) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return [day(from.slice(0, 4), from.slice(6) * 3 - 3), day(to.slice(0, 4), to.slice(6) * 3)];
};
const ids = (connection) => connection.edges.map(({ node }) => node.id);

/** The second page of a programme's activities, at the key with which the first one ends. */
const secondPage = (fields) => async (ask) => {
  const variables = { programId: key('program', 703), from: daysAgo(400), to: daysAgo(20) };
  const { edges } = (await ask({ query: FIRST, variables })).activities;
  const { cursor, node } = edges.at(-1);
  return { query: feed(fields), variables: { ...variables, after: cursor }, after: node };
};

const OFFICERS = 40;
const logged = (n) => ({
  token: `bench-officer-${1 + (n % OFFICERS)}`,
  body: {
    query: LOG,
    variables: {
      input: {
        ...{
          id: randomUUID(),
          idempotencyKey: randomUUID(),
          type: 'ADVICE',
          happenedOn: daysAgo(2),
          minutes: 60,
          reach: 12,
        },
        // Each member has programmes of its own (activities.sql): the twenty go round by tens.
        programId: key('program', 700 + ((n % OFFICERS) % 20 || 20)),
      },
    },
  },
});

const directory = {
  data: 'organizations',
  small: { network: 7, name: '40 organizations' },
  large: { network: 51, name: '2,000 organizations' },
};
/** Network 7 signs in for both: only the other networks grow from 20 thousand to 2 million activities. */
const work = {
  data: 'activities',
  small: { network: 7, name: '20,000 activities' },
  large: { network: 7, name: '2 million activities' },
};

/**
 * `body` asks for the same each time; `bodies` for something new each time. `same` takes from an answer what both servers
 * must agree on before their speed is compared.
 */
export const WORKLOADS = [
  {
    name: 'W0 floor',
    ...directory,
    large: null,
    body: () => ({ query: '{ __typename }' }),
    path: '/w0',
    must: 0.18,
    ambitious: 0.27,
  },
  {
    name: 'W2 organizations',
    ...directory,
    body: () => ({ query: PAGE }),
    path: '/organizations',
    same: (d) => ids(d.organizations),
    must: 0.4,
    ambitious: 0.6,
  },
  {
    name: 'W2 organizations, thin',
    ...directory,
    body: () => ({ query: THIN }),
    path: '/organizations',
    same: (d) => ids(d.organizations),
    must: 0.4,
    ambitious: 0.6,
  },
  {
    name: 'W1 overview',
    ...work,
    body: () => ({
      query: OVERVIEW,
      variables: { filter: { groupBy: 'PROGRAM', ...lastYear } },
      months: monthsOf(lastYear),
    }),
    path: '/overview',
    same: (d) => d.overview.lines.map(({ key, activities, people }) => [key, activities, people]),
    must: 0.35,
    ambitious: 0.6,
  },
  {
    name: 'W3 feed',
    ...work,
    body: secondPage(row),
    path: '/feed',
    same: (d) => ids(d.activities),
    must: 0.4,
    ambitious: 0.65,
  },
  {
    name: 'W3 feed, thin',
    ...work,
    body: secondPage('id happenedOn'),
    path: '/feed',
    same: (d) => ids(d.activities),
    must: 0.4,
    ambitious: 0.65,
  },
  { name: 'W6 log', ...work, bodies: logged, path: '/log', must: 0.45, ambitious: 0.75 },
];
