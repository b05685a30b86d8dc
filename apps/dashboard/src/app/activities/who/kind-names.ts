import { computed, inject, Injectable } from '@angular/core';
import { NOT_ASKED, type ReachDimension, TARGET_GROUPS } from '@kalaka/domain';
import { injectWords } from '@kalaka/ui';
import { ActivityStore } from '../detail/activity.store';

const WORDS: Readonly<Record<ReachDimension, string>> = {
  TARGET_GROUP: 'organizations.targetGroup',
  AGE: 'activities.age',
  ROLE: 'activities.role',
};

/** What the kinds of people are called: in the words of everybody, and groups of the network's own in its words. */
@Injectable()
export class KindNames {
  private readonly t = injectWords();
  private readonly store = inject(ActivityStore);
  private readonly own = computed(() => this.store.data.value()?.network.targetGroups ?? []);

  /** Groups to choose from: everybody is none of them, and what is out of use is not offered anew. */
  readonly targetGroups = computed(() => {
    const used = this.store.one()?.reachBy.map(({ code }) => code) ?? [];
    const own = this.own().filter(({ code, retired }) => !retired || used.includes(code));
    const common = TARGET_GROUPS.filter((code) => code !== 'ALL' || used.includes(code));
    return [...common, ...own.map(({ code }) => code)];
  });

  nameOf(dimension: ReachDimension, code: string): { text: string; language: string | null } {
    const own = dimension === 'TARGET_GROUP' && this.own().find((one) => one.code === code);
    if (own) return own.name;
    const key = code === NOT_ASKED ? 'activities.notAsked' : `${WORDS[dimension]}.${code}`;
    return { text: this.t(key), language: null };
  }
}
