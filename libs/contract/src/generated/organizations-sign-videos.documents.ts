import { TypedDocumentString, type SignVideoFormQuery, type SignVideoFormQueryVariables, type SaveSignVideoMutation, type SaveSignVideoMutationVariables, type RemoveSignVideoMutation, type RemoveSignVideoMutationVariables } from './graphql.js';
export const SignVideoFormDocument = new TypedDocumentString(`
    query SignVideoForm($id: UUID!) {
  network {
    id
    languages
    defaultLanguage
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    signVideo {
      ...SignVideoWhole
    }
    services {
      id
      name {
        text
        language
      }
      signVideo {
        ...SignVideoWhole
      }
    }
  }
}
    fragment SignVideoFacts on SignVideo {
  id
  language
  seconds
  film {
    id
    name
    bytes
    url
  }
  captions {
    id
    name
    bytes
    url
  }
}
fragment SignVideoWhole on SignVideo {
  ...SignVideoFacts
  transcriptTranslations {
    language
    text
  }
}`) as unknown as TypedDocumentString<SignVideoFormQuery, SignVideoFormQueryVariables>;
export const SaveSignVideoDocument = new TypedDocumentString(`
    mutation SaveSignVideo($input: SaveSignVideoInput!) {
  saveSignVideo(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
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
}`) as unknown as TypedDocumentString<SaveSignVideoMutation, SaveSignVideoMutationVariables>;
export const RemoveSignVideoDocument = new TypedDocumentString(`
    mutation RemoveSignVideo($input: RemoveSignVideoInput!) {
  removeSignVideo(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
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
}`) as unknown as TypedDocumentString<RemoveSignVideoMutation, RemoveSignVideoMutationVariables>;
