import { inject, Injectable } from '@angular/core';
import {
  ActInDocument,
  EndSessionDocument,
  OwnProfileDocument,
  OwnSessionsDocument,
  SaveProfileDocument,
  type SaveProfileInput,
} from '@kalaka/contract';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';

/** The own account. Provided by the page that shows it. */
@Injectable()
export class ProfileStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);

  readonly account = pageData(
    () => null,
    async () => {
      const { account } = (await this.client.request(OwnProfileDocument)).viewer;
      // Everybody may ask who they are, so an ended session is no failure here: it is nobody.
      if (!account) this.session.lose();
      return account ?? undefined;
    },
  );

  async save(input: SaveProfileInput) {
    return (await this.client.request(SaveProfileDocument, { input })).saveProfile;
  }
}

/** The devices on which the person is signed in. */
@Injectable()
export class SessionsStore {
  private readonly client = inject(GraphqlClient);

  readonly sessions = pageData(
    () => null,
    async () => (await this.client.request(OwnSessionsDocument)).sessions,
  );

  async end(sessionId: string) {
    return (await this.client.request(EndSessionDocument, { input: { sessionId } })).endSession;
  }
}

/** Changes the mandate in which the person acts. */
@Injectable()
export class MandatesStore {
  private readonly client = inject(GraphqlClient);

  async actIn(mandateId: string) {
    return (await this.client.request(ActInDocument, { input: { mandateId } })).actIn;
  }
}
