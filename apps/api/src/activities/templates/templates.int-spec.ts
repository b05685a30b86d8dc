import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, systemActor, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { activitiesKit, given, ownOf, type ActivitiesKit } from '../../../test/activities-kit.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { makeLog } from '../../platform/log/logger.js';
import { PlanAheadJob } from './plan-ahead.job.js';
import { PlanFromTemplate } from './use-cases/plan-from-template.js';
import { RemoveTemplate } from './use-cases/remove-template.js';
import { SaveTemplate } from './use-cases/save-template.js';

let kit: ActivitiesKit;
let coordinator: Actor;
let editor: Actor;
let today: string;
let save: SaveTemplate;
let plan: PlanFromTemplate;
let job: PlanAheadJob;

beforeAll(async () => {
  kit = await activitiesKit();
  const { unitOfWork, clock } = kit;
  [save, plan] = [new SaveTemplate(unitOfWork), new PlanFromTemplate(unitOfWork)];
  job = new PlanAheadJob(new JobWorker(kit.boss, makeLog('silent')), unitOfWork, plan, clock);
  ({ happenedOn: today } = given());
  coordinator = await kit.network();
  editor = await kit.member(coordinator, true);
});
afterAll(() => kit.close());

async function template(repeats: string, change: object = {}): Promise<string> {
  const activity = given({ type: 'CLUB', place: 'Fő tér 1.', ...change });
  const logged = await kit.activities.log.execute(editor, activity);
  if (!logged.ok) throw new Error(logged.refusal.code);
  const saved = await save.execute(editor, { activityId: activity.id, name: { hu: 'Kör' }, repeats });
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value.templateId;
}

const planned = async (templateId: string): Promise<string[]> => {
  const rows = await kit.rows(
    `SELECT happened_on::text AS day FROM activities WHERE template_id = $1 AND state = 'PLANNED' ORDER BY 1`,
    [templateId],
  );
  return (rows as { day: string }[]).map(({ day }) => day);
};
const stored = async (id: string) =>
  (
    await kit.rows(
      `SELECT repeats, next_on::text AS next, fields, version FROM activity_templates WHERE id = $1`,
      [id],
    )
  )[0] as { repeats: string; next: string | null; fields: Record<string, unknown>; version: number };

describe('a template', () => {
  it('holds what is alike each time, and not who came', async () => {
    const { fields, next } = await stored(await template('NONE'));
    expect(fields).toMatchObject({ type: 'CLUB', place: 'Fő tér 1.', minutes: 90, reach: 6 });
    expect(Object.keys(fields)).not.toContain('reachBy');
    expect(next).toBeNull();
  });

  it('is of the own organization: nobody else makes one of it, or removes it', async () => {
    const stranger = await kit.member(coordinator, true);
    const activity = given();
    await kit.activities.log.execute(editor, activity);
    const input = { activityId: activity.id, name: { hu: 'Kör' }, repeats: 'NONE' };
    await expect(save.execute(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const templateId = await template('NONE');
    const remove = new RemoveTemplate(kit.unitOfWork);
    await expect(remove.execute(stranger, { templateId, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await remove.execute(editor, { templateId, version: 2 })).toMatchObject({
      refusal: { code: 'STALE_VERSION' },
    });
    expect(await remove.execute(editor, { templateId, version: 1 })).toMatchObject({ ok: true });
    expect(await stored(templateId)).toBeUndefined();
  });
});

describe('what repeats', () => {
  it('is planned two weeks ahead, as it was, once', async () => {
    const id = await template('WEEKLY');
    const weeks = [addDays(today, 7), addDays(today, 14)];
    await job.tick();
    expect(await planned(id)).toEqual(weeks);
    await job.tick();
    expect(await planned(id)).toEqual(weeks);
    const [row] = await kit.rows(
      `SELECT title, type, place, logged_by FROM activities WHERE template_id = $1 LIMIT 1`,
      [id],
    );
    expect(row).toMatchObject({ title: { hu: 'Kör' }, type: 'CLUB', place: 'Fő tér 1.', logged_by: null });
  });

  it('is planned once when two workers look at the same moment', async () => {
    const id = await template('WEEKLY');
    const actor = systemActor(editor.networkId);
    const answers = await Promise.all(Array.from({ length: 6 }, () => plan.execute(actor, id)));
    expect(answers.map((one) => one.ok && one.value.planned).sort()).toEqual([0, 0, 0, 0, 0, 2]);
    expect(await planned(id)).toHaveLength(2);
  });

  it('is planned once for a day also where a check is passed by', async () => {
    const id = await template('WEEKLY');
    await job.tick();
    const again = kit.rows(
      `INSERT INTO activities (network_id, id, organization_id, type, state, happened_on, template_id, logged_at)
       SELECT network_id, $2, organization_id, type, state, happened_on, template_id, logged_at FROM activities
       WHERE template_id = $1 LIMIT 1`,
      [id, v4()],
    );
    await expect(again).rejects.toMatchObject({ constraint: 'one_plan_of_a_template_for_a_day' });
  });

  it('stops when its programme ends', async () => {
    const programId = await kit.program(editor.networkId, [ownOf(editor)]);
    const id = await template('WEEKLY', { programId });
    await kit.rows(
      `WITH shorter AS (UPDATE programs SET to_date = $2 WHERE id = $1)
       UPDATE program_partners SET to_date = $2 WHERE program_id = $1`,
      [programId, addDays(today, 7)],
    );
    await job.tick();
    expect(await planned(id)).toEqual([addDays(today, 7)]);
    expect(await stored(id)).toMatchObject({ repeats: 'NONE', next: null });
  });
});
