import { TypedDocumentString, type SaveDisplaySettingsMutation, type SaveDisplaySettingsMutationVariables } from './graphql.js';
export const SaveDisplaySettingsDocument = new TypedDocumentString(`
    mutation SaveDisplaySettings($input: SaveDisplaySettingsInput!) {
  saveDisplaySettings(input: $input) {
    __typename
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDisplaySettingsMutation, SaveDisplaySettingsMutationVariables>;
