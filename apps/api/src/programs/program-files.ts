import {
  actsAsPartner,
  can,
  type FileType,
  type PlainDate,
  type Program,
  type ProgramPartner,
} from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ownOrganization } from '../organizations/index.js';
import { ParentKinds, type FileReader } from '../platform/files/index.js';

/** The place of documents of a programme, and of the agreement that pays for it. */
export const PROGRAM = 'program';
export const AGREEMENT = 'programAgreement';
export const DOCUMENT_TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'ODT'];

/** $1 network · $2 programme */
const FACTS = `SELECT json_build_object('fromDate', p.from_date, 'toDate', p.to_date,
    'today', (now() AT TIME ZONE n.time_zone)::date,
    'partners', (SELECT coalesce(json_agg(json_build_object('organizationId', r.organization_id, 'role', r.role,
        'fromDate', r.from_date, 'toDate', r.to_date)), '[]')
      FROM program_partners r WHERE r.network_id = p.network_id AND r.program_id = p.id))
  FROM programs p JOIN networks n ON n.id = p.network_id WHERE p.network_id = $1 AND p.id = $2`;

type Facts = Pick<Program, 'fromDate' | 'toDate'> & {
  today: PlainDate;
  partners: Pick<ProgramPartner, 'organizationId' | 'role' | 'fromDate' | 'toDate'>[];
};

/** Documents are read by the network; the agreement by the partners and whoever reads all papers. */
@Injectable()
export class ProgramFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: PROGRAM,
      accepts: DOCUMENT_TYPES,
      canAttach: async (reader, id) => {
        const facts = await factsOf(reader, id);
        if (!facts || !reader.actor) return false;
        const own = ownOrganization(reader.actor) ?? undefined;
        const { networkId } = reader;
        const assigned = actsAsPartner('program.attachDocument', facts, facts.partners, own, facts.today);
        return can(reader.actor, 'program.attachDocument', { networkId, assigned });
      },
      canRead: async (reader, id) => {
        const { actor, networkId } = reader;
        return can(actor, 'program.read', { networkId }) && (await factsOf(reader, id)) !== null;
      },
    });
    this.kinds.register({
      name: AGREEMENT,
      accepts: [],
      canAttach: () => Promise.resolve(false),
      canRead: async (reader, id) => {
        const facts = await factsOf(reader, id);
        const { networkId } = reader;
        return (facts?.partners ?? []).some(({ organizationId }) =>
          can(reader.actor, 'document.read', { networkId, organizationId }),
        );
      },
    });
  }
}

const factsOf = ({ networkId, read }: FileReader, id: string): Promise<Facts | null> =>
  read.page<Facts | null>('program.files', FACTS, [networkId, id]);
