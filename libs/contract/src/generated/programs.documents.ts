import { TypedDocumentString, type ProgramsQuery, type ProgramsQueryVariables, type ProgramPageQuery, type ProgramPageQueryVariables, type ProgramOpenQuery, type ProgramOpenQueryVariables, type ProgramStepQuery, type ProgramStepQueryVariables, type PlanProgramMutation, type PlanProgramMutationVariables, type ApproveProgramMutation, type ApproveProgramMutationVariables, type ActivateProgramMutation, type ActivateProgramMutationVariables, type SuspendProgramMutation, type SuspendProgramMutationVariables, type ResumeProgramMutation, type ResumeProgramMutationVariables, type CompleteProgramMutation, type CompleteProgramMutationVariables, type CloseProgramMutation, type CloseProgramMutationVariables, type CancelProgramMutation, type CancelProgramMutationVariables, type PublishProgramMutation, type PublishProgramMutationVariables } from './graphql.js';
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
