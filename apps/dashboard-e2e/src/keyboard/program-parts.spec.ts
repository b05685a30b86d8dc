import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const PROPOSE = `mutation ($input: ProposeProgramInput!) { it: proposeProgram(input: $input) {
  __typename ... on ProgramChanged { program { id } } ... on Refusal { code } } }`;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const YEAR = new Date().getFullYear() + 1;
const TITLE = 'A workshop on wheels';

/** Two members take over a service of the city; a third one is in it as well. */
async function proposed(as: APIRequestContext, organizations: Readonly<Record<string, string>>) {
  const partner = (name: string, role: string) => ({ organizationId: organizations[name], role });
  const input = {
    title: [{ language: 'en', text: TITLE }],
    ...{ purposes: ['SERVICE'], from: `${YEAR}-03-01`, to: `${YEAR}-09-30` },
    ...{ zeroBudget: true, consortium: true, idempotencyKey: randomUUID() },
    partners: [
      partner('Play Yard', 'ACCOUNTABLE'),
      partner('Shared Workshop', 'IMPLEMENTING'),
      partner('Bold Hedges', 'IMPLEMENTING'),
    ],
  };
  const answer = await as.post('/graphql', { data: { query: PROPOSE, variables: { input } } });
  const { data } = (await answer.json()) as { data?: { it: { program?: { id: string } } } };
  expect(data?.it).toMatchObject({ program: { id: expect.stringMatching(/-/) as unknown } });
  return data?.it.program?.id ?? '';
}

const day = async (hands: Hands, page: Page, legend: string, [date, month]: [string, string]) => {
  const group = page.getByRole('group', { name: legend });
  await hands.type('Day', date, group);
  await hands.type('Month', month, group);
  await hands.type('Year', String(YEAR), group);
};

test.describe('the parts of a programme by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });
  test.setTimeout(240_000);

  test('each is sent to its end: what is counted, a service with its level, a document, what was given, a partner that goes', async ({
    page,
    watch,
    world,
  }) => {
    const id = await proposed(page.request, world.organizations);
    const hands = new Hands(page, watch);
    const main = page.locator('main');
    await hands.open(`/programs/${id}`);

    await test.step('an indicator, and what was reached of it in a period', async () => {
      await hands.press('link', 'Indicators and figures');
      await hands.arrive('Indicators and figures');
      await hands.press('link', 'Add an indicator');
      await hands.arrive('Add an indicator');
      await hands.type('English', 'Repairs', page.getByRole('group', { name: 'What is counted?' }));
      await hands.type('English', 'chairs', page.getByRole('group', { name: 'In what?' }));
      await hands.choose('Where do the figures come from?', 'Counted by hand');
      await hands.type('What is the target?', '120');
      await hands.press('button', 'Save');
      await hands.arrive('Indicators and figures');
      await hands.press('link', /^Repairs/);
      await hands.arrive('Change the indicator');
      await hands.press('link', 'Add a period');
      await hands.arrive('Add a period');
      await day(hands, page, 'First day of the period', ['1', '3']);
      await day(hands, page, 'Last day of the period', ['31', '5']);
      await hands.type('What is the target?', '40,5');
      await hands.press('button', 'Save');
      await hands.arrive('Change the indicator');
      await expect(main).toContainText('Target 40.5, reached Not known');
      expect(hands.interactions, 'an indicator with a period').toBeLessThanOrEqual(18);
    });

    await test.step('a service that is taken over, with what is promised', async () => {
      const service = new Hands(page, watch);
      await service.press('link', TITLE);
      await service.arrive(TITLE);
      await service.press('link', 'Take over a service');
      await service.arrive('Take over a service');
      await service.select('Which service?', 'Toy and tool library');
      await service.select('Which partner answers for it?', 'Play Yard');
      const level = page.getByRole('group', { name: 'What is promised, and by when?' });
      await service.type('English', 'Open on three days of each week.', level);
      await service.press('button', 'Take over a service');
      await service.arrive(TITLE);
      await expect(main).toContainText('Open on three days of each week.');
      expect(service.interactions).toBeLessThanOrEqual(6);
    });

    await test.step('a document', async () => {
      const paper = new Hands(page, watch);
      await paper.press('link', 'Add a document');
      await paper.arrive('Add a document');
      const file = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: PDF };
      await page.getByLabel('The file', { exact: true }).setInputFiles(file);
      await expect(page.getByText(/^Sent: plan.pdf/).first()).toBeVisible();
      await paper.press('button', 'Keep it with the programme');
      await paper.arrive(TITLE);
      await expect(page.getByRole('link', { name: 'Document: plan.pdf' })).toBeVisible();
    });

    await test.step('money that is agreed, and what of it was given', async () => {
      const money = new Hands(page, watch);
      await money.press('link', 'Add what a partner puts in');
      await money.arrive('Add what a partner puts in');
      await money.select('Who puts it in?', 'Shared Workshop');
      await money.choose('What is it?', 'Money');
      await money.type('How much is agreed?', '1 250,50');
      await money.press('button', 'Save');
      await money.arrive(TITLE);
      await money.press('link', 'Change Shared Workshop, Money');
      await money.arrive('Change what a partner puts in');
      await money.type(/^How much was given so far\?/, '400');
      await money.press('button', 'Save');
      await money.arrive(TITLE);
      const row = page.getByRole('row', { name: /^Shared Workshop Money/ });
      await expect(row).toContainText('€1,250.50');
      await expect(row).toContainText('€400.00');
      expect(money.interactions).toBeLessThanOrEqual(8);
    });

    await test.step('a role that ends on a day, and a partner that is taken out after all', async () => {
      const ending = new Hands(page, watch);
      const hedges = page.getByRole('row', { name: /^Bold Hedges/ });
      await ending.press('link', /^End this role/, hedges);
      await ending.arrive('End this role');
      await day(ending, page, 'What is the last day?', ['30', '6']);
      await ending.press('button', 'End it on this day');
      await ending.arrive(TITLE);
      await expect(hedges.first()).toContainText(`30 Jun ${YEAR}`);
      await ending.press('link', /^End this role/, hedges);
      await ending.arrive('End this role');
      await ending.press('button', 'Take this partner out');
      await ending.look();
      await ending.press('button', 'Take this partner out');
      await ending.arrive(TITLE);
      await expect(hedges).toHaveCount(0);
      expect(ending.interactions).toBeLessThanOrEqual(8);
    });

    await test.step('on a phone each part of the long page is two presses away', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      const phone = new Hands(page, watch);
      await phone.unfold('On this page');
      await phone.look();
      await phone.press('link', 'Documents', page.getByRole('navigation', { name: 'On this page' }));
      await expect(page.getByRole('heading', { name: /^Documents/ })).toBeFocused();
      await expect(page.getByRole('heading', { name: /^Documents/ })).toBeInViewport();
      expect(phone.interactions).toBe(2);
    });
  });
});
