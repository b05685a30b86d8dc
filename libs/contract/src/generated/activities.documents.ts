import { TypedDocumentString, type WaitingActivitiesQuery, type WaitingActivitiesQueryVariables, type OwnActivitiesQuery, type OwnActivitiesQueryVariables, type ActivityPageQuery, type ActivityPageQueryVariables, type ReportActivityMutation, type ReportActivityMutationVariables, type EditActivityMutation, type EditActivityMutationVariables, type HoldActivityMutation, type HoldActivityMutationVariables, type CorrectActivityMutation, type CorrectActivityMutationVariables, type CancelActivityMutation, type CancelActivityMutationVariables, type DisputeActivityMutation, type DisputeActivityMutationVariables, type AnswerDisputeMutation, type AnswerDisputeMutationVariables } from './graphql.js';
export const WaitingActivitiesDocument = new TypedDocumentString(`
    query WaitingActivities($filter: ActivityFilter!) {
  activities(filter: $filter, first: 10) {
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
}`) as unknown as TypedDocumentString<WaitingActivitiesQuery, WaitingActivitiesQueryVariables>;
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
    today
    timeZone
    targetGroups {
      code
      name {
        text
        language
      }
      retired
    }
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
    files {
      ...ActivityFile
    }
    corrections {
      id
      reason
      by
      at
      before {
        ...CorrectedFigures
      }
      after {
        ...CorrectedFigures
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
}
fragment CorrectedFigures on ActivityFigures {
  reach
  minutes
  staffMinutes
  volunteerMinutes
}
fragment ActivityFile on ActivityFile {
  kind
  file {
    id
    name
    bytes
    url
  }
  description {
    text
    language
  }
  descriptionTranslations {
    language
    text
  }
  version
}`) as unknown as TypedDocumentString<ActivityPageQuery, ActivityPageQueryVariables>;
export const ReportActivityDocument = new TypedDocumentString(`
    mutation ReportActivity($input: ActivityStepInput!) {
  reportActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<ReportActivityMutation, ReportActivityMutationVariables>;
export const EditActivityDocument = new TypedDocumentString(`
    mutation EditActivity($input: EditActivityInput!) {
  editActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<EditActivityMutation, EditActivityMutationVariables>;
export const HoldActivityDocument = new TypedDocumentString(`
    mutation HoldActivity($input: EditActivityInput!) {
  holdActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<HoldActivityMutation, HoldActivityMutationVariables>;
export const CorrectActivityDocument = new TypedDocumentString(`
    mutation CorrectActivity($input: CorrectActivityInput!) {
  correctActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<CorrectActivityMutation, CorrectActivityMutationVariables>;
export const CancelActivityDocument = new TypedDocumentString(`
    mutation CancelActivity($input: ActivityWordInput!) {
  cancelActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<CancelActivityMutation, CancelActivityMutationVariables>;
export const DisputeActivityDocument = new TypedDocumentString(`
    mutation DisputeActivity($input: ActivityWordInput!) {
  disputeActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<DisputeActivityMutation, DisputeActivityMutationVariables>;
export const AnswerDisputeDocument = new TypedDocumentString(`
    mutation AnswerDispute($input: AnswerDisputeInput!) {
  answerDispute(input: $input) {
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
    `) as unknown as TypedDocumentString<AnswerDisputeMutation, AnswerDisputeMutationVariables>;
