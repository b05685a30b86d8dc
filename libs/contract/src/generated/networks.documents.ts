import { TypedDocumentString, type NetworkPageQuery, type NetworkPageQueryVariables, type NetworkContactQuery, type NetworkContactQueryVariables, type NetworkCoordinatorsQuery, type NetworkCoordinatorsQueryVariables, type EditNetworkMutation, type EditNetworkMutationVariables } from './graphql.js';
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage {
  network {
    ...NetworkFacts
  }
}
    fragment OwnTermFacts on OwnTerm {
  code
  retired
  version
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
}
fragment NetworkFacts on Network {
  id
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
  state
  languages
  defaultLanguage
  timeZone
  currency
  foundedOn
  today
  version
  nao {
    id
    name {
      text
      language
    }
  }
  naoTerms {
    id
    from
    to
    basis {
      text
      language
    }
    organization {
      id
      name {
        text
        language
      }
    }
  }
  municipalities {
    id
    name {
      text
      language
    }
    country
    version
    nameTranslations {
      language
      text
    }
    offices {
      id
      name {
        text
        language
      }
      email
      version
      nameTranslations {
        language
        text
      }
    }
  }
  targetGroups {
    code
    retired
    organizations
    version
    name {
      text
      language
    }
    nameTranslations {
      language
      text
    }
  }
  activityTypes {
    ...OwnTermFacts
  }
  districts {
    ...OwnTermFacts
  }
  policies {
    decisionRule
    quorumPercent
    answerClockDays
    answerClockCapMonths
    smallCountThreshold
    fiscalYearStart
    contractDocuments
    suspendingDocuments
    documentWarningDays
    documentGraceDays
    sponsorCeiling {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const NetworkContactDocument = new TypedDocumentString(`
    query NetworkContact($organizationId: UUID!) {
  organization(id: $organizationId) {
    id
    email
    website
    phones {
      number
      extension
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkContactQuery, NetworkContactQueryVariables>;
export const NetworkCoordinatorsDocument = new TypedDocumentString(`
    query NetworkCoordinators($organizationId: UUID!) {
  people(first: 50, organizationId: $organizationId) {
    edges {
      node {
        id
        name
        email
        mandates {
          id
          role
          current
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkCoordinatorsQuery, NetworkCoordinatorsQueryVariables>;
export const EditNetworkDocument = new TypedDocumentString(`
    mutation EditNetwork($input: EditNetworkInput!) {
  editNetwork(input: $input) {
    __typename
    ... on NetworkEdited {
      network {
        ...NetworkFacts
      }
    }
    ...RefusalFacts
  }
}
    fragment OwnTermFacts on OwnTerm {
  code
  retired
  version
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
}
fragment NetworkFacts on Network {
  id
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
  state
  languages
  defaultLanguage
  timeZone
  currency
  foundedOn
  today
  version
  nao {
    id
    name {
      text
      language
    }
  }
  naoTerms {
    id
    from
    to
    basis {
      text
      language
    }
    organization {
      id
      name {
        text
        language
      }
    }
  }
  municipalities {
    id
    name {
      text
      language
    }
    country
    version
    nameTranslations {
      language
      text
    }
    offices {
      id
      name {
        text
        language
      }
      email
      version
      nameTranslations {
        language
        text
      }
    }
  }
  targetGroups {
    code
    retired
    organizations
    version
    name {
      text
      language
    }
    nameTranslations {
      language
      text
    }
  }
  activityTypes {
    ...OwnTermFacts
  }
  districts {
    ...OwnTermFacts
  }
  policies {
    decisionRule
    quorumPercent
    answerClockDays
    answerClockCapMonths
    smallCountThreshold
    fiscalYearStart
    contractDocuments
    suspendingDocuments
    documentWarningDays
    documentGraceDays
    sponsorCeiling {
      amount
      currency
    }
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
}`) as unknown as TypedDocumentString<EditNetworkMutation, EditNetworkMutationVariables>;
