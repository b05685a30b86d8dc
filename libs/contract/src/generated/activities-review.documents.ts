import { TypedDocumentString, type ReviewListQuery, type ReviewListQueryVariables, type ReviewOneQuery, type ReviewOneQueryVariables, type AcceptActivitiesMutation, type AcceptActivitiesMutationVariables, type TakeAcceptanceBackMutation, type TakeAcceptanceBackMutationVariables, type SendBackActivityMutation, type SendBackActivityMutationVariables } from './graphql.js';
export const ReviewListDocument = new TypedDocumentString(`
    query ReviewList($first: Int!, $after: String, $filter: ActivityFilter, $sort: ActivitySort!) {
  network {
    id
    timeZone
    activityTypes {
      code
      name {
        text
        language
      }
      retired
    }
  }
  activities(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ReviewRow
      }
    }
  }
  reviewDesk {
    waiting {
      count
    }
    sentBack {
      count
    }
    disputed {
      count
    }
  }
}
    fragment ReviewRow on Activity {
  id
  organization {
    id
    name {
      text
      language
    }
  }
  coOrganizers {
    id
    name {
      text
      language
    }
  }
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
  staffMinutes
  volunteerMinutes
  reportedAt
  allowed
  version
}`) as unknown as TypedDocumentString<ReviewListQuery, ReviewListQueryVariables>;
export const ReviewOneDocument = new TypedDocumentString(`
    query ReviewOne($id: UUID!) {
  activity(id: $id) {
    ...ReviewDetail
  }
}
    fragment ReviewRow on Activity {
  id
  organization {
    id
    name {
      text
      language
    }
  }
  coOrganizers {
    id
    name {
      text
      language
    }
  }
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
  staffMinutes
  volunteerMinutes
  reportedAt
  allowed
  version
}
fragment ReviewDetail on Activity {
  ...ReviewRow
  program {
    id
    title {
      text
      language
    }
  }
  startsAt
  minutes
  place
  districtName {
    text
    language
  }
  reachBy {
    dimension
    code
    count
  }
  inKind {
    amount
    currency
  }
  provisions
  outcome {
    text
    language
  }
  loggedBy
  loggedAt
  acceptedAt
  remarks {
    id
    kind
    text
    organization {
      id
      name {
        text
        language
      }
    }
    by
    at
  }
}`) as unknown as TypedDocumentString<ReviewOneQuery, ReviewOneQueryVariables>;
export const AcceptActivitiesDocument = new TypedDocumentString(`
    mutation AcceptActivities($input: ManyActivitiesInput!) {
  acceptActivities(input: $input) {
    __typename
    ... on ManyActivitiesChanged {
      activityIds
      exceptions {
        activityId
        code
        message
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  message
  ... on FieldRefusal {
    field
  }
  ... on StaleVersionRefusal {
    currentVersion
  }
  ... on StateRefusal {
    currentState
  }
}`) as unknown as TypedDocumentString<AcceptActivitiesMutation, AcceptActivitiesMutationVariables>;
export const TakeAcceptanceBackDocument = new TypedDocumentString(`
    mutation TakeAcceptanceBack($input: ManyActivitiesInput!) {
  takeAcceptanceBack(input: $input) {
    __typename
    ... on ManyActivitiesChanged {
      activityIds
      exceptions {
        activityId
        code
        message
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  message
  ... on FieldRefusal {
    field
  }
  ... on StaleVersionRefusal {
    currentVersion
  }
  ... on StateRefusal {
    currentState
  }
}`) as unknown as TypedDocumentString<TakeAcceptanceBackMutation, TakeAcceptanceBackMutationVariables>;
export const SendBackActivityDocument = new TypedDocumentString(`
    mutation SendBackActivity($input: ActivityWordInput!) {
  sendBackActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        state
        version
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  message
  ... on FieldRefusal {
    field
  }
  ... on StaleVersionRefusal {
    currentVersion
  }
  ... on StateRefusal {
    currentState
  }
}`) as unknown as TypedDocumentString<SendBackActivityMutation, SendBackActivityMutationVariables>;
