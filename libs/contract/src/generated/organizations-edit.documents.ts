import { TypedDocumentString, type OrganizationFormQuery, type OrganizationFormQueryVariables, type NetworkLanguagesQuery, type NetworkLanguagesQueryVariables, type ServiceFormQuery, type ServiceFormQueryVariables, type EditOrganizationMutation, type EditOrganizationMutationVariables, type SaveServiceMutation, type SaveServiceMutationVariables, type RemoveServiceMutation, type RemoveServiceMutationVariables, type SaveIdentifierMutation, type SaveIdentifierMutationVariables, type RemoveIdentifierMutation, type RemoveIdentifierMutationVariables, type VerifyIdentifierMutation, type VerifyIdentifierMutationVariables, type ConfirmRegistrationMutation, type ConfirmRegistrationMutationVariables, type RegisterOrganizationMutation, type RegisterOrganizationMutationVariables } from './graphql.js';
export const OrganizationFormDocument = new TypedDocumentString(`
    query OrganizationForm($id: UUID!) {
  network {
    id
    languages
    defaultLanguage
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
    nameTranslations {
      language
      text
    }
    alternateNames
    legalForm
    legalStatus
    publicBenefitFrom
    foundedOn
    descriptionTranslations {
      language
      text
    }
    easyTranslations {
      language
      text
    }
    easyState
    easyCheckedBy
    easyCheckedOn
    easyMissingSince
    targetGroups
    expertiseTranslations {
      language
      text
    }
    languages
    website
    email
    phones {
      number
      extension
      kind
      smsWelcome
      description {
        text
        language
      }
    }
    seat {
      ...AddressFacts
    }
    identifiers {
      id
      scheme
      value
      masked
      verified
      verifiedOn
    }
    services {
      id
      name {
        text
        language
      }
    }
  }
}
    fragment AddressFacts on Address {
  line1
  line2
  city
  region
  postalCode
  country
  text
}`) as unknown as TypedDocumentString<OrganizationFormQuery, OrganizationFormQueryVariables>;
export const NetworkLanguagesDocument = new TypedDocumentString(`
    query NetworkLanguages {
  network {
    id
    languages
    defaultLanguage
    today
  }
}
    `) as unknown as TypedDocumentString<NetworkLanguagesQuery, NetworkLanguagesQueryVariables>;
export const ServiceFormDocument = new TypedDocumentString(`
    query ServiceForm($id: UUID!) {
  network {
    id
    languages
    defaultLanguage
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
    }
    services {
      id
      status
      website
      email
      languages
      areas
      name {
        text
        language
      }
      nameTranslations {
        language
        text
      }
      descriptionTranslations {
        language
        text
      }
      easyTranslations {
        language
        text
      }
      easyState
      easyCheckedBy
      easyCheckedOn
      easyMissingSince
      eligibilityTranslations {
        language
        text
      }
      costTranslations {
        language
        text
      }
      costKind
      waiting {
        amount
        unit
        statedOn
      }
      bookingWays
      bookingTranslations {
        language
        text
      }
      requiredDocumentsTranslations {
        language
        text
      }
      delivery
      phones {
        number
        extension
        kind
        smsWelcome
        description {
          text
          language
        }
      }
      schedules {
        ...ScheduleFacts
      }
      locations {
        id
      }
    }
  }
}
    fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}`) as unknown as TypedDocumentString<ServiceFormQuery, ServiceFormQueryVariables>;
export const EditOrganizationDocument = new TypedDocumentString(`
    mutation EditOrganization($input: EditOrganizationInput!) {
  editOrganization(input: $input) {
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
}`) as unknown as TypedDocumentString<EditOrganizationMutation, EditOrganizationMutationVariables>;
export const SaveServiceDocument = new TypedDocumentString(`
    mutation SaveService($input: SaveServiceInput!) {
  saveService(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveServiceMutation, SaveServiceMutationVariables>;
export const RemoveServiceDocument = new TypedDocumentString(`
    mutation RemoveService($input: RemoveServiceInput!) {
  removeService(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveServiceMutation, RemoveServiceMutationVariables>;
export const SaveIdentifierDocument = new TypedDocumentString(`
    mutation SaveIdentifier($input: SaveIdentifierInput!) {
  saveIdentifier(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveIdentifierMutation, SaveIdentifierMutationVariables>;
export const RemoveIdentifierDocument = new TypedDocumentString(`
    mutation RemoveIdentifier($input: IdentifierCommandInput!) {
  removeIdentifier(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveIdentifierMutation, RemoveIdentifierMutationVariables>;
export const VerifyIdentifierDocument = new TypedDocumentString(`
    mutation VerifyIdentifier($input: IdentifierCommandInput!) {
  verifyIdentifier(input: $input) {
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
}`) as unknown as TypedDocumentString<VerifyIdentifierMutation, VerifyIdentifierMutationVariables>;
export const ConfirmRegistrationDocument = new TypedDocumentString(`
    mutation ConfirmRegistration($input: ConfirmRegistrationInput!) {
  confirmRegistration(input: $input) {
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
}`) as unknown as TypedDocumentString<ConfirmRegistrationMutation, ConfirmRegistrationMutationVariables>;
export const RegisterOrganizationDocument = new TypedDocumentString(`
    mutation RegisterOrganization($input: RegisterOrganizationInput!) {
  registerOrganization(input: $input) {
    ... on OrganizationRegistered {
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
}`) as unknown as TypedDocumentString<RegisterOrganizationMutation, RegisterOrganizationMutationVariables>;
