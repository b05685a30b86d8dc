import { pickText, type Actor } from '@kalaka/domain';
import type { DocumentFile } from './files.js';
import { sendPaper } from './send-paper.js';
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
      const sent = await sendPaper(story, actor, {
        ...{ organization, name: `${key.replace('doc:', '')}.pdf`, title: `networks.document.${kind}` },
        lines: [`${story.clock.day(paper.fromDay)} – ${story.day(paper.toDay) ?? ''}`],
      });
      if (!sent.ok) return sent;
      return story.pen.addDocument.execute(actor, {
        ...{ id: story.id(key), organizationId: story.id(organization), kind, fileId: sent.value.id },
        from: story.clock.day(paper.fromDay),
        to: story.day(paper.toDay),
      });
    },
  };
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
