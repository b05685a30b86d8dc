import { TypedDocumentString, type SaveDisplaySettingsMutation, type SaveDisplaySettingsMutationVariables, type FindOrganizationsQuery, type FindOrganizationsQueryVariables, type SavedViewsQuery, type SavedViewsQueryVariables, type SaveViewMutation, type SaveViewMutationVariables, type RemoveViewMutation, type RemoveViewMutationVariables, type ViewerQuery, type ViewerQueryVariables } from './graphql.js';
export const SaveDisplaySettingsDocument = new TypedDocumentString(`
    mutation SaveDisplaySettings($input: SaveDisplaySettingsInput!) {
  saveDisplaySettings(input: $input) {
    __typename
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDisplaySettingsMutation, SaveDisplaySettingsMutationVariables>;
export const FindOrganizationsDocument = new TypedDocumentString(`
    query FindOrganizations($search: String!) {
  organizations(first: 6, filter: {search: $search}, sort: RELEVANCE) {
    edges {
      node {
        id
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganizationsQuery, FindOrganizationsQueryVariables>;
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
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    demo
    targetGroups {
      code
      retired
      name {
        text
      }
    }
    account {
      id
      name
      version
      displaySettings {
        textSize
        theme
        spacing
        reducedMotion
        easyWords
        signVideoFirst
        language
      }
    }
    mandate {
      ...ViewerMandateParts
    }
    mandates {
      ...ViewerMandateParts
    }
  }
}
    fragment ViewerMandateParts on Mandate {
  id
  role
  from
  to
  current
  network {
    id
    name {
      text
      language
    }
  }
  organization {
    id
    name {
      text
      language
    }
  }
  office {
    id
    name {
      text
      language
    }
    municipality {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
