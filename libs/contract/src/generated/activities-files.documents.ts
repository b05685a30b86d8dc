import { TypedDocumentString, type AttachToActivityMutation, type AttachToActivityMutationVariables, type DescribeActivityFileMutation, type DescribeActivityFileMutationVariables, type RemoveActivityFileMutation, type RemoveActivityFileMutationVariables } from './graphql.js';
export const AttachToActivityDocument = new TypedDocumentString(`
    mutation AttachToActivity($input: AttachToActivityInput!) {
  attachToActivity(input: $input) {
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
    `) as unknown as TypedDocumentString<AttachToActivityMutation, AttachToActivityMutationVariables>;
export const DescribeActivityFileDocument = new TypedDocumentString(`
    mutation DescribeActivityFile($input: DescribeActivityFileInput!) {
  describeActivityFile(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
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
    `) as unknown as TypedDocumentString<DescribeActivityFileMutation, DescribeActivityFileMutationVariables>;
export const RemoveActivityFileDocument = new TypedDocumentString(`
    mutation RemoveActivityFile($input: ActivityFileInput!) {
  removeActivityFile(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
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
    `) as unknown as TypedDocumentString<RemoveActivityFileMutation, RemoveActivityFileMutationVariables>;
