import { addDays, todayIn, type Actor, type ProposeRequest } from '@kalaka/domain';
import { ProgramsFinder } from '../src/programs/programs.finder.js';
import {
  ActivateProgram,
  AddProgramPartner,
  AddProgramService,
  ApproveProgram,
  CancelProgram,
  CloseProgram,
  CompleteProgram,
  EditProgram,
  EndProgramPartner,
  PlanProgram,
  PROGRAM_ENTITIES,
  ProgramDuties,
  ProgramSteps,
  ProposeProgram,
  PublishProgram,
  RecordContribution,
  RecordIndicator,
  RecordIndicatorPeriod,
  RecordProgramApproval,
  RemoveProgramService,
  ResumeProgram,
  SuspendProgram,
} from '../src/programs/index.js';
import { organizationsKit, value, type OrganizationsKit } from './organizations-kit.js';

/** The use-cases and the finder of programmes on a real database. */
export type ProgramsKit = OrganizationsKit & {
  programs: ReturnType<typeof cases>;
  programsFinder: ProgramsFinder;
  today: string;
  /** An idea of two members, from yesterday on, led by the first. */
  idea(lead: Actor, other: Actor, more?: Partial<ProposeRequest>): Promise<string>;
  /** The version that a command must name. */
  at(programId: string): Promise<{ programId: string; version: number }>;
  /** An idea that was planned, approved by both and begun. */
  running(coordinator: Actor, lead: Actor, other: Actor, more?: Partial<ProposeRequest>): Promise<string>;
};

const cases = ({ unitOfWork }: OrganizationsKit) => {
  const steps = new ProgramSteps(unitOfWork);
  const duties = new ProgramDuties();
  return {
    duties,
    propose: new ProposeProgram(steps),
    edit: new EditProgram(steps),
    plan: new PlanProgram(steps),
    approve: new ApproveProgram(steps),
    recordApproval: new RecordProgramApproval(steps),
    activate: new ActivateProgram(steps),
    suspend: new SuspendProgram(steps),
    resume: new ResumeProgram(steps),
    complete: new CompleteProgram(steps, duties),
    close: new CloseProgram(steps, duties),
    cancel: new CancelProgram(steps, duties),
    publish: new PublishProgram(steps),
    addPartner: new AddProgramPartner(steps),
    endPartner: new EndProgramPartner(steps),
    recordContribution: new RecordContribution(steps),
    recordIndicator: new RecordIndicator(steps),
    recordPeriod: new RecordIndicatorPeriod(steps),
    addService: new AddProgramService(steps),
    removeService: new RemoveProgramService(steps),
  };
};

/** @param more tables of rooms above */
export async function programsKit(more: (abstract new () => unknown)[] = []): Promise<ProgramsKit> {
  const kit = await organizationsKit([...PROGRAM_ENTITIES, ...more]);
  const programs = cases(kit);
  const today = todayIn(kit.clock.now(), 'Europe/Budapest');

  const at: ProgramsKit['at'] = async (programId) => {
    const [row] = await kit.rows<{ version: number }>('SELECT version FROM programs WHERE id = $1', [
      programId,
    ]);
    return { programId, version: row?.version ?? 0 };
  };
  const idea: ProgramsKit['idea'] = async (lead, other, more = {}) => {
    const proposed = await programs.propose.execute(lead, {
      title: { hu: 'Érzékenyítő napok', en: 'Awareness days' },
      purposes: ['SENSITIZATION'],
      zeroBudget: true,
      fromDate: addDays(today, -1),
      toDate: addDays(today, 200),
      partners: [
        { organizationId: lead.organizationId ?? '', role: 'ACCOUNTABLE' },
        { organizationId: other.organizationId ?? '', role: 'IMPLEMENTING' },
      ],
      ...more,
    });
    return value(proposed).programId;
  };
  return {
    ...kit,
    ...{ programs, today, at, idea },
    programsFinder: new ProgramsFinder({ now: () => kit.clock.now() }),
    running: async (coordinator, lead, other, more = {}) => {
      const programId = await idea(lead, other, more);
      value(await programs.plan.execute(lead, await at(programId)));
      for (const officer of [lead, other])
        value(await programs.approve.execute(officer, await at(programId)));
      value(await programs.activate.execute(coordinator, await at(programId)));
      return programId;
    },
  };
}
