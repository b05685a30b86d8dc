import { TypedDocumentString, type RecordContributionMutation, type RecordContributionMutationVariables, type AttachProgramDocumentMutation, type AttachProgramDocumentMutationVariables, type RemoveProgramDocumentMutation, type RemoveProgramDocumentMutationVariables, type ProgramFormQuery, type ProgramFormQueryVariables, type ProgramStartQuery, type ProgramStartQueryVariables, type ProposeProgramMutation, type ProposeProgramMutationVariables, type EditProgramMutation, type EditProgramMutationVariables, type RecordProgramApprovalMutation, type RecordProgramApprovalMutationVariables, type ProgramActivityTypesQuery, type ProgramActivityTypesQueryVariables, type RecordIndicatorMutation, type RecordIndicatorMutationVariables, type RecordIndicatorPeriodMutation, type RecordIndicatorPeriodMutationVariables, type ActiveMembersQuery, type ActiveMembersQueryVariables, type AddProgramPartnerMutation, type AddProgramPartnerMutationVariables, type EndProgramPartnerMutation, type EndProgramPartnerMutationVariables, type ProgramsQuery, type ProgramsQueryVariables, type ProgramPageQuery, type ProgramPageQueryVariables, type ProgramOpenQuery, type ProgramOpenQueryVariables, type ProgramStepQuery, type ProgramStepQueryVariables, type PlanProgramMutation, type PlanProgramMutationVariables, type ApproveProgramMutation, type ApproveProgramMutationVariables, type ActivateProgramMutation, type ActivateProgramMutationVariables, type SuspendProgramMutation, type SuspendProgramMutationVariables, type ResumeProgramMutation, type ResumeProgramMutationVariables, type CompleteProgramMutation, type CompleteProgramMutationVariables, type CloseProgramMutation, type CloseProgramMutationVariables, type CancelProgramMutation, type CancelProgramMutationVariables, type PublishProgramMutation, type PublishProgramMutationVariables, type PartnerServicesQuery, type PartnerServicesQueryVariables, type AddProgramServiceMutation, type AddProgramServiceMutationVariables, type RemoveProgramServiceMutation, type RemoveProgramServiceMutationVariables } from './graphql.js';
export const RecordContributionDocument = new TypedDocumentString(`
    mutation RecordContribution($input: RecordContributionInput!) {
  recordContribution(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<RecordContributionMutation, RecordContributionMutationVariables>;
export const AttachProgramDocumentDocument = new TypedDocumentString(`
    mutation AttachProgramDocument($input: AttachProgramDocumentInput!) {
  attachProgramDocument(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<AttachProgramDocumentMutation, AttachProgramDocumentMutationVariables>;
export const RemoveProgramDocumentDocument = new TypedDocumentString(`
    mutation RemoveProgramDocument($input: RemoveProgramDocumentInput!) {
  removeProgramDocument(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<RemoveProgramDocumentMutation, RemoveProgramDocumentMutationVariables>;
export const ProgramFormDocument = new TypedDocumentString(`
    query ProgramForm($id: UUID!) {
  network {
    id
    today
    currency
    languages
    policies {
      decisionRule
    }
  }
  program(id: $id) {
    ...ProgramStanding
    from
    to
    purposes
    targetGroups
    zeroBudget
    consortium
    easyState
    easyCheckedBy
    easyCheckedOn
    titleTranslations {
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
    placesTranslations {
      language
      text
    }
    partners {
      id
      role
      from
      to
      organization {
        id
        name {
          text
          language
        }
      }
    }
    contributions {
      id
      kind
      agreed
      given
      currency
      organization {
        id
        name {
          text
          language
        }
      }
      textTranslations {
        language
        text
      }
    }
    indicators {
      id
      direction
      measure
      activityType
      targetGroup
      baseline
      target
      actual
      name {
        text
        language
      }
      nameTranslations {
        language
        text
      }
      unitTranslations {
        language
        text
      }
      periods {
        id
        from
        to
        target
        actual
      }
    }
    services {
      id
      serviceId
      name {
        text
        language
      }
      organization {
        id
      }
    }
  }
}
    fragment ProgramStanding on Program {
  id
  state
  version
  allowed
  title {
    text
    language
  }
}`) as unknown as TypedDocumentString<ProgramFormQuery, ProgramFormQueryVariables>;
export const ProgramStartDocument = new TypedDocumentString(`
    query ProgramStart {
  network {
    id
    today
    languages
  }
}
    `) as unknown as TypedDocumentString<ProgramStartQuery, ProgramStartQueryVariables>;
export const ProposeProgramDocument = new TypedDocumentString(`
    mutation ProposeProgram($input: ProposeProgramInput!) {
  proposeProgram(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<ProposeProgramMutation, ProposeProgramMutationVariables>;
export const EditProgramDocument = new TypedDocumentString(`
    mutation EditProgram($input: EditProgramInput!) {
  editProgram(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<EditProgramMutation, EditProgramMutationVariables>;
export const RecordProgramApprovalDocument = new TypedDocumentString(`
    mutation RecordProgramApproval($input: RecordProgramApprovalInput!) {
  recordProgramApproval(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<RecordProgramApprovalMutation, RecordProgramApprovalMutationVariables>;
export const ProgramActivityTypesDocument = new TypedDocumentString(`
    query ProgramActivityTypes {
  logSheet {
    types {
      code
      name {
        text
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramActivityTypesQuery, ProgramActivityTypesQueryVariables>;
export const RecordIndicatorDocument = new TypedDocumentString(`
    mutation RecordIndicator($input: RecordIndicatorInput!) {
  recordIndicator(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<RecordIndicatorMutation, RecordIndicatorMutationVariables>;
export const RecordIndicatorPeriodDocument = new TypedDocumentString(`
    mutation RecordIndicatorPeriod($input: RecordIndicatorPeriodInput!) {
  recordIndicatorPeriod(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<RecordIndicatorPeriodMutation, RecordIndicatorPeriodMutationVariables>;
export const ActiveMembersDocument = new TypedDocumentString(`
    query ActiveMembers($first: Int!, $after: String) {
  organizations(
    first: $first
    after: $after
    filter: {membershipStates: [ACTIVE]}
  ) {
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
    `) as unknown as TypedDocumentString<ActiveMembersQuery, ActiveMembersQueryVariables>;
export const AddProgramPartnerDocument = new TypedDocumentString(`
    mutation AddProgramPartner($input: AddProgramPartnerInput!) {
  addProgramPartner(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<AddProgramPartnerMutation, AddProgramPartnerMutationVariables>;
export const EndProgramPartnerDocument = new TypedDocumentString(`
    mutation EndProgramPartner($input: EndProgramPartnerInput!) {
  endProgramPartner(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<EndProgramPartnerMutation, EndProgramPartnerMutationVariables>;
export const ProgramsDocument = new TypedDocumentString(`
    query Programs($filter: ProgramFilter, $after: String) {
  programs(first: 50, after: $after, filter: $filter, sort: START) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        from
        to
        purposes
        consortium
        title {
          text
          language
        }
        lead {
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
    `) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const ProgramPageDocument = new TypedDocumentString(`
    query ProgramPage($id: UUID!) {
  network {
    id
    today
    currency
  }
  programFigures(programId: $id) {
    exact
    threshold
    waiting
    quarters {
      quarter
      activities
      people
      staffMinutes
      volunteerMinutes
      hidden
    }
  }
  program(id: $id) {
    ...ProgramStanding
    from
    to
    purposes
    targetGroups
    zeroBudget
    consortium
    published
    approvedOn
    reason
    finalReportAcceptedOn
    easyState
    easyCheckedBy
    easyCheckedOn
    description {
      text
      language
    }
    easyDescription {
      text
      language
    }
    places {
      text
      language
    }
    finalReport {
      text
      language
    }
    decision {
      date
      inFavour
      against
      abstain
      text {
        text
        language
      }
    }
    partners {
      id
      role
      from
      to
      approvedOn
      organization {
        id
        name {
          text
          language
        }
      }
      task {
        text
        language
      }
    }
    contributions {
      id
      kind
      agreed
      given
      currency
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
    indicators {
      id
      direction
      measure
      baseline
      target
      actual
      progress
      name {
        text
        language
      }
      unit {
        text
        language
      }
      periods {
        id
        from
        to
        target
        actual
      }
    }
    services {
      id
      serviceId
      name {
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
      level {
        text
        language
      }
    }
    agreement {
      id
      name
      url
      bytes
    }
    documents {
      id
      name
      url
      bytes
    }
  }
}
    fragment ProgramStanding on Program {
  id
  state
  version
  allowed
  title {
    text
    language
  }
}`) as unknown as TypedDocumentString<ProgramPageQuery, ProgramPageQueryVariables>;
export const ProgramOpenDocument = new TypedDocumentString(`
    query ProgramOpen($id: UUID!, $states: [ActivityState!]) {
  activities(filter: {programId: $id, states: $states}, first: 5, sort: OLDEST) {
    totalCount
    edges {
      node {
        id
        type
        typeName {
          text
          language
        }
        title {
          text
          language
        }
        state
        happenedOn
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
    `) as unknown as TypedDocumentString<ProgramOpenQuery, ProgramOpenQueryVariables>;
export const ProgramStepDocument = new TypedDocumentString(`
    query ProgramStep($id: UUID!) {
  network {
    id
    languages
  }
  program(id: $id) {
    ...ProgramStanding
    finalReport {
      text
      language
    }
  }
}
    fragment ProgramStanding on Program {
  id
  state
  version
  allowed
  title {
    text
    language
  }
}`) as unknown as TypedDocumentString<ProgramStepQuery, ProgramStepQueryVariables>;
export const PlanProgramDocument = new TypedDocumentString(`
    mutation PlanProgram($input: ProgramStepInput!) {
  planProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<PlanProgramMutation, PlanProgramMutationVariables>;
export const ApproveProgramDocument = new TypedDocumentString(`
    mutation ApproveProgram($input: ProgramStepInput!) {
  approveProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<ApproveProgramMutation, ApproveProgramMutationVariables>;
export const ActivateProgramDocument = new TypedDocumentString(`
    mutation ActivateProgram($input: ProgramStepInput!) {
  activateProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<ActivateProgramMutation, ActivateProgramMutationVariables>;
export const SuspendProgramDocument = new TypedDocumentString(`
    mutation SuspendProgram($input: ReasonedProgramStepInput!) {
  suspendProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<SuspendProgramMutation, SuspendProgramMutationVariables>;
export const ResumeProgramDocument = new TypedDocumentString(`
    mutation ResumeProgram($input: ProgramStepInput!) {
  resumeProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<ResumeProgramMutation, ResumeProgramMutationVariables>;
export const CompleteProgramDocument = new TypedDocumentString(`
    mutation CompleteProgram($input: CompleteProgramInput!) {
  completeProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<CompleteProgramMutation, CompleteProgramMutationVariables>;
export const CloseProgramDocument = new TypedDocumentString(`
    mutation CloseProgram($input: ProgramStepInput!) {
  closeProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<CloseProgramMutation, CloseProgramMutationVariables>;
export const CancelProgramDocument = new TypedDocumentString(`
    mutation CancelProgram($input: ReasonedProgramStepInput!) {
  cancelProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<CancelProgramMutation, CancelProgramMutationVariables>;
export const PublishProgramDocument = new TypedDocumentString(`
    mutation PublishProgram($input: PublishProgramInput!) {
  publishProgram(input: $input) {
    ... on ProgramChanged {
      program {
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
}`) as unknown as TypedDocumentString<PublishProgramMutation, PublishProgramMutationVariables>;
export const PartnerServicesDocument = new TypedDocumentString(`
    query PartnerServices($ids: [UUID!]) {
  organizations(first: 100, filter: {ids: $ids}) {
    edges {
      node {
        id
        name {
          text
          language
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
  }
}
    `) as unknown as TypedDocumentString<PartnerServicesQuery, PartnerServicesQueryVariables>;
export const AddProgramServiceDocument = new TypedDocumentString(`
    mutation AddProgramService($input: AddProgramServiceInput!) {
  addProgramService(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<AddProgramServiceMutation, AddProgramServiceMutationVariables>;
export const RemoveProgramServiceDocument = new TypedDocumentString(`
    mutation RemoveProgramService($input: RemoveProgramServiceInput!) {
  removeProgramService(input: $input) {
    ...ProgramOutcome
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
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<RemoveProgramServiceMutation, RemoveProgramServiceMutationVariables>;
