import { TypedDocumentString, type AccessFormQuery, type AccessFormQueryVariables, type StateAccessMutation, type StateAccessMutationVariables, type CheckAccessMutation, type CheckAccessMutationVariables } from './graphql.js';
export const AccessFormDocument = new TypedDocumentString(`
    query AccessForm($id: UUID!) {
  network {
    id
    languages
    today
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    locations {
      id
      name {
        text
        language
      }
      accessibility {
        ...AccessFactFacts
      }
    }
    services {
      id
      name {
        text
        language
      }
      accessibility {
        ...AccessFactFacts
      }
    }
  }
}
    fragment AccessFactFacts on AccessibilityFact {
  code
  value
  text {
    text
    language
  }
  textTranslations {
    language
    text
  }
  verifiedBy {
    id
    name {
      text
      language
    }
  }
  verifiedByPerson
  verifiedOn
  independent
  fresh
  answer
}`) as unknown as TypedDocumentString<AccessFormQuery, AccessFormQueryVariables>;
export const StateAccessDocument = new TypedDocumentString(`
    mutation StateAccess($input: StateAccessInput!) {
  stateAccess(input: $input) {
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
}`) as unknown as TypedDocumentString<StateAccessMutation, StateAccessMutationVariables>;
export const CheckAccessDocument = new TypedDocumentString(`
    mutation CheckAccess($input: CheckAccessInput!) {
  checkAccess(input: $input) {
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
}`) as unknown as TypedDocumentString<CheckAccessMutation, CheckAccessMutationVariables>;
