import type { OrganizationDocument, StandingDocument } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organization_documents')
export class DocumentEntity implements OrganizationDocument {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  kind: StandingDocument;

  @Column('date', { name: 'valid_from' })
  fromDate: string;

  @Column('date', { name: 'valid_until', nullable: true })
  toDate: string | null;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('uuid', { name: 'entered_by', nullable: true })
  enteredBy: string | null;

  @Column('date', { name: 'entered_on' })
  enteredOn: string;

  @Column('uuid', { name: 'checked_by', nullable: true })
  checkedBy: string | null;

  @Column('date', { name: 'checked_on', nullable: true })
  checkedOn: string | null;

  @Column('uuid', { name: 'returned_by', nullable: true })
  returnedBy: string | null;

  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn: string | null;

  @Column('text', { name: 'return_reason', nullable: true })
  returnReason: string | null;
}
