import { inject, type Provider } from '@angular/core';
import { codeOf } from '../graphql/api-error';
import { GraphqlClient, type TypedDocument } from '../graphql/graphql-client';
import { VIEWER_SOURCE, type ViewerSource } from './session';
import type { Viewer } from './viewer';

const DOCUMENT = 'query Viewer { viewer { __typename } }' as unknown as TypedDocument<
  { viewer: Viewer | null },
  Record<string, never>
>;

/** The signed-in person from the API. Not signed in is an answer, not a failure. */
export const provideViewer = (): Provider => ({
  provide: VIEWER_SOURCE,
  useFactory: (): ViewerSource => {
    const client = inject(GraphqlClient);
    return async () => {
      try {
        return (await client.request(DOCUMENT)).viewer;
      } catch (failure) {
        if (codeOf(failure) === 'UNAUTHENTICATED') return null;
        throw failure;
      }
    };
  },
});
