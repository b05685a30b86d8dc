/** Texts by language, and how far they were checked. */
export type EasyFile = { state: string; checkedBy?: string; checkedDay?: number } & Record<string, unknown>;
