import { inject, Injectable, InjectionToken, signal } from '@angular/core';
import { ApiError, codeOf, fromGraphql, fromStatus } from './api-error';
import { begunAnswer } from './begun';
import { InterfaceWords } from '../words/interface-words';
import { newId } from './new-id';

/** A generated document: text with the types of its variables and of its result (`@kalaka/contract`). */
export interface TypedDocument<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  toString(): string;
}

/** How long we wait before we call the server unavailable; it answers within 5 s also when its database hangs. */
const PATIENCE_MS = 15_000;

export const FETCH = new InjectionToken<typeof fetch>('fetch', {
  providedIn: 'root',
  factory: () => (input, init) => globalThis.fetch(input, init),
});

/**
 * One request per call, same origin, with the session cookie. Resolves with `data` or rejects with an `ApiError`.
 * Refusals are data: they are members of the result's union and not errors.
 */
@Injectable({ providedIn: 'root' })
export class GraphqlClient {
  private readonly fetch = inject(FETCH);
  private readonly language = inject(InterfaceWords).language;
  private readonly failures = signal<{ readonly code: string; readonly at: number } | null>(null);
  /** The last failure, for the shell: a session that ended, a server that is away. Null after a good answer. */
  readonly lastFailure = this.failures.asReadonly();

  async request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
  ): Promise<Result> {
    const requestId = newId();
    try {
      const answer = await this.ask(document.toString(), variables, requestId);
      this.failures.set(null);
      return answer as Result;
    } catch (failure) {
      this.failures.set({ code: codeOf(failure), at: Date.now() });
      throw failure;
    }
  }

  private async ask(query: string, variables: unknown, requestId: string): Promise<unknown> {
    const response = await this.post(JSON.stringify({ query, variables }), requestId);
    const body = (await response.json().catch(() => null)) as { data?: unknown; errors?: unknown[] } | null;
    const id = response.headers.get('x-request-id') ?? requestId;
    if (body?.errors?.length) throw fromGraphql(body.errors[0], id);
    if (!body || body.data === undefined || body.data === null) throw fromStatus(response.status, id);
    return body.data;
  }

  private async post(body: string, requestId: string): Promise<Response> {
    try {
      const begun = await begunAnswer(body, this.language());
      if (begun) return begun;
      return await this.fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/json',
          'accept-language': this.language(),
          accept: 'application/graphql-response+json, application/json',
          'x-request-id': requestId,
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch {
      throw new ApiError('UNAVAILABLE', requestId);
    }
  }
}
