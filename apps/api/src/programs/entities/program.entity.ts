import type { EasyState, Json, LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programs')
export class ProgramEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: string;

  @Column('text', { array: true })
  purposes: string[];

  @Column('jsonb')
  title: LocalText;

  @Column('jsonb')
  description: LocalText;

  @Column('jsonb', { name: 'easy_description' })
  easyDescription: LocalText;

  @Column('text', { name: 'easy_state' })
  easyState: EasyState;

  @Column('text', { name: 'easy_checked_by', nullable: true })
  easyCheckedBy: string | null;

  @Column('date', { name: 'easy_checked_on', nullable: true })
  easyCheckedOn: string | null;

  @Column('date', { name: 'easy_missing_since', nullable: true })
  easyMissingSince: string | null;

  @Column('text', { name: 'target_groups', array: true })
  targetGroups: string[];

  @Column('jsonb')
  places: LocalText[];

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('date', { name: 'to_date' })
  toDate: string;

  @Column('boolean', { name: 'zero_budget' })
  zeroBudget: boolean;

  /** The signed agreement, a file of the programme. */
  @Column('uuid', { name: 'agreement_file_id', nullable: true })
  agreementFileId: string | null;

  /** Takes over a public service together: has a portfolio of services. */
  @Column('boolean')
  consortium: boolean;

  @Column('boolean')
  published: boolean;

  /** How the members decided, where it was not approved partner by partner. */
  @Column('jsonb', { nullable: true })
  decision: Json | null;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn: string | null;

  /** Why it was suspended or cancelled. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb', { name: 'final_report', nullable: true })
  finalReport: LocalText | null;

  @Column('date', { name: 'final_report_accepted_on', nullable: true })
  finalReportAcceptedOn: string | null;

  @Column('integer')
  version: number;
}
