import { tells } from '@kalaka/domain';
import { addresses, publicFrame, type Site } from '../../organizations/index.js';
import { band, html, type Html, type Visit } from '../../platform/html/index.js';
import type { Overview } from '../overview/overview.model.js';
import { overviewTable, spanOf } from '../tables/report-table.js';

/** "What did we do together?": the figures of a year, each table with its bars, small numbers hidden. */
export function figuresPage(visit: Visit, site: Site, overviews: readonly Overview[]): Html {
  const { say, reader } = visit;
  const [first] = overviews;
  const title = say('reports.public.title');
  const shown = overviews.filter(tells);
  // In easy words one table is enough: how many people, and when.
  const tables = reader.easy ? shown.slice(0, 1) : shown;
  const threshold = first?.threshold ?? 0;
  return publicFrame(visit, site, {
    title,
    description: say('reports.public.description'),
    canonical: addresses(site.slug).figures,
    band: band(visit, { heading: title, lead: leadOf(visit, first), short: true }),
    main: html`<div class="wrap main flow-l">
      ${tables.length === 0 && html`<p>${say('reports.public.none')}</p>`}
      ${tables.map((overview) => tableOf(visit, overview))}
      <div class="flow-s soft">
        <p>${say(reader.easy ? 'reports.public.easyNote' : 'reports.note.published', { threshold })}</p>
        <p>${say('reports.quarterly.counted')}</p>
        ${tables.some(({ lines }) => lines.some(({ shared }) => shared)) && html`<p>${say('reports.shared.note')}</p>`}
      </div>
    </div>`,
  });
}

function leadOf({ say, reader }: Visit, overview: Overview | undefined): string {
  const total = overview?.total;
  if (!overview || !total || overview.lines.length === 0) return say('reports.public.lead');
  const values = {
    span: spanOf(reader.language, overview),
    activities: total.activities ?? 0,
    people: total.people ?? 0,
  };
  if (total.people === null) return say('reports.finding.hidden', values);
  return say(reader.easy ? 'reports.public.easyLead' : 'reports.finding', values);
}

/** The rows of the file are the rows of the page; the bar is as long as its number beside the largest. */
function tableOf({ say, reader }: Visit, overview: Overview): Html {
  const { columns, rows, total, title } = overviewTable(overview, reader.language);
  const number = new Intl.NumberFormat(reader.language === 'hu' ? 'hu-HU' : 'en-GB');
  const shown = (cell: string | number | undefined): string =>
    typeof cell === 'number' ? number.format(cell) : (cell ?? '');
  const most = Math.max(1, ...overview.lines.map(({ people }) => people ?? 0));
  const bar = (people: string | number | undefined): Html =>
    typeof people === 'number'
      ? html`<rect class="yes" width="${((100 * people) / most).toFixed(1)}%" height="100%" />`
      : html`<rect class="no" width="100%" height="100%" />`;
  const rest = (cells: readonly (string | number)[]): Html[] =>
    cells
      .slice(2)
      .map((cell, at) => html`<td class="num" data-l="${columns[at + 2]?.title ?? ''}">${shown(cell)}</td>`);
  return html`<section class="flow">
    <h2 class="h-thread">${say(`reports.by.${overview.groupBy}`)}</h2>
    <div class="after-thread">
      <div class="scroll" tabindex="0" role="region" aria-label="${title}">
        <table class="stack mid figures">
          <caption>
            ${title}
          </caption>
          <thead>
            <tr>
              ${columns.map(({ title: head }, at) => html`<th scope="col" class="${at > 1 ? 'num' : ''}">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([name, people, ...others]) =>
                html`<tr>
                  <th scope="row">${shown(name)}</th>
                  <td data-l="${columns[1]?.title ?? ''}">
                    <span class="measure"
                      ><span class="fig">${shown(people)}</span
                      ><svg class="rowbar" aria-hidden="true">${bar(people)}</svg></span
                    >
                  </td>
                  ${rest(['', '', ...others])}
                </tr>`,
            )}
          </tbody>
          ${
            total &&
            html`<tfoot>
              <tr>
                <th scope="row">${shown(total[0])}</th>
                <td data-l="${columns[1]?.title ?? ''}"><span class="fig">${shown(total[1])}</span></td>
                ${rest(total)}
              </tr>
            </tfoot>`
          }
        </table>
      </div>
    </div>
  </section>`;
}
