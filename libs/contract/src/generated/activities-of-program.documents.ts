import { TypedDocumentString, type ProgramActivitiesQuery, type ProgramActivitiesQueryVariables, type ProgramMonthQuery, type ProgramMonthQueryVariables, type ProgramMonthsBesideQuery, type ProgramMonthsBesideQueryVariables } from './graphql.js';
export const ProgramActivitiesDocument = new TypedDocumentString(`
    query ProgramActivities($id: UUID!, $states: [ActivityState!], $after: String) {
  program(id: $id) {
    ...ProgramName
  }
  activities(filter: {programId: $id, states: $states}, first: 25, after: $after) {
    totalCount
    edges {
      node {
        ...ActivityRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}
fragment ProgramName on Program {
  id
  title {
    text
    language
  }
  from
  to
}`) as unknown as TypedDocumentString<ProgramActivitiesQuery, ProgramActivitiesQueryVariables>;
export const ProgramMonthDocument = new TypedDocumentString(`
    query ProgramMonth($id: UUID!, $from: Date!, $to: Date!) {
  program(id: $id) {
    ...ProgramName
  }
  activities(
    filter: {programId: $id, from: $from, to: $to}
    first: 100
    sort: OLDEST
  ) {
    edges {
      node {
        ...ActivityRow
        startsAt
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}
fragment ProgramName on Program {
  id
  title {
    text
    language
  }
  from
  to
}`) as unknown as TypedDocumentString<ProgramMonthQuery, ProgramMonthQueryVariables>;
export const ProgramMonthsBesideDocument = new TypedDocumentString(`
    query ProgramMonthsBeside($id: UUID!, $from: Date!, $to: Date!) {
  before: activities(filter: {programId: $id, to: $from}, first: 1) {
    edges {
      node {
        id
        happenedOn
      }
    }
  }
  after: activities(filter: {programId: $id, from: $to}, first: 1, sort: OLDEST) {
    edges {
      node {
        id
        happenedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramMonthsBesideQuery, ProgramMonthsBesideQueryVariables>;
