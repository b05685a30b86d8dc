import { TypedDocumentString, type PeopleListQuery, type PeopleListQueryVariables, type PersonDetailQuery, type PersonDetailQueryVariables, type CoordinationQuery, type CoordinationQueryVariables, type ErasureRequestsQuery, type ErasureRequestsQueryVariables, type OrganizationNamesQuery, type OrganizationNamesQueryVariables, type OfficeNamesQuery, type OfficeNamesQueryVariables, type AppointMandateMutation, type AppointMandateMutationVariables, type EndMandateMutation, type EndMandateMutationVariables, type ResendInvitationMutation, type ResendInvitationMutationVariables, type RevokeInvitationMutation, type RevokeInvitationMutationVariables, type DeactivatePersonMutation, type DeactivatePersonMutationVariables, type ReactivatePersonMutation, type ReactivatePersonMutationVariables, type RequestErasureMutation, type RequestErasureMutationVariables, type WithdrawErasureMutation, type WithdrawErasureMutationVariables, type ErasePersonMutation, type ErasePersonMutationVariables, type ExportPersonMutation, type ExportPersonMutationVariables } from './graphql.js';
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($first: Int!, $after: String, $search: String, $organizationId: UUID, $role: Role, $state: PersonState) {
  people(
    first: $first
    after: $after
    search: $search
    organizationId: $organizationId
    role: $role
    state: $state
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        email
        state
        mandates {
          ...MandateFacts
        }
      }
    }
  }
}
    fragment MandateFacts on Mandate {
  id
  role
  title {
    text
    language
  }
  from
  to
  current
  version
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
}`) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const PersonDetailDocument = new TypedDocumentString(`
    query PersonDetail($id: UUID!) {
  person(id: $id) {
    ...PersonFacts
  }
}
    fragment MandateFacts on Mandate {
  id
  role
  title {
    text
    language
  }
  from
  to
  current
  version
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
}
fragment PersonFacts on Person {
  id
  name
  email
  state
  erased
  erasureRequestedAt
  version
  invitation {
    id
    state
    sentAt
    expiresAt
    sendings
    version
  }
  mandates {
    ...MandateFacts
  }
}`) as unknown as TypedDocumentString<PersonDetailQuery, PersonDetailQueryVariables>;
export const CoordinationDocument = new TypedDocumentString(`
    query Coordination {
  coordination {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<CoordinationQuery, CoordinationQueryVariables>;
export const ErasureRequestsDocument = new TypedDocumentString(`
    query ErasureRequests {
  erasureRequests {
    requestedAt
    person {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ErasureRequestsQuery, ErasureRequestsQueryVariables>;
export const OrganizationNamesDocument = new TypedDocumentString(`
    query OrganizationNames($first: Int!, $after: String) {
  organizations(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
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
    `) as unknown as TypedDocumentString<OrganizationNamesQuery, OrganizationNamesQueryVariables>;
export const OfficeNamesDocument = new TypedDocumentString(`
    query OfficeNames {
  network {
    id
    today
    municipalities {
      id
      name {
        text
        language
      }
      offices {
        id
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeNamesQuery, OfficeNamesQueryVariables>;
export const AppointMandateDocument = new TypedDocumentString(`
    mutation AppointMandate($input: AppointMandateInput!) {
  appointMandate(input: $input) {
    __typename
    ... on MandateAppointed {
      mandate {
        id
        person {
          id
          name
        }
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
}`) as unknown as TypedDocumentString<AppointMandateMutation, AppointMandateMutationVariables>;
export const EndMandateDocument = new TypedDocumentString(`
    mutation EndMandate($input: EndMandateInput!) {
  endMandate(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($input: DeactivatePersonInput!) {
  deactivatePerson(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = new TypedDocumentString(`
    mutation ReactivatePerson($input: ReactivatePersonInput!) {
  reactivatePerson(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($input: RequestErasureInput!) {
  requestErasure(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const WithdrawErasureDocument = new TypedDocumentString(`
    mutation WithdrawErasure($input: WithdrawErasureInput!) {
  withdrawErasure(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<WithdrawErasureMutation, WithdrawErasureMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: ErasePersonInput!) {
  erasePerson(input: $input) {
    __typename
    ... on PersonErased {
      person {
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
}`) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const ExportPersonDocument = new TypedDocumentString(`
    mutation ExportPerson($input: ExportPersonInput!) {
  exportPerson(input: $input) {
    __typename
    ... on PersonExported {
      fileName
      content
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
}`) as unknown as TypedDocumentString<ExportPersonMutation, ExportPersonMutationVariables>;
