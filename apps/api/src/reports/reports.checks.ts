import { hiddenOf, MOST_QUARTERS, quarterLeaks, type QuarterCell } from '@kalaka/domain';
import type { Check, CheckReader } from '../platform/verify/index.js';
import { PUBLISHED_CELLS } from './overview/overview.queries.js';

interface Span {
  readonly id: string;
  readonly slug: string;
  readonly from: string;
  readonly to: string;
}
interface Published {
  readonly threshold: number;
  readonly cells: QuarterCell[];
}

/** Spans of as many quarters as one look takes, over all that a network ever counted. */
const SPANS = `
  SELECT n.id, n.slug, s.day::date::text AS from, (s.day + interval '${MOST_QUARTERS * 3} months')::date::text AS to
  FROM networks n CROSS JOIN LATERAL (
    SELECT min(r.month) AS first, max(r.month) AS last FROM activity_rollups r WHERE r.network_id = n.id) r
  CROSS JOIN LATERAL generate_series(date_trunc('quarter', r.first), r.last, interval '${MOST_QUARTERS * 3} months') s (day)
  ORDER BY n.slug, s.day`;

async function leaks(reader: CheckReader): Promise<string[]> {
  const { rows: spans } = (await reader.query(SPANS)) as { rows: Span[] };
  const found: string[] = [];
  for (const { id, slug, from, to } of spans) {
    const { rows } = (await reader.query(`SELECT published FROM (${PUBLISHED_CELLS.MEMBER}) p (published)`, [
      ...[id, 'en', new Date().toISOString(), from, to, true],
    ])) as { rows: { published: Published }[] };
    for (const { published } of rows) {
      const { cells, threshold } = published;
      found.push(
        ...quarterLeaks(cells, threshold, hiddenOf(cells, threshold)).map((leak) => `${slug}, ${leak}`),
      );
    }
  }
  return found;
}

/** What `hub verify` asks of the figures that are shown outside. */
export const REPORT_CHECKS: readonly Check[] = [
  { name: 'no figure that is shown outside tells a small number of people', run: leaks },
];
