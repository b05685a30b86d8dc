import { TypedDocumentString, type ProgramFormQuery, type ProgramFormQueryVariables, type ProgramStartQuery, type ProgramStartQueryVariables, type ProposeProgramMutation, type ProposeProgramMutationVariables, type EditProgramMutation, type EditProgramMutationVariables, type RecordProgramApprovalMutation, type RecordProgramApprovalMutationVariables } from './graphql.js';
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
