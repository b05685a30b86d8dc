import { TypedDocumentString, type HandoversQuery, type HandoversQueryVariables, type HandoverCandidatesQuery, type HandoverCandidatesQueryVariables, type PrepareHandoverMutation, type PrepareHandoverMutationVariables, type AmendHandoverMutation, type AmendHandoverMutationVariables, type SettleHandoverItemMutation, type SettleHandoverItemMutationVariables, type CompleteHandoverMutation, type CompleteHandoverMutationVariables, type CancelHandoverMutation, type CancelHandoverMutationVariables } from './graphql.js';
export const HandoversDocument = new TypedDocumentString(`
    query Handovers {
  network {
    id
    today
    name {
      text
      language
    }
    policies {
      decisionRule
    }
  }
  handovers {
    ...HandoverFacts
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const HandoverCandidatesDocument = new TypedDocumentString(`
    query HandoverCandidates {
  handoverCandidates {
    id
    name {
      text
      language
    }
  }
}
    `) as unknown as TypedDocumentString<HandoverCandidatesQuery, HandoverCandidatesQueryVariables>;
export const PrepareHandoverDocument = new TypedDocumentString(`
    mutation PrepareHandover($input: PrepareHandoverInput!) {
  prepareHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<PrepareHandoverMutation, PrepareHandoverMutationVariables>;
export const AmendHandoverDocument = new TypedDocumentString(`
    mutation AmendHandover($input: AmendHandoverInput!) {
  amendHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<AmendHandoverMutation, AmendHandoverMutationVariables>;
export const SettleHandoverItemDocument = new TypedDocumentString(`
    mutation SettleHandoverItem($input: SettleHandoverItemInput!) {
  settleHandoverItem(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<SettleHandoverItemMutation, SettleHandoverItemMutationVariables>;
export const CompleteHandoverDocument = new TypedDocumentString(`
    mutation CompleteHandover($input: HandoverStepInput!) {
  completeHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
    ... on BlockedRefusal {
      obstacles
    }
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<CompleteHandoverMutation, CompleteHandoverMutationVariables>;
export const CancelHandoverDocument = new TypedDocumentString(`
    mutation CancelHandover($input: CancelHandoverInput!) {
  cancelHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<CancelHandoverMutation, CancelHandoverMutationVariables>;
