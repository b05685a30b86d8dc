import { TypedDocumentString, type OrganizationCapacityQuery, type OrganizationCapacityQueryVariables, type AskPeerFormQuery, type AskPeerFormQueryVariables, type MakeAssessmentMutation, type MakeAssessmentMutationVariables, type AskPeerMutation, type AskPeerMutationVariables, type GivePeerAssessmentMutation, type GivePeerAssessmentMutationVariables } from './graphql.js';
export const OrganizationCapacityDocument = new TypedDocumentString(`
    query OrganizationCapacity($id: UUID!) {
  network {
    id
    today
  }
  organization(id: $id) {
    id
    version
    name {
      text
      language
    }
    assessment {
      id
      assessedOn
      validUntil
      standing
      levels {
        field
        level
      }
      counts {
        field
        level
      }
      peers {
        id
        state
        askedOn
        givenOn
        byMentor
        organization {
          id
          name {
            text
            language
          }
        }
        levels {
          field
          level
        }
      }
    }
    gaps {
      ...GapFacts
    }
    helpGiven {
      gapId
      field
      on
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
    fragment GapFacts on Gap {
  id
  field
  state
  openedOn
  closedOn
  hasOffer
  overdue
  allowed
  version
  organization {
    id
    name {
      text
      language
    }
  }
  text {
    text
    language
  }
  offers {
    id
    state
    offeredOn
    doneOn
    reason
    allowed
    organization {
      id
      name {
        text
        language
      }
    }
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<OrganizationCapacityQuery, OrganizationCapacityQueryVariables>;
export const AskPeerFormDocument = new TypedDocumentString(`
    query AskPeerForm($id: UUID!) {
  organization(id: $id) {
    id
    version
    name {
      text
      language
    }
    assessment {
      id
      peers {
        organization {
          id
        }
      }
    }
  }
  organizations(first: 100, filter: {membershipStates: [ACTIVE]}) {
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
    `) as unknown as TypedDocumentString<AskPeerFormQuery, AskPeerFormQueryVariables>;
export const MakeAssessmentDocument = new TypedDocumentString(`
    mutation MakeAssessment($input: MakeAssessmentInput!) {
  makeAssessment(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
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
}`) as unknown as TypedDocumentString<MakeAssessmentMutation, MakeAssessmentMutationVariables>;
export const AskPeerDocument = new TypedDocumentString(`
    mutation AskPeer($input: AskPeerInput!) {
  askPeer(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
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
}`) as unknown as TypedDocumentString<AskPeerMutation, AskPeerMutationVariables>;
export const GivePeerAssessmentDocument = new TypedDocumentString(`
    mutation GivePeerAssessment($input: GivePeerAssessmentInput!) {
  givePeerAssessment(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
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
}`) as unknown as TypedDocumentString<GivePeerAssessmentMutation, GivePeerAssessmentMutationVariables>;
