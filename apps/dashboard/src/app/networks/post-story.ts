import type { NetworkFactsFragment } from '@kalaka/contract';
import type { Words } from '@kalaka/ui';
import type { StoryEvent } from '@kalaka/ui/record';

type Facts = Pick<NetworkFactsFragment, 'naoTerms' | 'foundedOn' | 'today'>;

/**
 * The post through time, newest first: each term that has begun, ends that are past and were not followed on the next
 * day, and the founding day.
 * @param day writes a plain date for people
 */
export function postStory(
  { naoTerms, foundedOn, today }: Facts,
  t: Words,
  day: (date: string) => string,
): StoryEvent[] {
  const begun = naoTerms.filter(({ from }) => from <= today);
  const first = [...begun].sort((a, b) => a.from.localeCompare(b.from))[0];
  const events: StoryEvent[] = begun.map(({ id, from, to, basis, organization }) => ({
    id,
    at: from,
    title: t(id === first?.id ? 'networks.posts.first' : 'networks.posts.took'),
    text: basis?.text,
    by: to ? t('networks.posts.until', { day: day(to) }) : t('networks.posts.open'),
    link: { to: ['/organizations', organization.id], label: organization.name.text },
    key: to == null || to >= today,
  }));
  for (const { id, to, organization } of begun) {
    if (!to || to >= today || begun.some(({ from }) => from > to && daysApart(to, from) <= 1)) continue;
    events.push({
      id: `${id} end`,
      at: to,
      title: t('networks.posts.ended', { name: organization.name.text }),
    });
  }
  if (foundedOn) events.push({ id: 'founded', at: foundedOn, title: t('networks.posts.founded'), key: true });
  return events.sort((a, b) => b.at.localeCompare(a.at));
}

const daysApart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
