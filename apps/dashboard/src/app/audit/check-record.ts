import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { AuditVerificationDocument, type AuditVerificationQuery } from '@kalaka/contract';
import { Button, Icon, injectDates, injectWords, Loading, Notice } from '@kalaka/ui';
import { ApiError } from '../shell/graphql/api-error';
import { GraphqlClient } from '../shell/graphql/graphql-client';

type Verification = AuditVerificationQuery['auditVerification'];

/** "Is the record complete?": compares every link of the chain when it is asked to, and says the result in words. */
@Component({
  selector: 'app-check-record',
  imports: [Button, Icon, Loading, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check-record.html',
})
export class CheckRecord {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  protected readonly result = signal<Verification | null>(null);
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | null>(null);

  protected async check(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set(null);
    this.result.set(null);
    try {
      this.result.set((await this.client.request(AuditVerificationDocument)).auditVerification);
    } catch (failure) {
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      this.trouble.set(this.t(`shell.error.${code}`, { reference: requestId }));
    } finally {
      this.busy.set(false);
    }
  }
}
