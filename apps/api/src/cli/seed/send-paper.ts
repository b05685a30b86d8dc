import { Readable } from 'node:stream';
import { pickText, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { paperPdf } from './paper-pdf.js';
import type { Story } from './story.js';

interface Paper {
  /** Key of the organization that it is about, and that it is sent to where no other parent is named. */
  organization: string;
  parent?: { type: string; id: string };
  name: string;
  /** Key of the words that stand over it. */
  title: string;
  lines: readonly string[];
}

/** Sends a paper of the demo to an organization. Every word in it is the demo's own. */
export function sendPaper(
  story: Story,
  actor: Actor,
  { organization, parent, name, title, lines }: Paper,
): Promise<Result<{ id: string }, Refusal>> {
  const language = story.world.network.defaultLanguage === 'hu' ? 'hu' : 'en';
  const of = story.world.organizations.find(({ key }) => key === organization);
  const content = paperPdf(message(language, title), [
    pickText(of?.name ?? {}, [language])?.text ?? '',
    ...lines,
    language === 'hu' ? 'Minta: minden adata kitalált.' : 'Sample: everything in it is invented.',
  ]);
  return story.pen.upload.take(actor, {
    parent: parent ?? { type: 'organization', id: story.id(organization) },
    ...{ name, stream: Readable.from([content]), accepts: ['PDF'] },
  });
}
