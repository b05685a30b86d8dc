import type { Crumb, Words } from '@kalaka/ui';
import type { Tab } from '@kalaka/ui/tables';

/** The parts of one programme, in the order of their tabs; the first has no word in the address. */
export const PROGRAM_TABS = ['about', 'calendar', 'activities'] as const;
export type ProgramTab = (typeof PROGRAM_TABS)[number];

export const programTabs = (id: string, current: ProgramTab, t: Words): Tab[] =>
  PROGRAM_TABS.map((tab) => ({
    label: t(`programs.tab.${tab}`),
    link: ['/programs', id, ...(tab === 'about' ? [] : [tab])],
    current: tab === current,
  }));

/** The way back; on another tab than the first it goes on to the part that is shown. */
export const programCrumbs = (id: string, title: string, current: ProgramTab, t: Words): Crumb[] => [
  { label: t('programs.title'), link: '/programs' },
  ...(current === 'about'
    ? [{ label: title }]
    : [{ label: title, link: ['/programs', id] }, { label: t(`programs.tab.${current}`) }]),
];
