import { TypedDocumentString, type LentCapacitiesQuery, type LentCapacitiesQueryVariables, type SpareCapacityFormQuery, type SpareCapacityFormQueryVariables, type RecordSpareCapacityMutation, type RecordSpareCapacityMutationVariables, type PauseSpareCapacityMutation, type PauseSpareCapacityMutationVariables, type ResumeSpareCapacityMutation, type ResumeSpareCapacityMutationVariables, type RemoveSpareCapacityMutation, type RemoveSpareCapacityMutationVariables } from './graphql.js';
export const LentCapacitiesDocument = new TypedDocumentString(`
    query LentCapacities($first: Int!, $after: String, $filter: SpareCapacityFilter) {
  spareCapacities(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        text {
          text
          language
        }
        amount
        unit
        wheelchairPlaces
        access
        schedules {
          ...ScheduleFacts
        }
        available {
          text
          language
        }
        conditions {
          text
          language
        }
        phone {
          ...PhoneFacts
        }
        email
        pausedOn
        organization {
          id
          name {
            text
            language
          }
        }
      }
    }
  }
}
    fragment PhoneFacts on Phone {
  number
  extension
  kind
  smsWelcome
  description {
    text
    language
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
}`) as unknown as TypedDocumentString<LentCapacitiesQuery, LentCapacitiesQueryVariables>;
export const SpareCapacityFormDocument = new TypedDocumentString(`
    query SpareCapacityForm($id: UUID!) {
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
    email
    phones {
      number
      smsWelcome
    }
    spareCapacity {
      ...CapacityFacts
      textTranslations {
        language
        text
      }
      availableTranslations {
        language
        text
      }
      conditionsTranslations {
        language
        text
      }
    }
  }
}
    fragment PhoneFacts on Phone {
  number
  extension
  kind
  smsWelcome
  description {
    text
    language
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
}
fragment CapacityFacts on SpareCapacity {
  id
  kind
  text {
    text
    language
  }
  amount
  unit
  wheelchairPlaces
  access
  schedules {
    ...ScheduleFacts
  }
  available {
    text
    language
  }
  conditions {
    text
    language
  }
  phone {
    ...PhoneFacts
  }
  email
  pausedOn
}`) as unknown as TypedDocumentString<SpareCapacityFormQuery, SpareCapacityFormQueryVariables>;
export const RecordSpareCapacityDocument = new TypedDocumentString(`
    mutation RecordSpareCapacity($input: RecordSpareCapacityInput!) {
  recordSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordSpareCapacityMutation, RecordSpareCapacityMutationVariables>;
export const PauseSpareCapacityDocument = new TypedDocumentString(`
    mutation PauseSpareCapacity($input: SpareCapacityCommandInput!) {
  pauseSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<PauseSpareCapacityMutation, PauseSpareCapacityMutationVariables>;
export const ResumeSpareCapacityDocument = new TypedDocumentString(`
    mutation ResumeSpareCapacity($input: SpareCapacityCommandInput!) {
  resumeSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<ResumeSpareCapacityMutation, ResumeSpareCapacityMutationVariables>;
export const RemoveSpareCapacityDocument = new TypedDocumentString(`
    mutation RemoveSpareCapacity($input: SpareCapacityCommandInput!) {
  removeSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveSpareCapacityMutation, RemoveSpareCapacityMutationVariables>;
