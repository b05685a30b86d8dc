/** What is measured, and the goals of the project for each: shares of the bare server's speed ("must", "ambitious"). */

const PAGE = `query Members { organizations(first: 25) { edges { node {
  id name { text language } legalForm targetGroups expertise { text language }
  services { id name { text language } status } membership { state from } } } } }`;

const THIN = `query Names { organizations(first: 25) { edges { node { id name { text language } } } } }`;

/** Goals of W2 (organizations) are for the compiled executor of a later part; W0 is bounded by Apollo Server. */
export const WORKLOADS = [
  { name: 'W0 floor', query: '{ __typename }', limit: '/w0', must: 0.18, ambitious: 0.27, statements: 0 },
  { name: 'organizations', query: PAGE, limit: '/organizations', must: 0.4, ambitious: 0.6, statements: 2 },
  {
    name: 'organizations, thin',
    query: THIN,
    limit: '/organizations',
    must: 0.4,
    ambitious: 0.6,
    statements: 2,
  },
];

/** Networks of the generated data: the coordinator of one signs in with the token `bench-<number>`. */
export const SIZES = [
  { name: '40 organizations', network: 7 },
  { name: '2,000 organizations', network: 51 },
];
