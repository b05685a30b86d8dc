import { TypedDocumentString, type OrganizationSponsorshipsQuery, type OrganizationSponsorshipsQueryVariables, type SponsorCandidatesQuery, type SponsorCandidatesQueryVariables, type SponsorOnQuery, type SponsorOnQueryVariables, type SponsorshipPageQuery, type SponsorshipPageQueryVariables, type SponsorshipFormQuery, type SponsorshipFormQueryVariables, type ProposeSponsorshipMutation, type ProposeSponsorshipMutationVariables, type AcceptSponsorshipMutation, type AcceptSponsorshipMutationVariables, type DeclineSponsorshipMutation, type DeclineSponsorshipMutationVariables, type WithdrawSponsorshipMutation, type WithdrawSponsorshipMutationVariables, type EndSponsorshipMutation, type EndSponsorshipMutationVariables, type AttachSponsorshipAgreementMutation, type AttachSponsorshipAgreementMutationVariables } from './graphql.js';
export const OrganizationSponsorshipsDocument = new TypedDocumentString(`
    query OrganizationSponsorships($id: UUID!) {
  network {
    id
    today
  }
  organization(id: $id) {
    id
    legalStatus
    canContractWithCity
    sponsorships {
      ...SponsorshipFacts
    }
  }
}
    fragment SponsorshipFacts on Sponsorship {
  id
  sponsor {
    id
    name {
      text
      language
    }
  }
  sponsee {
    id
    name {
      text
      language
    }
  }
  state
  standing
  proposedBy
  proposedOn
  acceptedOn
  replacesId
  from
  to
  endedOn
  scope {
    kind
    name
  }
  ceiling {
    amount
    currency
  }
  feeBasisPoints
  reason
  agreement {
    id
    name
    url
  }
  allowed
  version
}`) as unknown as TypedDocumentString<OrganizationSponsorshipsQuery, OrganizationSponsorshipsQueryVariables>;
export const SponsorCandidatesDocument = new TypedDocumentString(`
    query SponsorCandidates($id: UUID!) {
  sponsorCandidates(organizationId: $id) {
    offersIt
    running
    organization {
      id
      name {
        text
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SponsorCandidatesQuery, SponsorCandidatesQueryVariables>;
export const SponsorOnDocument = new TypedDocumentString(`
    query SponsorOn($id: UUID!, $day: Date!) {
  sponsorOn(id: $id, day: $day) {
    ...SponsorshipFacts
  }
}
    fragment SponsorshipFacts on Sponsorship {
  id
  sponsor {
    id
    name {
      text
      language
    }
  }
  sponsee {
    id
    name {
      text
      language
    }
  }
  state
  standing
  proposedBy
  proposedOn
  acceptedOn
  replacesId
  from
  to
  endedOn
  scope {
    kind
    name
  }
  ceiling {
    amount
    currency
  }
  feeBasisPoints
  reason
  agreement {
    id
    name
    url
  }
  allowed
  version
}`) as unknown as TypedDocumentString<SponsorOnQuery, SponsorOnQueryVariables>;
export const SponsorshipPageDocument = new TypedDocumentString(`
    query SponsorshipPage($id: UUID!) {
  network {
    id
    today
  }
  sponsorship(sponsorshipId: $id) {
    ...SponsorshipFacts
  }
}
    fragment SponsorshipFacts on Sponsorship {
  id
  sponsor {
    id
    name {
      text
      language
    }
  }
  sponsee {
    id
    name {
      text
      language
    }
  }
  state
  standing
  proposedBy
  proposedOn
  acceptedOn
  replacesId
  from
  to
  endedOn
  scope {
    kind
    name
  }
  ceiling {
    amount
    currency
  }
  feeBasisPoints
  reason
  agreement {
    id
    name
    url
  }
  allowed
  version
}`) as unknown as TypedDocumentString<SponsorshipPageQuery, SponsorshipPageQueryVariables>;
export const SponsorshipFormDocument = new TypedDocumentString(`
    query SponsorshipForm($id: UUID!) {
  network {
    id
    today
    currency
  }
  organization(id: $id) {
    id
    version
    legalStatus
    name {
      text
      language
    }
  }
  organizations(first: 100, filter: {membershipStates: [ACTIVE]}) {
    edges {
      node {
        id
        legalStatus
        legalPerson
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SponsorshipFormQuery, SponsorshipFormQueryVariables>;
export const ProposeSponsorshipDocument = new TypedDocumentString(`
    mutation ProposeSponsorship($input: ProposeSponsorshipInput!) {
  proposeSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<ProposeSponsorshipMutation, ProposeSponsorshipMutationVariables>;
export const AcceptSponsorshipDocument = new TypedDocumentString(`
    mutation AcceptSponsorship($input: SponsorshipStepInput!) {
  acceptSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<AcceptSponsorshipMutation, AcceptSponsorshipMutationVariables>;
export const DeclineSponsorshipDocument = new TypedDocumentString(`
    mutation DeclineSponsorship($input: ReasonedSponsorshipStepInput!) {
  declineSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<DeclineSponsorshipMutation, DeclineSponsorshipMutationVariables>;
export const WithdrawSponsorshipDocument = new TypedDocumentString(`
    mutation WithdrawSponsorship($input: SponsorshipStepInput!) {
  withdrawSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<WithdrawSponsorshipMutation, WithdrawSponsorshipMutationVariables>;
export const EndSponsorshipDocument = new TypedDocumentString(`
    mutation EndSponsorship($input: ReasonedSponsorshipStepInput!) {
  endSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<EndSponsorshipMutation, EndSponsorshipMutationVariables>;
export const AttachSponsorshipAgreementDocument = new TypedDocumentString(`
    mutation AttachSponsorshipAgreement($input: AttachAgreementInput!) {
  attachSponsorshipAgreement(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<AttachSponsorshipAgreementMutation, AttachSponsorshipAgreementMutationVariables>;
