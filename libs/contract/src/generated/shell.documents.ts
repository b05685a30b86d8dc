/* eslint-disable */
import { TypedDocumentString, type SaveDisplaySettingsMutation, type SaveDisplaySettingsMutationVariables, type FindOrganizationsQuery, type FindOrganizationsQueryVariables, type ViewerQuery, type ViewerQueryVariables } from './graphql.js';
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
