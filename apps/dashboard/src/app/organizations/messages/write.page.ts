import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { RecallMessageDocument, SendMessageDocument } from '@kalaka/contract';
import { cleanText, type Refusal, under } from '@kalaka/domain';
import {
  Button,
  Checks,
  Control,
  type Crumb,
  Empty,
  ErrorSummary,
  Field,
  injectWords,
  Page,
  type Problem,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Chosen, type Ticked } from '../list/chosen';

/** A message that only has to be looked through, and for whom it is. */
interface Begun {
  readonly to: readonly Ticked[];
  readonly subject: string;
  readonly body: string;
}

interface Typed {
  organizationIds: string[];
  subject: string;
  body: string;
}

/** `/organizations/write`: one message to the organizations that were ticked in the list or on the desk. */
@Component({
  imports: [Button, Checks, Control, Empty, ErrorSummary, Field, FormField, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './write.page.html',
})
export class WritePage {
  protected readonly t = injectWords();
  protected readonly chosen = inject(Chosen);
  /** Another page may lead here with a message begun; it stays with the address, so a reload keeps it. */
  private readonly begun = (inject(Location).getState() as { begun?: Begun } | null)?.begun;
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private queued: { id: string; people: number; unreached: readonly string[] } | null = null;

  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('organizations.write.title') },
  ]);
  /** Who was ticked or named on the way here; whoever is taken out can be put back. */
  protected readonly offered: readonly Ticked[] = this.begun?.to ?? this.chosen.all();
  protected readonly choices = computed(() =>
    this.offered.map(({ id, name }) => ({ value: id, label: name.text, lang: name.language })),
  );
  protected readonly form = hubForm<Typed>({
    // A draft belongs to those whom it was begun for.
    key: `message.send.${this.offered.map(({ id }) => id).join()}`,
    initial: {
      organizationIds: this.offered.map(({ id }) => id),
      subject: this.begun?.subject ?? '',
      body: this.begun?.body ?? '',
    },
    rules: ({ organizationIds, subject, body }) => [
      ...(organizationIds.length === 0 ? [{ code: 'REQUIRED', field: 'organizationIds' } as const] : []),
      ...textProblem('subject', cleanText(subject, { max: 120, required: true })),
      ...textProblem('body', cleanText(body, { max: 5_000, required: true, multiline: true })),
    ],
    send: (value, idempotencyKey) => this.send(value, idempotencyKey),
  });

  protected async write(event: Event): Promise<void> {
    if (!(await this.form.submit(event)) || !this.queued) return;
    const { id, people, unreached } = this.queued;
    this.chosen.clear();
    await this.router.navigate(['/organizations']);
    const left =
      unreached.length > 0
        ? ` ${this.t('organizations.write.unreached', { names: unreached.join(', ') })}`
        : '';
    this.toaster.say(this.t('organizations.write.done', { people }) + left, {
      undo: () => void this.recall(id),
    });
  }

  private async send(value: Typed, idempotencyKey: string): Promise<readonly Problem[]> {
    const { sendMessage } = await this.client.request(SendMessageDocument, {
      input: { ...value, idempotencyKey },
    });
    if (sendMessage.__typename !== 'MessageQueued') return problemsOf(sendMessage);
    const { id, people, unreached } = sendMessage;
    this.queued = { id, people, unreached: unreached.map(({ name }) => name.text) };
    return [];
  }

  private async recall(messageId: string): Promise<void> {
    const { recallMessage } = await this.client.request(RecallMessageDocument, { input: { messageId } });
    const [problem] = problemsOf(recallMessage);
    this.toaster.say(problem?.message ?? this.t('organizations.write.recalled'));
  }
}

const textProblem = (field: string, result: ReturnType<typeof cleanText>): Refusal[] =>
  result.ok ? [] : [under(field, result.refusal)];
