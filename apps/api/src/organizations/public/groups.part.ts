import { TARGET_GROUPS } from '@kalaka/domain';
import { html, told, type Html, type Visit } from '../../platform/html/index.js';
import type { Site } from './public.finder.js';

/** A target group in words: those of every network are the hub's, the others come with the page. */
export function groupName({ say, reader }: Visit, { targetGroups }: Site, code: string): Html {
  const own = targetGroups.find((group) => group.code === code);
  if (own) return told(own.name, reader.language) ?? html`${code}`;
  return html`${TARGET_GROUPS.some((one) => one === code) ? say(`organizations.targetGroup.${code}`) : code}`;
}

/** What can be looked for: what is still in use, and what somebody looks for already. */
export const groupsOf = ({ targetGroups }: Site, chosen: string | null): string[] => [
  ...TARGET_GROUPS.filter((code) => code !== 'ALL'),
  ...targetGroups.filter(({ code, retired }) => !retired || code === chosen).map(({ code }) => code),
  'ALL',
];
