import { TypedDocumentString, type ViewerQuery, type ViewerQueryVariables } from './graphql.js';
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
