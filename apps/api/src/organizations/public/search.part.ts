import { ACCESSIBILITY_FACTS, type AccessibilityFactCode } from '@kalaka/domain';
import { html, icon, type Html, type Visit } from '../../platform/html/index.js';
import { iconOfFact } from './access-facts.part.js';
import { groupName, groupsOf } from './groups.part.js';
import type { Site } from './public.finder.js';
import type { Wish } from './wish.js';

/** Asked for most; the others stand behind one word, so that a phone shows the answers sooner. */
const FIRST: readonly AccessibilityFactCode[] = [
  'STEP_FREE_ENTRANCE',
  'ACCESSIBLE_TOILET',
  'SIGN_LANGUAGE',
  'INDUCTION_LOOP',
  'QUIET_ROOM',
];
const OTHERS = ACCESSIBILITY_FACTS.filter((code) => !FIRST.includes(code));

/** What and where; the form goes to the address of the list, so that an answer can be kept and sent on. */
export function searchBox({ say }: Visit, path: string, { need, place, map }: Wish): Html {
  return html`<form
    id="find"
    class="cross find-box"
    role="search"
    aria-label="${say('public.find.do')}"
    action="${path}"
    method="get"
  >
    <div class="field">
      <label for="need">${say('public.find.need')}</label>
      <input type="search" id="need" name="need" value="${need}" maxlength="200" autocomplete="off" />
    </div>
    <div class="field">
      <label for="place">${say('public.find.place')}</label>
      <input
        type="text"
        id="place"
        name="place"
        value="${place}"
        maxlength="200"
        autocomplete="address-level2"
      />
    </div>
    ${map && html`<input type="hidden" name="map" value="1" />`}
    <button class="btn btn-turn" type="submit">${icon('search')}${say('public.find.do')}</button>
  </form>`;
}

/** What must be there and for whom: part of the same form, beside the answers. */
export function wishFields(visit: Visit, site: Site, { access, group }: Wish): Html {
  const { say } = visit;
  const box = (code: AccessibilityFactCode): Html =>
    html`<label class="choice"
      ><input
        type="checkbox"
        name="access"
        value="${code}"
        form="find"
        ${access.includes(code) ? html`checked` : ''}
      /><span class="row-1"
        >${icon(iconOfFact(code))}${say(`organizations.accessibility.${code}`)}</span
      ></label
    >`;
  const someOfOthers = OTHERS.some((code) => access.includes(code));
  return html`<fieldset>
      <legend class="q">${say('public.find.access')}</legend>
      <div class="choices">${FIRST.map(box)}</div>
      <details class="more" ${someOfOthers ? html`open` : ''}>
        <summary>${say('public.find.more')}</summary>
        <div class="choices">${OTHERS.map(box)}</div>
      </details>
    </fieldset>
    <div class="field">
      <label for="group">${say('public.find.group')}</label>
      <select id="group" name="group" form="find">
        <option value="">${say('public.find.anyGroup')}</option>
        ${groupsOf(site, group).map(
          (code) =>
            html`<option value="${code}" ${code === group ? html`selected` : ''}>
              ${groupName(visit, site, code)}
            </option>`,
        )}
      </select>
    </div>
    <p><button class="btn" type="submit" form="find">${say('public.find.again')}</button></p>`;
}
