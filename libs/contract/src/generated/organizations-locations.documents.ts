import { TypedDocumentString, type LocationFormQuery, type LocationFormQueryVariables, type SaveLocationMutation, type SaveLocationMutationVariables, type RemoveLocationMutation, type RemoveLocationMutationVariables } from './graphql.js';
export const LocationFormDocument = new TypedDocumentString(`
    query LocationForm($id: UUID!) {
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
      nameTranslations {
        language
        text
      }
      address {
        ...AddressFacts
      }
      latitude
      longitude
      languages
      phones {
        ...PhoneFacts
      }
      schedules {
        ...ScheduleFacts
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
fragment AddressFacts on Address {
  line1
  line2
  city
  region
  postalCode
  country
  text
}
fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}`) as unknown as TypedDocumentString<LocationFormQuery, LocationFormQueryVariables>;
export const SaveLocationDocument = new TypedDocumentString(`
    mutation SaveLocation($input: SaveLocationInput!) {
  saveLocation(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveLocationMutation, SaveLocationMutationVariables>;
export const RemoveLocationDocument = new TypedDocumentString(`
    mutation RemoveLocation($input: RemoveLocationInput!) {
  removeLocation(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveLocationMutation, RemoveLocationMutationVariables>;
