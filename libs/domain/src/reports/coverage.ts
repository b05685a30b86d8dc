/** That a member helped people of a group by a kind of activity in a district. */
export interface Help {
  readonly type: string;
  readonly targetGroup: string;
  /** Empty: not said where. */
  readonly district: string;
  readonly organizationId: string;
}

/** How many stand for each other in a place: nobody, one that nobody could step in for, or more. */
export const COVERS = ['NOBODY', 'ONE', 'SEVERAL'] as const;
export type Cover = (typeof COVERS)[number];

export const coverOf = (members: number): Cover =>
  members === 0 ? 'NOBODY' : members === 1 ? 'ONE' : 'SEVERAL';

export interface CoverageCell {
  readonly type: string;
  readonly targetGroup: string;
  /** One for each district, in their order. */
  readonly districts: readonly { readonly district: string; readonly organizationIds: readonly string[] }[];
  /** In any district, or without one. */
  readonly organizationIds: readonly string[];
}

export interface Coverage {
  readonly types: readonly string[];
  readonly targetGroups: readonly string[];
  readonly districts: readonly string[];
  readonly cells: readonly CoverageCell[];
}

/** Who helps whom, how and where: a cell for every type and group, also where nobody is, so that a gap is seen. */
export function coverageOf(
  help: readonly Help[],
  { types, targetGroups, districts }: Omit<Coverage, 'cells'>,
): Coverage {
  const found = new Map<string, Set<string>>();
  const put = (key: string, id: string): void => {
    found.set(key, (found.get(key) ?? new Set()).add(id));
  };
  for (const { type, targetGroup, district, organizationId } of help) {
    put(JSON.stringify([type, targetGroup]), organizationId);
    put(JSON.stringify([type, targetGroup, district]), organizationId);
  }
  const of = (...key: string[]): string[] => [...(found.get(JSON.stringify(key)) ?? [])].sort();
  const cells = types.flatMap((type) =>
    targetGroups.map((targetGroup) => ({
      type,
      targetGroup,
      districts: districts.map((district) => ({
        district,
        organizationIds: of(type, targetGroup, district),
      })),
      organizationIds: of(type, targetGroup),
    })),
  );
  return { types, targetGroups, districts, cells };
}

/** Where nobody helps at all. */
export const gapsIn = ({ cells }: Coverage): CoverageCell[] =>
  cells.filter(({ organizationIds }) => organizationIds.length === 0);

/** Where several members do the same for the same people in the same district: they may want to talk to each other. */
export function overlapsIn({
  cells,
}: Coverage): (Omit<CoverageCell, 'districts'> & { readonly district: string })[] {
  return cells.flatMap(({ type, targetGroup, districts }) =>
    districts.flatMap(({ district, organizationIds }) =>
      organizationIds.length > 1 ? [{ type, targetGroup, district, organizationIds }] : [],
    ),
  );
}
