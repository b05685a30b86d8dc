import { TypedDocumentString, type OrganizationImportsQuery, type OrganizationImportsQueryVariables, type ImportStartQuery, type ImportStartQueryVariables, type ImportPageQuery, type ImportPageQueryVariables, type ImportColumnsQuery, type ImportColumnsQueryVariables, type ImportNamesQuery, type ImportNamesQueryVariables, type ImportPairsQuery, type ImportPairsQueryVariables, type ImportChangesQuery, type ImportChangesQueryVariables, type TellImportNamesMutation, type TellImportNamesMutationVariables, type BeginImportMutation, type BeginImportMutationVariables, type MatchImportColumnsMutation, type MatchImportColumnsMutationVariables, type ReplaceImportFilesMutation, type ReplaceImportFilesMutationVariables, type JudgeImportPairMutation, type JudgeImportPairMutationVariables, type ConfirmImportMutation, type ConfirmImportMutationVariables, type DiscardImportMutation, type DiscardImportMutationVariables, type UndoImportMutation, type UndoImportMutationVariables } from './graphql.js';
export const OrganizationImportsDocument = new TypedDocumentString(`
    query OrganizationImports($first: Int!, $after: String) {
  organizationImports(first: $first, after: $after) {
    edges {
      node {
        ...ImportFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganizationImportsQuery, OrganizationImportsQueryVariables>;
export const ImportStartDocument = new TypedDocumentString(`
    query ImportStart {
  network {
    id
    languages
    defaultLanguage
  }
  importSources {
    kind
    source
    title
    language
  }
}
    `) as unknown as TypedDocumentString<ImportStartQuery, ImportStartQueryVariables>;
export const ImportPageDocument = new TypedDocumentString(`
    query ImportPage($importId: UUID!, $shown: Int!) {
  organizationImport(importId: $importId) {
    ...ImportFacts
    wrong: findings(kind: WRONG, first: $shown) {
      edges {
        node {
          position
          file
          line
          field
          message
        }
      }
    }
    conflicts: findings(kind: CONFLICT, first: 1) {
      edges {
        node {
          message
        }
      }
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const ImportColumnsDocument = new TypedDocumentString(`
    query ImportColumns($importId: UUID!) {
  organizations(first: 100) {
    ...ImportChoices
  }
  organizationImport(importId: $importId) {
    ...ImportFacts
    settings {
      organizationId
      year
      date
    }
    columns {
      name
      field
      samples
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}
fragment ImportChoices on OrganizationConnection {
  edges {
    node {
      id
      name {
        text
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<ImportColumnsQuery, ImportColumnsQueryVariables>;
export const ImportNamesDocument = new TypedDocumentString(`
    query ImportNames($importId: UUID!) {
  organizations(first: 100) {
    ...ImportChoices
  }
  organizationImport(importId: $importId) {
    ...ImportFacts
    names {
      name
      count
      organizationId
      suggestedId
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}
fragment ImportChoices on OrganizationConnection {
  edges {
    node {
      id
      name {
        text
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<ImportNamesQuery, ImportNamesQueryVariables>;
export const ImportPairsDocument = new TypedDocumentString(`
    query ImportPairs($importId: UUID!) {
  organizationImport(importId: $importId) {
    ...ImportFacts
    pairs {
      id
      reason
      known
      decision
      take
      fields {
        field
        first
        second
      }
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportPairsQuery, ImportPairsQueryVariables>;
export const ImportChangesDocument = new TypedDocumentString(`
    query ImportChanges($importId: UUID!, $shown: Int!) {
  organizationImport(importId: $importId) {
    ...ImportFacts
    pairs {
      id
      decision
    }
    changes: findings(kind: CHANGE, first: $shown) {
      edges {
        node {
          position
          code
          message
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportChangesQuery, ImportChangesQueryVariables>;
export const TellImportNamesDocument = new TypedDocumentString(`
    mutation TellImportNames($input: TellNamesInput!) {
  tellImportNames(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<TellImportNamesMutation, TellImportNamesMutationVariables>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport($input: BeginImportInput!) {
  beginImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
        state
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const MatchImportColumnsDocument = new TypedDocumentString(`
    mutation MatchImportColumns($input: MatchColumnsInput!) {
  matchImportColumns(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<MatchImportColumnsMutation, MatchImportColumnsMutationVariables>;
export const ReplaceImportFilesDocument = new TypedDocumentString(`
    mutation ReplaceImportFiles($input: ReplaceImportFilesInput!) {
  replaceImportFiles(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
        state
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<ReplaceImportFilesMutation, ReplaceImportFilesMutationVariables>;
export const JudgeImportPairDocument = new TypedDocumentString(`
    mutation JudgeImportPair($input: JudgePairInput!) {
  judgeImportPair(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<JudgeImportPairMutation, JudgeImportPairMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($input: ImportStepInput!) {
  confirmImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: ImportStepInput!) {
  discardImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: ImportStepInput!) {
  undoImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
