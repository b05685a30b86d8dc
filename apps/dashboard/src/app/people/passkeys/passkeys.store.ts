import { computed, inject, Injectable } from '@angular/core';
import {
  AddPasskeyDocument,
  BeginPasskeyDocument,
  OwnPasskeysDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
} from '@kalaka/contract';
import { injectWords, type Problem } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { Authenticator } from './authenticator';

/** The own passkeys. Provided by the page that shows them. */
@Injectable()
export class PasskeysStore {
  private readonly client = inject(GraphqlClient);
  private readonly device = inject(Authenticator);
  private readonly t = injectWords();

  readonly page = pageData(
    () => null,
    () => this.client.request(OwnPasskeysDocument),
  );
  readonly passkeys = computed(() => this.page.value()?.passkeys ?? []);
  readonly at = computed(() => this.page.value()?.viewer.passkeysAt ?? null);
  readonly obstacle = computed(() => (this.page.value() ? this.device.obstacle(this.at()) : null));

  async add(name: string): Promise<readonly Problem[]> {
    const { beginPasskey } = await this.client.request(BeginPasskeyDocument);
    if (beginPasskey.__typename !== 'PasskeyAskedFor') return problemsOf(beginPasskey);
    const { challengeId, optionsJson } = beginPasskey;
    const answer = await this.device.make(optionsJson);
    if (!answer.ok) return [{ field: 'name', message: this.t(`people.passkeys.${answer.why}`) }];
    const input = { challengeId, responseJson: answer.responseJson, name: name || null };
    return problemsOf((await this.client.request(AddPasskeyDocument, { input })).addPasskey);
  }

  async rename(passkeyId: string, name: string): Promise<readonly Problem[]> {
    const input = { passkeyId, name };
    return problemsOf((await this.client.request(RenamePasskeyDocument, { input })).renamePasskey);
  }

  async remove(passkeyId: string): Promise<readonly Problem[]> {
    const input = { passkeyId };
    return problemsOf((await this.client.request(RemovePasskeyDocument, { input })).removePasskey);
  }
}
