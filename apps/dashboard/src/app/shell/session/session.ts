import { computed, effect, inject, Injectable, InjectionToken, signal, untracked } from '@angular/core';
import { type AccessFacts, type Actor, can, mayEver, type Operation } from '@kalaka/domain';
import { InterfaceWords } from '../words/interface-words';
import { DisplaySettings } from '../display/display-settings';
import { fromProfile } from '../display/profile-display';
import { codeOf } from '../graphql/api-error';
import { KeptAnswers } from '../offline/kept-answers';
import { GraphqlClient } from '../graphql/graphql-client';
import { groupWords, toViewer, type Viewer, type ViewerAnswer } from './viewer';

/** Asks the API who is signed in. */
export type ViewerSource = () => Promise<ViewerAnswer>;
export const VIEWER_SOURCE = new InjectionToken<ViewerSource>('who is signed in');

/** `unknown` until the API was asked; `ended` = was signed in, and the API no longer knows it. */
export type SessionState = 'unknown' | 'out' | 'in' | 'ended';

const VIEWER = 'viewer';
const DESK_ROLES: ReadonlySet<string> = new Set(['COORD', 'FIN', 'AUD']);

/** Who acts, in which mandate and network, and what they may do. The API decides; this only shapes the pages. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly source = inject(VIEWER_SOURCE);
  private readonly words = inject(InterfaceWords);
  private readonly display = inject(DisplaySettings);
  private readonly client = inject(GraphqlClient);
  private readonly kept = inject(KeptAnswers);
  private readonly who = signal<Viewer | null>(null);
  private readonly is = signal<SessionState>('unknown');
  private readonly invented = signal(false);
  private readonly fromMemory = signal(false);
  private asking: Promise<void> | null = null;
  private askedIn = '';

  readonly viewer = this.who.asReadonly();
  readonly state = this.is.asReadonly();
  /** The hub could not be asked: this is who was signed in here last. */
  readonly recalled = this.fromMemory.asReadonly();
  /** The server shows invented data. */
  readonly demo = this.invented.asReadonly();
  readonly signedIn = computed(() => this.is() === 'in' || this.is() === 'ended');
  readonly mandate = computed(() => this.who()?.mandate ?? null);
  /** The target groups that the network added, retired ones included. */
  readonly targetGroups = computed(() => this.who()?.targetGroups ?? []);
  readonly network = computed(() => this.mandate()?.network ?? null);
  /** Coordinator, finance and audit work at a desk with a rail; everybody else on simple pages. */
  readonly atDesk = computed(() => DESK_ROLES.has(this.mandate()?.role ?? ''));
  readonly actor = computed<Actor | null>(() => {
    const [viewer, mandate] = [this.who(), this.mandate()];
    if (!viewer || !mandate) return null;
    return {
      accountId: viewer.accountId,
      mandateId: mandate.id,
      role: mandate.role,
      networkId: mandate.network.id,
      organizationId: mandate.organization?.id,
      officeId: mandate.office?.id,
    };
  });

  constructor() {
    // Names come in the reader's language (and its order): ask again when that changes.
    effect(() => {
      const language = this.words.language();
      untracked(
        () => this.signedIn() && language !== this.askedIn && void this.load().catch(() => undefined),
      );
    });
    // Whichever request learns that the session ended tells everybody; the page and its form stay.
    effect(() => {
      const ended = this.client.lastFailure()?.code === 'UNAUTHENTICATED';
      untracked(() => ended && this.lose());
    });
  }

  /** May this person do the operation to this thing? Reads signals, so templates follow a change of mandate. */
  can(operation: Operation, facts?: AccessFacts): boolean {
    return can(this.actor(), operation, facts);
  }

  /** May this role ever do it? For navigation and guards, where the thing is not known yet. */
  mayEver(operation: Operation): boolean {
    return mayEver(this.actor(), operation);
  }

  /** Asks once; later calls wait for the same answer. Rejects only when the API could not answer. */
  async known(): Promise<void> {
    if (this.is() !== 'unknown') return;
    await (this.asking ??= this.load()
      .catch((failure: unknown) => this.recall(failure))
      .finally(() => (this.asking = null)));
  }

  /** Asks again: after signing in, after choosing another mandate, after a change of the profile. */
  async load(): Promise<void> {
    this.askedIn = this.words.language();
    try {
      const answer = await this.source();
      // Nobody signed out here: the page stays, and what was said on it is kept for the same person.
      if (!answer.account && this.signedIn()) return this.lose();
      this.take(answer);
      this.fromMemory.set(false);
      await (answer.account ? this.kept.write(VIEWER, answer) : this.kept.forget());
    } catch (failure) {
      if (codeOf(failure) !== 'UNAUTHENTICATED') throw failure;
      this.clear();
    }
    const display = this.who()?.display;
    if (!display) return;
    this.display.prefer(fromProfile(display));
    await this.words.prefer(display.language);
  }

  private take(answer: ViewerAnswer): void {
    const viewer = toViewer(answer);
    this.invented.set(answer.demo);
    this.words.learn(groupWords(answer.targetGroups));
    this.who.set(viewer);
    this.is.set(viewer ? 'in' : 'out');
  }

  /** Without a network the pages open for who was signed in here last; the hub decides again when it can. */
  private async recall(failure: unknown): Promise<void> {
    const answer = codeOf(failure) === 'UNAVAILABLE' ? await this.kept.read<ViewerAnswer>(VIEWER) : null;
    if (!answer) throw failure;
    this.take(answer);
    this.fromMemory.set(true);
  }

  /** The API no longer knows the session. The page and its form stay; the frame says it. */
  lose(): void {
    if (this.is() === 'in') this.is.set('ended');
  }

  /** After signing out: nothing of the person stays in memory. */
  clear(): void {
    this.who.set(null);
    this.is.set('out');
  }
}
