import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
let program: { id: string; partner: string };
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
  const [found] = await hub.rows<{ id: string; partner: string }>(
    `SELECT p.id, r.organization_id AS partner FROM programs p JOIN program_partners r ON r.network_id = p.network_id AND r.program_id = p.id
     WHERE p.title ->> 'en' = 'Shared interpreter pool' ORDER BY r.id LIMIT 1`,
  );
  program = found!;
}, 180_000);
afterAll(() => hub.close());

const RECORD = `mutation ($input: RecordContributionInput!) { it: recordContribution(input: $input) {
  __typename ... on ProgramChanged { program { version contributions { id agreed given currency } } } ... on Refusal { code } } }`;
interface Said {
  __typename: string;
  code?: string;
  program?: { version: number; contributions: { id: string; agreed: string; given: string }[] };
}
const record = async (input: object): Promise<Said | string> => {
  const shared = { programId: program.id, organizationId: program.partner, kind: 'MONEY' };
  const { data, errors } = await coordinator.ask(RECORD, { input: { ...shared, ...input } });
  return (data?.['it'] as Said | undefined) ?? String(errors?.[0]?.extensions['code']);
};
const versionNow = async (): Promise<number> =>
  (await hub.rows<{ version: number }>('SELECT version FROM programs WHERE id = $1', [program.id]))[0]!
    .version;

describe('what a partner puts in, as a browser sends it', () => {
  it('is kept to the last forint, once for one key, and the same key is not taken for another amount', async () => {
    // More than a number of 32 bits holds.
    const agreed = '987654321098765';
    const input = { version: await versionNow(), agreed, given: '0', idempotencyKey: randomUUID() };
    const first = (await record(input)) as Said;
    expect(first).toMatchObject({ __typename: 'ProgramChanged' });
    const kept = first.program?.contributions.filter((one) => one.agreed === agreed);
    expect(kept).toMatchObject([{ agreed, given: '0', currency: 'HUF' }]);
    const again = (await record(input)) as Said;
    expect(again.program?.contributions).toEqual(first.program?.contributions);
    expect(await record({ ...input, agreed: '1' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });

    const change = { contributionId: kept?.[0]?.id, agreed, given: '250000', idempotencyKey: randomUUID() };
    const changed = (await record({ ...change, version: await versionNow() })) as Said;
    expect(changed.program?.contributions).toContainEqual(
      expect.objectContaining({ agreed, given: '250000' }),
    );
  });

  it.each([
    ['-1', 'NOT_AN_AMOUNT'],
    ['0', 'OUT_OF_RANGE'],
    ['9007199254740993', 'OUT_OF_RANGE'],
    ['12.5', 'BAD_USER_INPUT'],
    ['lots', 'BAD_USER_INPUT'],
    ['1e6', 'BAD_USER_INPUT'],
  ])('is refused as %j, and nothing is kept: %s', async (agreed, code) => {
    const rows = () => hub.rows('SELECT id, agreed, given FROM program_contributions ORDER BY id');
    const before = await rows();
    const said = await record({ version: await versionNow(), agreed, idempotencyKey: randomUUID() });
    expect(typeof said === 'string' ? said : said.code).toBe(code);
    expect(await rows()).toEqual(before);
  });
});
