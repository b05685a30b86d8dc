import { type Provider, signal } from '@angular/core';
import { GraphqlClient } from '../shell/graphql/graphql-client';

/** What the API answers in a spec: one answer for each document, by the name of its operation. */
export type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => unknown>>;

/** A client that answers from a list and writes down what it was asked. */
export function fakeClient(answers: Answers) {
  const asked: { readonly operation: string; readonly variables: Record<string, unknown> }[] = [];
  const request = (document: { toString(): string }, variables: Record<string, unknown> = {}) => {
    const operation = /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = answers[operation];
    return answer
      ? Promise.resolve(answer(variables))
      : Promise.reject(new Error(`nobody answers ${operation}`));
  };
  const provider: Provider = {
    provide: GraphqlClient,
    useValue: { request, lastFailure: signal(null).asReadonly() },
  };
  return { provider, asked };
}

/** A refusal as the API sends it. */
export const refusal = (code: string, field?: string) => ({
  __typename: field === undefined ? 'PlainRefusal' : 'FieldRefusal',
  code,
  message: `no: ${code}`,
  field,
});

/** Waits until what was sent is answered and drawn. */
export async function settle(fixture: { whenStable(): Promise<unknown> }): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
}
