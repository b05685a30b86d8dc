import { TypedDocumentString, type LogSheetQuery, type LogSheetQueryVariables, type LogActivityMutation, type LogActivityMutationVariables, type UndoActivityMutation, type UndoActivityMutationVariables } from './graphql.js';
export const LogSheetDocument = new TypedDocumentString(`
    query LogSheet {
  logSheet {
    today
    organization {
      id
      name {
        text
        language
      }
    }
    last {
      ...ActivityLast
    }
    lastOfTypes {
      ...ActivityLast
    }
    types {
      code
      name {
        text
        language
      }
      used
    }
    programs {
      id
      title {
        text
        language
      }
    }
    members {
      id
      name {
        text
        language
      }
    }
    districts {
      code
      name {
        text
        language
      }
    }
    locations {
      id
      name {
        text
        language
      }
    }
    templates {
      ...LogTemplate
    }
    hoursCount
    period {
      fromDate
      toDate
      dueOn
    }
    toHold
    toReport
    sentBack
  }
}
    fragment ActivityLast on Activity {
  id
  type
  program {
    id
    title {
      text
      language
    }
  }
  title {
    text
    language
  }
  titleTranslations {
    language
    text
  }
  place
  locationId
  district
  minutes
  reach
  staffMinutes
  volunteerMinutes
  provisions
  coOrganizers {
    id
    name {
      text
      language
    }
  }
}
fragment LogTemplate on ActivityTemplate {
  id
  name {
    text
    language
  }
  fields {
    type
    programId
    minutes
    reach
    staffMinutes
    volunteerMinutes
    place
    locationId
    district
    provisions
    coOrganizerIds
  }
  repeats
  nextOn
  version
}`) as unknown as TypedDocumentString<LogSheetQuery, LogSheetQueryVariables>;
export const LogActivityDocument = new TypedDocumentString(`
    mutation LogActivity($input: LogActivityInput!) {
  logActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LogActivityMutation, LogActivityMutationVariables>;
export const UndoActivityDocument = new TypedDocumentString(`
    mutation UndoActivity($input: ActivityStepInput!) {
  undoActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoActivityMutation, UndoActivityMutationVariables>;
