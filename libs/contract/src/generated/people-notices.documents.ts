import { TypedDocumentString, type NoticeSettingsQuery, type NoticeSettingsQueryVariables, type SaveNoticeSettingsMutation, type SaveNoticeSettingsMutationVariables } from './graphql.js';
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  noticeSettings {
    ...NoticeFacts
  }
}
    fragment NoticeFacts on NoticeSettings {
  choices {
    subject
    level
  }
  quietFrom
  quietTo
}`) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const SaveNoticeSettingsDocument = new TypedDocumentString(`
    mutation SaveNoticeSettings($input: SaveNoticeSettingsInput!) {
  saveNoticeSettings(input: $input) {
    __typename
    ... on NoticeSettingsSaved {
      settings {
        ...NoticeFacts
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
}
fragment NoticeFacts on NoticeSettings {
  choices {
    subject
    level
  }
  quietFrom
  quietTo
}`) as unknown as TypedDocumentString<SaveNoticeSettingsMutation, SaveNoticeSettingsMutationVariables>;
