import { v4 } from 'uuid';

type Run = (sql: string, params?: unknown[]) => Promise<unknown>;

/** Members and what they did, written as the operator: specs about reading need no commands. */
export const activeMembers = (run: Run, networkId: string) => ({
  /** A member whose authorised officer can be written to, or not. */
  async member(memberSince: string, canBeReached = true): Promise<string> {
    const [id, officer] = [v4(), v4()];
    await run(
      `INSERT INTO organizations (network_id, id, name, created_at) VALUES ($1, $2, jsonb_build_object('en', $3::text), now())`,
      [networkId, id, `Member ${id.slice(0, 4)}`],
    );
    // In one transaction: an active member has somebody who may sign for it.
    await run(
      `WITH officer AS (INSERT INTO accounts (id, email, given_name, family_name, languages, display_settings, created_at, deactivated_at)
         VALUES ($3::uuid, $4, 'Ottó', 'Kiss', '{hu}', '{}', now(), CASE WHEN NOT $5::boolean THEN now() END) RETURNING id),
       mandate AS (INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
         SELECT $1::uuid, $3::uuid, o.id, 'AO', $2::uuid, $6::date FROM officer o)
       INSERT INTO memberships (network_id, id, organization_id, state, applied_on, from_date, touched_on, decision)
       VALUES ($1::uuid, $3::uuid, $2::uuid, 'ACTIVE', $6::date, $6::date, $6::date, '{}')`,
      [networkId, id, officer, `${officer}@example.org`, canBeReached, memberSince],
    );
    return id;
  },

  /** @returns its id */
  async activity(
    organizationId: string,
    happenedOn: string,
    { state = 'REPORTED', withOther }: { state?: string; withOther?: string } = {},
  ): Promise<string> {
    const id = v4();
    const moment = state === 'PLANNED' || state === 'CANCELLED' ? null : `${happenedOn}T20:00:00Z`;
    await run(
      `INSERT INTO activities (network_id, id, organization_id, type, state, happened_on, logged_at, held_at, reported_at, accepted_at)
       VALUES ($1, $2, $3, 'CLUB', $4, $5, $6, $7, $7, $7)`,
      [networkId, id, organizationId, state, happenedOn, `${happenedOn}T20:00:00Z`, moment],
    );
    if (withOther)
      await run('INSERT INTO activity_co_organizers VALUES ($1, $2, $3)', [networkId, id, withOther]);
    return id;
  },
});
