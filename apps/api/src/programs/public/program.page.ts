import {
  addresses,
  crumbs,
  easyLines,
  factRow,
  publicFrame,
  textWithEasy,
  tile,
} from '../../organizations/index.js';
import { schemaProject } from '@kalaka/standards';
import {
  band,
  dataBlock,
  html,
  langMark,
  picture,
  told,
  type Html,
  type Visit,
} from '../../platform/html/index.js';
import type { ProgramIndicator } from '../indicators/program-indicator.model.js';
import type { ProgramView } from './public.finder.js';

/** One programme for everybody: what is done, by whom, how far it is; and the same in easy words. */
export function programPage(visit: Visit, view: ProgramView): Html {
  const { reader, say } = visit;
  const { site, program } = view;
  const to = addresses(site.slug);
  const { title } = program;
  return publicFrame(visit, site, {
    title: title.text,
    description: program.description?.text.slice(0, 300),
    canonical: to.program(program.id),
    band: band(visit, {
      before: crumbs(
        visit,
        to.directory,
        html`<li><a href="${to.programs}">${say('programs.public.nav')}</a></li>`,
      ),
      heading: html`<span${langMark(title.language, reader.language)}>${title.text}</span>`,
      lead: html`${say('programs.one')}. ${say(`programs.state.${program.state}`)}`,
      short: true,
    }),
    data: dataOf(visit, view),
    main: reader.easy ? easyMain(visit, view) : usualMain(visit, view),
  });
}

/** The page for machines. It says what the page says, and nothing else. */
function dataOf(visit: Visit, { site, today, program }: ProgramView): Html {
  const to = addresses(site.slug);
  const partners = new Map(program.partners.map(({ organization }) => [organization.id, organization]));
  const project = schemaProject({
    url: visit.origin + to.program(program.id),
    name: program.title.text,
    description: program.description?.text ?? null,
    from: program.from,
    to: program.to < today ? program.to : null,
    places: program.places.map(({ text }) => text),
    partners: [...partners.values()].map(({ id, name }) => ({
      url: visit.origin + to.organization(id),
      name: name.text,
    })),
  });
  return dataBlock('application/ld+json', project);
}

function usualMain(visit: Visit, view: ProgramView): Html {
  const { say } = visit;
  const { program } = view;
  return html`<div class="wrap main cols">
    <div class="flow-l">
      <section class="flow" aria-labelledby="about">
        <h2 id="about" class="h-thread">${say('programs.public.about')}</h2>
        ${textWithEasy(program.description, program, visit)}
      </section>
      ${progress(visit, view)} ${services(visit, view)}
    </div>
    <div class="flow-l">${facts(visit, view)} ${partners(visit, view)}</div>
  </div>`;
}

/** Short blocks with a picture each: what it is, who does it, when. */
function easyMain(visit: Visit, view: ProgramView): Html {
  const { say } = visit;
  const { program } = view;
  return html`<div class="wrap main easy">
    <div class="blk">
      ${picture('pic-find')}
      <div>
        <h2>${say('programs.public.about')}</h2>
        ${easyLines(program.description, program, visit)}
      </div>
    </div>
    <div class="blk">
      ${picture('pic-ask')}
      <div class="flow">${partners(visit, view)}</div>
    </div>
    <div class="blk">
      ${picture('pic-door')}
      <div class="flow">${facts(visit, view)}</div>
    </div>
  </div>`;
}

