import { TypedDocumentString, type SaveTargetGroupMutation, type SaveTargetGroupMutationVariables, type RetireTargetGroupMutation, type RetireTargetGroupMutationVariables, type OfferTargetGroupMutation, type OfferTargetGroupMutationVariables } from './graphql.js';
export const SaveTargetGroupDocument = new TypedDocumentString(`
    mutation SaveTargetGroup($input: SaveTargetGroupInput!) {
  saveTargetGroup(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveTargetGroupMutation, SaveTargetGroupMutationVariables>;
export const RetireTargetGroupDocument = new TypedDocumentString(`
    mutation RetireTargetGroup($input: OfferTargetGroupInput!) {
  retireTargetGroup(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireTargetGroupMutation, RetireTargetGroupMutationVariables>;
export const OfferTargetGroupDocument = new TypedDocumentString(`
    mutation OfferTargetGroup($input: OfferTargetGroupInput!) {
  offerTargetGroup(input: $input) {
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
}`) as unknown as TypedDocumentString<OfferTargetGroupMutation, OfferTargetGroupMutationVariables>;
