/* eslint-disable */
import { TypedDocumentString, type LogSheetQuery, type LogSheetQueryVariables, type SentBackActivitiesQuery, type SentBackActivitiesQueryVariables, type OwnActivitiesQuery, type OwnActivitiesQueryVariables, type ActivityPageQuery, type ActivityPageQueryVariables, type LogActivityMutation, type LogActivityMutationVariables, type UndoActivityMutation, type UndoActivityMutationVariables } from './graphql.js';
export const LogSheetDocument = new TypedDocumentString(`
    query LogSheet {
  logSheet {
    today
    organization {
      id
      name {
        text
        language
      }
    }
    last {
      ...ActivityLast
    }
    lastOfTypes {
      ...ActivityLast
    }
    types {
      code
      name {
        text
        language
      }
      used
    }
    programs {
      id
      title {
        text
        language
      }
    }
    members {
      id
      name {
        text
        language
      }
    }
    districts {
      code
      name {
        text
        language
      }
    }
    locations {
      id
      name {
        text
        language
      }
    }
    hoursCount
    period {
      fromDate
      toDate
      dueOn
    }
    toReport
    sentBack
  }
}
    fragment ActivityLast on Activity {
  id
  type
  program {
    id
    title {
      text
      language
    }
  }
  title {
    text
    language
  }
  titleTranslations {
    language
    text
  }
  place
  locationId
  district
  minutes
  reach
  staffMinutes
  volunteerMinutes
  provisions
  coOrganizers {
    id
    name {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<LogSheetQuery, LogSheetQueryVariables>;
export const SentBackActivitiesDocument = new TypedDocumentString(`
    query SentBackActivities($filter: ActivityFilter!) {
  activities(filter: $filter, first: 5) {
    edges {
      node {
        ...ActivityRow
        remarks {
          id
          kind
          text
        }
      }
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
}`) as unknown as TypedDocumentString<SentBackActivitiesQuery, SentBackActivitiesQueryVariables>;
export const OwnActivitiesDocument = new TypedDocumentString(`
    query OwnActivities($filter: ActivityFilter, $after: String) {
  activities(filter: $filter, first: 25, after: $after) {
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
}`) as unknown as TypedDocumentString<OwnActivitiesQuery, OwnActivitiesQueryVariables>;
export const ActivityPageDocument = new TypedDocumentString(`
    query ActivityPage($id: UUID!) {
  network {
    id
    timeZone
  }
  activity(id: $id) {
    ...ActivityRow
    ...ActivityLast
    outcome {
      text
      language
    }
    outcomeTranslations {
      language
      text
    }
    startsAt
    districtName {
      text
      language
    }
    reachBy {
      dimension
      code
      count
    }
    loggedAt
    reportedAt
    acceptedAt
    remarks {
      id
      kind
      text
      by
      at
      organization {
        id
        name {
          text
          language
        }
      }
    }
    undoableUntil
    allowed
    version
  }
}
    fragment ActivityLast on Activity {
  id
  type
  program {
    id
    title {
      text
      language
    }
  }
  title {
    text
    language
  }
  titleTranslations {
    language
    text
  }
  place
  locationId
  district
  minutes
  reach
  staffMinutes
  volunteerMinutes
  provisions
  coOrganizers {
    id
    name {
      text
      language
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
}`) as unknown as TypedDocumentString<ActivityPageQuery, ActivityPageQueryVariables>;
export const LogActivityDocument = new TypedDocumentString(`
    mutation LogActivity($input: LogActivityInput!) {
  logActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LogActivityMutation, LogActivityMutationVariables>;
export const UndoActivityDocument = new TypedDocumentString(`
    mutation UndoActivity($input: ActivityStepInput!) {
  undoActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoActivityMutation, UndoActivityMutationVariables>;
