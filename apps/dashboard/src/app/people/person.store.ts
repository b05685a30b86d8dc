import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import {
  DeactivatePersonDocument,
  EndMandateDocument,
  type EndMandateInput,
  ErasePersonDocument,
  ExportPersonDocument,
  PersonDetailDocument,
  ReactivatePersonDocument,
  RequestErasureDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
  WithdrawErasureDocument,
} from '@kalaka/contract';
import type { Problem } from '@kalaka/ui';
import { problemsOf } from '../shell/forms/refusals';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { saveFile } from './save-file';

type Done = Promise<readonly Problem[]>;

/** One person, and what may be done about that person. */
@Injectable()
export class PersonStore {
  private readonly client = inject(GraphqlClient);
  private readonly document = inject(DOCUMENT);
  readonly id = signal('');

  readonly person = pageData(
    () => this.id(),
    async (id) => (id ? (await this.client.request(PersonDetailDocument, { id })).person : undefined),
  );

  async end(input: EndMandateInput) {
    return (await this.client.request(EndMandateDocument, { input })).endMandate;
  }

  async resend(): Done {
    const input = this.invitation();
    return problemsOf((await this.client.request(ResendInvitationDocument, { input })).resendInvitation);
  }

  async revoke(): Done {
    const input = this.invitation();
    return problemsOf((await this.client.request(RevokeInvitationDocument, { input })).revokeInvitation);
  }

  async deactivate(reason: string, idempotencyKey: string): Done {
    const input = { ...this.command(), reason, idempotencyKey };
    return problemsOf((await this.client.request(DeactivatePersonDocument, { input })).deactivatePerson);
  }

  async reactivate(): Done {
    const input = this.command();
    return problemsOf((await this.client.request(ReactivatePersonDocument, { input })).reactivatePerson);
  }

  async requestErasure(): Done {
    const input = this.command();
    return problemsOf((await this.client.request(RequestErasureDocument, { input })).requestErasure);
  }

  async withdrawErasure(): Done {
    const input = this.command();
    return problemsOf((await this.client.request(WithdrawErasureDocument, { input })).withdrawErasure);
  }

  /** Where another network keeps the person, what is left here stands under another id. */
  async erase(): Done {
    const input = this.command();
    const { erasePerson } = await this.client.request(ErasePersonDocument, { input });
    if (erasePerson.__typename !== 'PersonErased') return problemsOf(erasePerson);
    this.id.set(erasePerson.person.id);
    return [];
  }

  async export(personId = this.id()): Done {
    const input = { personId };
    const { exportPerson } = await this.client.request(ExportPersonDocument, { input });
    if (exportPerson.__typename !== 'PersonExported') return problemsOf(exportPerson);
    saveFile(this.document, exportPerson.fileName, exportPerson.content);
    return [];
  }

  private command(): { personId: string; version: number } {
    return { personId: this.id(), version: this.person.value()?.version ?? 0 };
  }

  private invitation(): { invitationId: string; version: number } {
    const { id = '', version = 0 } = this.person.value()?.invitation ?? {};
    return { invitationId: id, version };
  }
}
