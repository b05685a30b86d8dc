import { TypedDocumentString, type CalendarFeedPageQuery, type CalendarFeedPageQueryVariables, type MakeCalendarFeedMutation, type MakeCalendarFeedMutationVariables, type RevokeCalendarFeedMutation, type RevokeCalendarFeedMutationVariables } from './graphql.js';
export const CalendarFeedPageDocument = new TypedDocumentString(`
    query CalendarFeedPage {
  calendarFeed {
    madeAt
  }
  network {
    id
    slug
    timeZone
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedPageQuery, CalendarFeedPageQueryVariables>;
export const MakeCalendarFeedDocument = new TypedDocumentString(`
    mutation MakeCalendarFeed {
  makeCalendarFeed {
    __typename
    ... on CalendarFeedMade {
      address
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
}`) as unknown as TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed {
  revokeCalendarFeed {
    __typename
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
}`) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
