import { PROGRAM_PURPOSES, type ProgramPurpose } from '@kalaka/domain';
import { schemaList } from '@kalaka/standards';
import { addresses, easyLines, publicFrame, tile } from '../../organizations/index.js';
import { band, dataBlock, html, langMark, told, type Html, type Visit } from '../../platform/html/index.js';
import type { Program } from '../model/program.model.js';
import type { ProgramsView } from './public.finder.js';

/** "What do we do together?": every programme that is published, what runs first; by purpose with one tap. */
export function programListPage(visit: Visit, view: ProgramsView, purpose: ProgramPurpose | null): Html {
  const { say, reader } = visit;
  const { site, programs } = view;
  const to = addresses(site.slug);
  const title = say('programs.public.title');
  const count = say('programs.count', { count: programs.length });
  const pages = programs.map(({ id, title: name }) => ({
    url: visit.origin + to.program(id),
    name: name.text,
  }));
  return publicFrame(visit, site, {
    title: purpose ? `${say(`programs.purpose.${purpose}`)}. ${title}` : title,
    description: say('programs.public.lead'),
    canonical: purpose ? `${to.programs}?purpose=${purpose}` : to.programs,
    band: band(visit, {
      heading: title,
      lead: say(reader.easy ? 'programs.public.easyLead' : 'programs.public.lead'),
      short: true,
    }),
    data: dataBlock('application/ld+json', schemaList(visit.origin + to.programs, title, pages)),
    main: html`<div class="wrap main flow-l">
      ${purposes(visit, view, purpose)}
      <section class="flow" aria-labelledby="found">
        <h2 id="found">${count}</h2>
        ${programs.length === 0 && html`<p>${say('programs.public.none')}</p>`}
        <ul>
          ${programs.map((program) => entry(visit, view, program))}
        </ul>
      </section>
    </div>`,
  });
}

/** Links, so that each answer has an address; a purpose that nobody works for is not offered. */
function purposes(
  { say }: Visit,
  { site, all, purposes: counts }: ProgramsView,
  chosen: ProgramPurpose | null,
): Html {
  const { programs: path } = addresses(site.slug);
  const link = (href: string, words: string, count: number, here: boolean): Html =>
    html`<a class="chip" href="${href}" ${here && html`aria-current="page"`}
      >${words} <span class="fig">${count}</span></a
    >`;
  return html`<nav class="chips" aria-label="${say('programs.public.purposes')}">
    ${link(path, say('programs.public.all'), all, chosen === null)}
    ${PROGRAM_PURPOSES.filter((one) => counts[one] || one === chosen).map((one) =>
      link(`${path}?purpose=${one}`, say(`programs.purpose.${one}`), counts[one] ?? 0, one === chosen),
    )}
  </nav>`;
}

function entry(visit: Visit, { site }: ProgramsView, program: Program): Html {
  const { say, reader } = visit;
  const to = addresses(site.slug);
  const { id, title, lead, state, from, to: last } = program;
  const about = [
    say(`programs.state.${state}`),
    say('programs.days', { from, to: last }),
    program.purposes.map((one) => say(`programs.purpose.${one}`)).join(', '),
  ];
  return html`<li class="entry">
    ${tile(lead?.id ?? id, lead?.name.text ?? title.text)}
    <div class="flow-s">
      <h3><a href="${to.program(id)}" ${langMark(title.language, reader.language)}>${title.text}</a></h3>
      ${lead && html`<p><b>${told(lead.name, reader.language)}</b></p>`}
      ${reader.easy ? easyLines(program.description, program, visit) : firstWords(visit, program)}
    </div>
    <ul class="plain flow-s small">
      ${about.map((line) => html`<li>${line}</li>`)}
    </ul>
  </li>`;
}

const firstWords = ({ reader }: Visit, { description }: Program): Html | null =>
  description &&
  html`<p${langMark(description.language, reader.language)}>${description.text.split(/\n/, 1)[0]}</p>`;
