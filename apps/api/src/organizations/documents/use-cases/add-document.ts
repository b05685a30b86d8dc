import { addDocument, type Actor, type PlainDate, type StandingDocument } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { renamed } from '../../../platform/errors/renamed.js';
import { Attachments } from '../../../platform/files/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { lockOrganization } from '../../organizations.repository.js';
import { DocumentEntity } from '../document.entity.js';
import { PAPER_FILE, PAPER_TYPES } from '../document-files.js';
import type { DocumentResult } from './document-steps.js';

export interface AddDocumentCommand {
  organizationId: string;
  kind: StandingDocument;
  from: PlainDate;
  to?: PlainDate | null;
  /** A file that the same person has sent to this organization. */
  fileId: string;
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** Enters a paper with its days and its file. Nothing replaces the older ones: the newest in force counts. */
@Injectable()
export class AddDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: AddDocumentCommand): Promise<DocumentResult> {
    const { networkId } = actor;
    demand(actor, 'document.add', { networkId, organizationId: input.organizationId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'document.add', input.idempotencyKey, input, () => this.in(tx, actor, input)),
    );
  }

  private async in(tx: Tx, actor: Actor, input: AddDocumentCommand): Promise<DocumentResult> {
    const { organizationId, kind, from, to, fileId } = input;
    await lockOrganization(actor.networkId, tx, organizationId);
    const rule = addDocument({ kind, fromDate: from, toDate: to ?? null }, actor, tx.today);
    if (!rule.ok) return renamed<never>(rule, { fromDate: 'from', toDate: 'to' });
    const id = input.id ?? newId();
    const claimed = await this.attachments.claim(tx, {
      fileId,
      from: { type: 'organization', id: organizationId },
      to: { type: PAPER_FILE, id },
      types: PAPER_TYPES,
    });
    if (!claimed.ok) return claimed;
    const row = { networkId: actor.networkId, id, organizationId, fileId, ...rule.value };
    await tx.manager.insert(DocumentEntity, row);
    await tx.audit({
      event: 'document.added',
      subject: { type: 'document', id },
      organizationId,
      onBehalfOf: actor.role === 'COORD' ? organizationId : undefined,
      data: { kind, from: rule.value.fromDate, to: rule.value.toDate },
      personal: { file: claimed.value.name },
    });
    return { ok: true, value: { organizationId, documentId: id } };
  }
}
