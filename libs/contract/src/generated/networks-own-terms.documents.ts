import { TypedDocumentString, type SaveOwnTermMutation, type SaveOwnTermMutationVariables, type RetireOwnTermMutation, type RetireOwnTermMutationVariables, type OfferOwnTermMutation, type OfferOwnTermMutationVariables } from './graphql.js';
export const SaveOwnTermDocument = new TypedDocumentString(`
    mutation SaveOwnTerm($input: SaveOwnTermInput!) {
  saveOwnTerm(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveOwnTermMutation, SaveOwnTermMutationVariables>;
export const RetireOwnTermDocument = new TypedDocumentString(`
    mutation RetireOwnTerm($input: OfferOwnTermInput!) {
  retireOwnTerm(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireOwnTermMutation, RetireOwnTermMutationVariables>;
export const OfferOwnTermDocument = new TypedDocumentString(`
    mutation OfferOwnTerm($input: OfferOwnTermInput!) {
  offerOwnTerm(input: $input) {
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
}`) as unknown as TypedDocumentString<OfferOwnTermMutation, OfferOwnTermMutationVariables>;
