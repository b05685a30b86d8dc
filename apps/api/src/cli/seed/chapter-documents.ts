import { Readable } from 'node:stream';
import { pickText, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { message } from '@kalaka/words';
import type { DocumentFile } from './files.js';
import { paperPdf } from './paper-pdf.js';
import { Order, type Happening, type Story } from './story.js';

/** The papers that each organization sent in, and what a second person said of them. */
export function documentsChapter(story: Story): Happening[] {
  return story.world.documents.flatMap((paper) => [
    entered(story, paper),
    ...checked(story, paper),
    ...returned(story, paper),
  ]);
}

function entered(story: Story, paper: DocumentFile): Happening {
  const { key, organization, kind, enteredDay } = paper;
  return {
    day: enteredDay,
    order: Order.WORKS,
    what: key,
    done: () => story.has('organization_documents', key),
    write: async () => {
      const actor = story.speaker(organization, enteredDay, ['ED', 'AO']);
      const sent = await send(story, actor, paper);
      if (!sent.ok) return sent;
      return story.pen.addDocument.execute(actor, {
        ...{ id: story.id(key), organizationId: story.id(organization), kind, fileId: sent.value.id },
        from: story.clock.day(paper.fromDay),
        to: story.day(paper.toDay),
      });
    },
  };
}

/** Every word in it is the demo's own. */
function send(story: Story, actor: Actor, paper: DocumentFile): Promise<Result<{ id: string }, Refusal>> {
  const language = story.world.network.defaultLanguage === 'hu' ? 'hu' : 'en';
  const of = story.world.organizations.find(({ key }) => key === paper.organization);
  const title = message(language, `networks.document.${paper.kind}`);
  const lines = [
    pickText(of?.name ?? {}, [language])?.text ?? '',
    `${story.clock.day(paper.fromDay)} – ${story.day(paper.toDay) ?? ''}`,
    language === 'hu' ? 'Minta: minden adata kitalált.' : 'Sample: everything in it is invented.',
  ];
  const name = `${paper.key.replace('doc:', '')}.pdf`;
  return story.pen.upload.take(actor, {
    parent: { type: 'organization', id: story.id(paper.organization) },
    ...{ name, stream: Readable.from([paperPdf(title, lines)]), accepts: ['PDF'] },
  });
}

/** The coordinator of that day; who entered it for a group without account is not its second person. */
function second(story: Story, paper: DocumentFile, day: number): Actor {
  const { accountId } = story.speaker(paper.organization, paper.enteredDay, ['ED', 'AO']);
  const coordinator = story.coordinator(day);
  return coordinator.accountId === accountId ? (story.financeOfficer(day) ?? coordinator) : coordinator;
}

function checked(story: Story, paper: DocumentFile): Happening[] {
  const { key, checkedDay: day } = paper;
  if (day === undefined) return [];
  return [
    {
      day,
      order: Order.WORKS,
      what: `check of ${key}`,
      done: () => story.has('organization_documents', key, 'checked_on IS NOT NULL'),
      write: () => story.pen.checkDocument.execute(second(story, paper, day), { documentId: story.id(key) }),
    },
  ];
}

function returned(story: Story, paper: DocumentFile): Happening[] {
  const { key, returnedDay: day, returnReason } = paper;
  if (day === undefined) return [];
  const reason = pickText(returnReason ?? {}, [story.world.network.defaultLanguage])?.text ?? '';
  return [
    {
      day,
      order: Order.WORKS,
      what: `return of ${key}`,
      done: () => story.has('organization_documents', key, 'returned_on IS NOT NULL'),
      write: () =>
        story.pen.returnDocument.execute(second(story, paper, day), { documentId: story.id(key), reason }),
    },
  ];
}
