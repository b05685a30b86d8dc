import { TypedDocumentString, type GapsQuery, type GapsQueryVariables, type GapPageQuery, type GapPageQueryVariables, type OpenGapMutation, type OpenGapMutationVariables, type OfferHelpMutation, type OfferHelpMutationVariables, type AcceptOfferMutation, type AcceptOfferMutationVariables, type DeclineOfferMutation, type DeclineOfferMutationVariables, type WithdrawOfferMutation, type WithdrawOfferMutationVariables, type WithdrawGapMutation, type WithdrawGapMutationVariables, type FinishHelpMutation, type FinishHelpMutationVariables } from './graphql.js';
export const GapsDocument = new TypedDocumentString(`
    query Gaps($after: String, $filter: GapFilterInput) {
  network {
    id
    today
  }
  gaps(first: 25, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...GapFacts
      }
    }
  }
}
    fragment GapFacts on Gap {
  id
  field
  state
  openedOn
  closedOn
  hasOffer
  overdue
  allowed
  version
  organization {
    id
    name {
      text
      language
    }
  }
  text {
    text
    language
  }
  offers {
    id
    state
    offeredOn
    doneOn
    reason
    allowed
    organization {
      id
      name {
        text
        language
      }
    }
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const GapPageDocument = new TypedDocumentString(`
    query GapPage($id: UUID!) {
  network {
    id
    today
  }
  gap(gapId: $id) {
    ...GapFacts
    helpers {
      id
      name {
        text
        language
      }
    }
  }
}
    fragment GapFacts on Gap {
  id
  field
  state
  openedOn
  closedOn
  hasOffer
  overdue
  allowed
  version
  organization {
    id
    name {
      text
      language
    }
  }
  text {
    text
    language
  }
  offers {
    id
    state
    offeredOn
    doneOn
    reason
    allowed
    organization {
      id
      name {
        text
        language
      }
    }
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<GapPageQuery, GapPageQueryVariables>;
export const OpenGapDocument = new TypedDocumentString(`
    mutation OpenGap($input: OpenGapInput!) {
  openGap(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<OpenGapMutation, OpenGapMutationVariables>;
export const OfferHelpDocument = new TypedDocumentString(`
    mutation OfferHelp($input: OfferHelpInput!) {
  offerHelp(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<OfferHelpMutation, OfferHelpMutationVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($input: AnswerOfferInput!) {
  acceptOffer(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: DeclineOfferInput!) {
  declineOffer(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($input: WithdrawOfferInput!) {
  withdrawOffer(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const WithdrawGapDocument = new TypedDocumentString(`
    mutation WithdrawGap($input: GapStepInput!) {
  withdrawGap(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<WithdrawGapMutation, WithdrawGapMutationVariables>;
export const FinishHelpDocument = new TypedDocumentString(`
    mutation FinishHelp($input: GapStepInput!) {
  finishHelp(input: $input) {
    ... on GapChanged {
      gap {
        id
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
}`) as unknown as TypedDocumentString<FinishHelpMutation, FinishHelpMutationVariables>;
