import { TypedDocumentString, type TemplatesQuery, type TemplatesQueryVariables, type SaveActivityTemplateMutation, type SaveActivityTemplateMutationVariables, type RemoveActivityTemplateMutation, type RemoveActivityTemplateMutationVariables } from './graphql.js';
export const TemplatesDocument = new TypedDocumentString(`
    query Templates {
  logSheet {
    today
    templates {
      ...LogTemplate
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
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const SaveActivityTemplateDocument = new TypedDocumentString(`
    mutation SaveActivityTemplate($input: SaveActivityTemplateInput!) {
  saveActivityTemplate(input: $input) {
    __typename
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveActivityTemplateMutation, SaveActivityTemplateMutationVariables>;
export const RemoveActivityTemplateDocument = new TypedDocumentString(`
    mutation RemoveActivityTemplate($input: RemoveActivityTemplateInput!) {
  removeActivityTemplate(input: $input) {
    __typename
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveActivityTemplateMutation, RemoveActivityTemplateMutationVariables>;
