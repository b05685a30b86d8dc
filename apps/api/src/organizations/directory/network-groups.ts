import { addedGroup, isCode, pickText, TARGET_GROUPS, type OwnTargetGroup } from '@kalaka/domain';
import { uuidV5, type DirectoryOrganization, type DirectoryTerm } from '@kalaka/standards';
import { ownGroups } from '../../networks/index.js';
import type { Tx } from '../../platform/db/index.js';

/** Target groups that a network added, in HSDS: a taxonomy beside the one of every network, each group a term of its network. */
const TAXONOMY = 'Kaláka: target groups that a network added';

export const isNetworkGroup = ({ taxonomy }: DirectoryTerm): boolean => taxonomy === TAXONOMY;

/** A group as a term; the same code of another network is another term. */
export function groupTerm(
  code: string,
  { networkId, language, groups }: { networkId: string; language: string; groups: readonly OwnTargetGroup[] },
): DirectoryTerm {
  const said = pickText(groups.find((group) => group.code === code)?.name ?? {}, [language]);
  return {
    ...{ id: uuidV5(networkId, `target_groups/${code}`), name: said?.text ?? code, code },
    ...{ taxonomy: TAXONOMY, language: said?.language ?? language },
  };
}

/**
 * The groups of a network with those that a directory brings, so that a register travels whole. What cannot be taken (a
 * name that another group has, one too many) stays in the record of the source.
 */
export function groupsWith(
  organizations: readonly DirectoryOrganization[],
  known: readonly OwnTargetGroup[],
  language: string,
): readonly OwnTargetGroup[] {
  const terms = organizations
    .flatMap(({ attributes }) => attributes.map(({ term }) => term))
    .filter(isNetworkGroup);
  let groups = known;
  for (const { code = '', name, language: spoken } of new Map(
    terms.map((term) => [term.code, term]),
  ).values()) {
    if (isCode(TARGET_GROUPS, code) || groups.some((group) => group.code === code)) continue;
    const more = addedGroup(groups, { code, name: { [spoken ?? language]: name } });
    if (more.ok) groups = more.value;
  }
  return groups;
}

/** Gives the network what a directory brought, told one by one like what a person adds. */
export async function keepGroups(
  tx: Tx,
  networkId: string,
  known: readonly OwnTargetGroup[],
  groups: readonly OwnTargetGroup[],
): Promise<void> {
  if (groups.length === known.length) return;
  // Held until the end, so that two imports cannot bring the same one.
  await tx.manager.query('SELECT FROM networks WHERE id = $1 FOR UPDATE', [networkId]);
  const now = await ownGroups(networkId, tx);
  const fresh = groups.filter(({ code }) => now.every((one) => one.code !== code));
  if (fresh.length === 0) return;
  await tx.manager.query(
    `UPDATE networks SET vocabulary = jsonb_set(vocabulary, '{targetGroups}', vocabulary -> 'targetGroups' || $2::jsonb)
     WHERE id = $1`,
    [networkId, JSON.stringify(fresh)],
  );
  for (const { code, name, version } of fresh) {
    await tx.audit({
      event: 'network.targetGroupAdded',
      subject: { type: 'network', id: networkId },
      data: { code, version },
      personal: { before: null, after: { name } },
    });
  }
}
