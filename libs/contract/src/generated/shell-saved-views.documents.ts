import { TypedDocumentString, type SavedViewsQuery, type SavedViewsQueryVariables, type SaveViewMutation, type SaveViewMutationVariables, type RemoveViewMutation, type RemoveViewMutationVariables } from './graphql.js';
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: ViewedList!) {
  savedViews(list: $list) {
    ...SavedViewFacts
  }
}
    fragment SavedViewFacts on SavedView {
  id
  name
  query
  columns
  shared
  mine
  version
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on ViewSaved {
      view {
        ...SavedViewFacts
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
}
fragment SavedViewFacts on SavedView {
  id
  name
  query
  columns
  shared
  mine
  version
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($input: RemoveViewInput!) {
  removeView(input: $input) {
    __typename
    ... on ViewRemoved {
      id
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
}`) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
