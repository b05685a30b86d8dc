import type { EasyRequest, PlanRequest } from '@kalaka/domain';
import { localTextOf } from '../networks/index.js';
import type { RecordContributionInput } from './program-parts.inputs.js';
import type { EditProgramInput, ProposeProgramInput } from './program.inputs.js';
import type { ProgramPartnerInput } from './partners/program-partner.inputs.js';

/** What was sent, in the words of the domain. */
export const partnerOf = ({ from, to, task, ...partner }: ProgramPartnerInput) => ({
  ...partner,
  fromDate: from ?? null,
  toDate: to ?? null,
  task: localTextOf(task),
});

/** The domain counts in decimal strings; the scalar reads whole numbers. */
export const contributionOf = ({ agreed, given, text, ...same }: RecordContributionInput) => ({
  ...same,
  agreed: String(agreed),
  given: given == null ? null : String(given),
  text: localTextOf(text),
});

export function planOf(input: ProposeProgramInput | EditProgramInput): PlanRequest & { easy: EasyRequest } {
  const { title, description, purposes, targetGroups, places, from, to, zeroBudget, consortium } = input;
  const { easyDescription, easyState, easyCheckedBy, easyCheckedOn } = input;
  return {
    ...{ title: localTextOf(title), description: localTextOf(description), purposes, targetGroups },
    places: places?.map(({ text }) => localTextOf(text)),
    ...{ fromDate: from, toDate: to, zeroBudget, consortium },
    easy: {
      text: localTextOf(easyDescription),
      ...{ state: easyState ?? null, checkedBy: easyCheckedBy, checkedOn: easyCheckedOn },
    },
  };
}
