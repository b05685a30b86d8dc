import type { EasyState, LegalForm, LegalStatus, LocalText, Phone } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Details, StoredAddress } from './stored-values.js';

@Entity('organizations')
export class OrganizationEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  name: LocalText;

  @Column('text', { name: 'alternate_names', array: true })
  alternateNames: string[];

  @Column('text', { name: 'legal_form', nullable: true })
  legalForm: LegalForm | null;

  @Column('text', { name: 'legal_status', nullable: true })
  legalStatus: LegalStatus | null;

  @Column('text', { name: 'source_legal_form', nullable: true })
  sourceLegalForm: string | null;

  /** What shows that it stands in the register. */
  @Column('uuid', { name: 'registration_file_id', nullable: true })
  registrationFileId: string | null;

  @Column('uuid', { name: 'status_entered_by', nullable: true })
  statusEnteredBy: string | null;

  @Column('date', { name: 'public_benefit_from', nullable: true })
  publicBenefitFrom: string | null;

  @Column('date', { name: 'founded_on', nullable: true })
  foundedOn: string | null;

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

  /** Kept by the code that changes texts, and by a trigger where nobody thought of it. */
  @Column('date', { name: 'easy_missing_since', nullable: true })
  easyMissingSince: string | null;

  @Column('text', { name: 'target_groups', array: true })
  targetGroups: string[];

  @Column('jsonb')
  expertise: LocalText[];

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('jsonb')
  phones: Phone[];

  @Column('jsonb', { nullable: true })
  seat: StoredAddress | null;

  /** What a source said and no screen shows; kept so that the way out gives back what came in. */
  @Column('jsonb')
  details: Details;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('integer')
  version: number;
}
