import { computed, type Signal } from '@angular/core';
import { injectWords } from '@kalaka/ui';
import { type Tab } from '@kalaka/ui/tables';

const PARTS = ['profile', 'mandates', 'notices', 'calendar', 'passkeys', 'sessions', 'data'] as const;
export type ProfilePart = (typeof PARTS)[number];

/** The parts of the own profile as links; call it where a component is created. */
export function profileTabs(current: ProfilePart): Signal<readonly Tab[]> {
  const t = injectWords();
  return computed(() =>
    PARTS.map((part) => ({
      label: t(`people.profile.tab.${part}`),
      link: part === 'profile' ? '/profile' : `/profile/${part}`,
      current: part === current,
    })),
  );
}