function facts({ say, reader }: Visit, { program, site }: ProgramView): Html {
  const own = new Map(site.targetGroups.map(({ code, name }) => [code, name.text]));
  const groups = program.targetGroups.map(
    (code) => own.get(code) ?? say(`organizations.targetGroup.${code}`),
  );
  const places = program.places.map(
    (place) => html`<span class="line">${told(place, reader.language)}</span>`,
  );
  return html`<section class="flow" aria-labelledby="facts">
    <h2 id="facts" class="h-thread">${say('programs.facts')}</h2>
    <dl class="facts">
      ${factRow(say('programs.field.purposes'), program.purposes.map((code) => say(`programs.purpose.${code}`)).join(', '))}
      ${factRow(say('programs.field.targetGroups'), groups.join(', '))}
      ${places.length > 0 && factRow(say('programs.field.places'), html`${places}`)}
      ${factRow(say('programs.field.days'), say('programs.days', { from: program.from, to: program.to }))}
    </dl>
  </section>`;
}

function partners({ say, reader }: Visit, { program, site }: ProgramView): Html {
  const to = addresses(site.slug);
  return html`<section class="flow" aria-labelledby="partners">
    <h2 id="partners" class="h-thread">${say('programs.partners')}</h2>
    <ul class="plain flow">
      ${program.partners.map(
        ({ organization, role, task }) =>
          html`<li class="row-1">
            ${tile(organization.id, organization.name.text)}
            <div>
              <p>
                <a href="${to.organization(organization.id)}">${told(organization.name, reader.language)}</a>
              </p>
              <p class="hint">
                ${say(`programs.role.${role}`)}${task && html`: ${told(task, reader.language)}`}
              </p>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function progress(visit: Visit, { program, site }: ProgramView): Html | null {
  const { say, reader } = visit;
  if (program.indicators.length === 0) return null;
  const number = (value: string | null): string =>
    value === null
      ? say('programs.notKnown')
      : new Intl.NumberFormat(reader.language === 'hu' ? 'hu-HU' : 'en-GB').format(Number(value));
  // People who were counted: everybody reads them by quarter, where small numbers are hidden.
  const forPartners = ({ measure, actual }: ProgramIndicator): boolean =>
    measure === 'REACH' && actual === null;
  const line = (one: ProgramIndicator): Html =>
    html`<tr>
      <th scope="row">${told(one.name, reader.language)}</th>
      <td class="num" data-l="${say('programs.indicator.baseline')}">${number(one.baseline)}</td>
      <td class="num" data-l="${say('programs.indicator.target')}">${number(one.target)}</td>
      <td class="num" data-l="${say('programs.indicator.actual')}">
        <b>${forPartners(one) ? say('programs.forPartners') : number(one.actual)}</b>
      </td>
    </tr>`;
  return html`<section class="flow" aria-labelledby="progress">
    <h2 id="progress" class="h-thread">${say('programs.progress')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="progress">
      <table class="stack mid">
        <thead>
          <tr>
            <th scope="col">${say('programs.indicator.name')}</th>
            <th scope="col" class="num">${say('programs.indicator.baseline')}</th>
            <th scope="col" class="num">${say('programs.indicator.target')}</th>
            <th scope="col" class="num">${say('programs.indicator.actual')}</th>
          </tr>
        </thead>
        <tbody>
          ${program.indicators.map(line)}
        </tbody>
      </table>
    </div>
    ${
      program.indicators.some(forPartners) &&
      html`<p class="small soft">
        ${say('programs.public.people')}
        <a href="${addresses(site.slug).figures}">${say('reports.public.link')}</a>
      </p>`
    }
  </section>`;
}

function services({ say, reader }: Visit, { program, site }: ProgramView): Html | null {
  if (program.services.length === 0) return null;
  const to = addresses(site.slug);
  return html`<section class="flow" aria-labelledby="services">
    <h2 id="services" class="h-thread">${say('programs.services')}</h2>
    <ul class="plain flow">
      ${program.services.map(
        ({ serviceId, name, level, organization }) =>
          html`<li class="flow-s">
            <p>
              <b><a href="${to.service(serviceId)}">${told(name, reader.language)}</a></b>
            </p>
            <p>${told(level, reader.language)}</p>
            <p class="small soft">
              ${say('programs.answersFor')}
              <a href="${to.organization(organization.id)}">${told(organization.name, reader.language)}</a>
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}
