import { inject, type Provider } from '@angular/core';
import { ViewerDocument } from '@kalaka/contract';
import { GraphqlClient } from '../graphql/graphql-client';
import { VIEWER_SOURCE, type ViewerSource } from './session';

/** The signed-in person from the API. Not signed in is an answer, not a failure. */
export const provideViewer = (): Provider => ({
  provide: VIEWER_SOURCE,
  useFactory: (): ViewerSource => {
    const client = inject(GraphqlClient);
    return async () => (await client.request(ViewerDocument)).viewer;
  },
});
