import { computed, inject, Injectable, signal } from '@angular/core';
import { FindOrganizationsDocument } from '@kalaka/contract';
import { injectWords } from '@kalaka/ui';
import { GraphqlClient } from '../graphql/graphql-client';
import { pageData } from '../graphql/page-data';
import { Session } from '../session/session';
import { Navigation } from './navigation';

/** A page that the words lead to. */
export interface Found {
  readonly link: readonly string[];
  readonly text: string;
  /** Language of a name; the words of the hub itself need none. */
  readonly language?: string;
}

/** One letter finds half of everything. */
const ENOUGH = 2;

/** Without accents and capitals: "oszi" finds "Őszi". */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const begins = (label: string, typed: string): boolean => ` ${plain(label)}`.includes(` ${plain(typed)}`);

/** What the words at the top of the desk find: pages that a word of their name begins with, then organizations. */
@Injectable()
export class FindStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly navigation = inject(Navigation);
  private readonly t = injectWords();
  readonly words = signal('');
  private readonly asked = computed(() => {
    const words = this.words().trim();
    return words.length >= ENOUGH && this.session.mayEver('organization.list') ? words : '';
  });

  private readonly answer = pageData(
    () => this.asked(),
    async (search) => {
      if (!search) return { search, organizations: [] };
      const { organizations } = await this.client.request(FindOrganizationsDocument, { search });
      return { search, organizations: organizations.edges.map(({ node }) => node) };
    },
  );
  /** The answer is the one to what stands in the box, or there will be none. */
  readonly ready = computed(
    () => this.answer.failure() !== null || this.answer.value()?.search === this.asked(),
  );
  readonly pages = computed<readonly Found[]>(() => {
    const words = this.words().trim();
    if (words.length < ENOUGH) return [];
    return this.navigation
      .everything()
      .map(({ path, label }) => ({ link: [path], text: this.t(label) }))
      .filter(({ text }) => begins(text, words));
  });
  readonly organizations = computed<readonly Found[]>(() => {
    const { search, organizations } = this.answer.value() ?? { search: '', organizations: [] };
    // While somebody types on, the answer to the letters before stays; without letters there is none.
    if (!search || !this.asked()) return [];
    return organizations.map(({ id, name: { text, language } }) => ({
      link: ['/organizations', id],
      text,
      language,
    }));
  });
  readonly first = computed(() => this.pages()[0] ?? this.organizations()[0]);
  readonly count = computed(() => this.pages().length + this.organizations().length);
}
