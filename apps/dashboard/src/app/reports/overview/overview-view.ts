import { GROUPINGS, isQuarter, quarterAfter, quarterOf, type Grouping, type Quarter } from '@kalaka/domain';

/** What the address of the overview says. */
export interface OverviewView {
  readonly by: Grouping;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly own: boolean;
}

type Params = Readonly<Record<string, string | undefined>>;
const A_YEAR = 4;

/** Without an address: the last four quarters, by quarter, of the whole network. */
export function readOverviewView(params: Params, today: string): OverviewView {
  const to = isQuarter(params['to']) ? params['to'] : quarterOf(today);
  const from =
    isQuarter(params['from']) && params['from'] <= to ? params['from'] : quarterAfter(to, 1 - A_YEAR);
  const by = GROUPINGS.find((one) => one.toLowerCase() === params['by']) ?? 'QUARTER';
  return { by, from, to, own: params['of'] === 'own' };
}

/** The address of a view; what goes without saying is left out. */
export function overviewParams(view: OverviewView, today: string): Record<string, string | null> {
  const usual = readOverviewView({}, today);
  return {
    by: view.by === usual.by ? null : view.by.toLowerCase(),
    from: view.from === usual.from ? null : view.from,
    to: view.to === usual.to ? null : view.to,
    of: view.own ? 'own' : null,
  };
}

/** The same wish for a file. */
export function fileAddress(form: 'csv' | 'xlsx', { by, from, to, own }: OverviewView): string {
  const query = new URLSearchParams({ by, from, to, ...(own ? { of: 'own' } : {}) });
  return `/export/reports/overview.${form}?${query}`;
}
