import { computed, inject, Injectable } from '@angular/core';
import { LogSheetDocument, type LogSheetQuery } from '@kalaka/contract';
import { injectLanguage, injectWords } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { KeptAnswers } from '../../shell/offline/kept-answers';
import { Session } from '../../shell/session/session';
import type { ActivityFields } from '../model';

export type LogSheet = LogSheetQuery['logSheet'];

/** What the form must know, kept on the device: what was done last, kinds, programmes, members. */
@Injectable()
export class LogSheetStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly kept = inject(KeptAnswers);
  private readonly language = injectLanguage();
  private readonly t = injectWords();

  readonly data = pageData(
    () => `logSheet.${this.session.mandate()?.id}.${this.language()}`,
    async (name) => (await this.kept.ask(name, () => this.client.request(LogSheetDocument))).logSheet,
  );
  readonly sheet = computed(() => this.data.value());

  /** The network's own word for a kind, else the one of every network. */
  typeName(code: string): string {
    return (
      this.sheet()?.types.find((type) => type.code === code)?.name?.text ?? this.t(`activities.type.${code}`)
    );
  }

  /** An activity in one line: kind or title, how many people. */
  line({ title, type, reach }: ActivityFields): string {
    const name = title?.[0]?.text ?? this.typeName(type);
    return reach === null || reach === undefined ? name : this.t('activityLog.line', { name, count: reach });
  }
}
