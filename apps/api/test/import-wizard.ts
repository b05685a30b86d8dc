import { WorkImport, type ImportWork } from '../src/organizations/index.js';
import type { Browser, DemoHub } from './demo-hub.js';

/** An import as the interface shows it. */
export interface Shown {
  id: string;
  version: number;
  state: string;
  failure: string | null;
  wrongRows: number;
  encoding: string | null;
  columns: { name: string; field: string | null; samples: string[] }[];
  counts: { kind: string; created: number; changed: number; same: number }[];
  repairs: { kind: string; count: number }[];
  allowed: string[];
  pairCount: number;
  openPairs: number;
  findings: {
    edges: { node: { file: string; line: number; field: string; code: string; message: string } }[];
  };
  openNames: number;
  names: { name: string; count: number; organizationId: string | null; suggestedId: string | null }[];
  pairs: { id: string; reason: string; known: boolean; secondId: string; fields: { field: string }[] }[];
}

const FIELDS = `id version state failure wrongRows encoding allowed pairCount openPairs
  columns { name field samples } counts { kind created changed same } repairs { kind count }
  findings(kind: WRONG, first: 50) { edges { node { file line field code message } } }
  openNames names { name count organizationId suggestedId }
  pairs { id reason known secondId fields { field } }`;

/** The wizard as a person drives it; the work is done in this process, one piece when it is asked for. */
export class Wizard {
  constructor(
    private readonly hub: DemoHub,
    private readonly who: Browser,
  ) {}

  async upload(name: string, content: Buffer): Promise<string> {
    const { data } = await this.who.ask('{ viewer { mandate { network { id } } } }');
    const network = (data as { viewer: { mandate: { network: { id: string } } } }).viewer.mandate.network.id;
    const got = await this.hub.app.inject({
      method: 'POST',
      url: `/files?${new URLSearchParams({ parentType: 'import', parentId: network, name })}`,
      headers: {
        'content-type': 'application/octet-stream',
        'x-kalaka-upload': '1',
        cookie: this.who.cookie,
      },
      payload: content,
    });
    const body = JSON.parse(got.payload) as { file?: { id: string } };
    if (!body.file) throw new Error(got.payload);
    return body.file.id;
  }

  async begin(name: string, content: Buffer, title = 'Városi lista', language = 'hu'): Promise<Answered> {
    return this.beginWith([await this.upload(name, content)], title, language);
  }

  beginWith(fileIds: string[], title: string, language: string, kind = 'ORGANIZATIONS'): Promise<Answered> {
    return this.send('beginImport', 'BeginImportInput', { fileIds, title, language, kind });
  }

  step(mutation: string, run: Pick<Shown, 'id' | 'version'>, more: object = {}): Promise<Answered> {
    const type = mutation === 'judgeImportPair' ? 'JudgePairInput' : (TYPES[mutation] ?? 'ImportStepInput');
    return this.send(mutation, type, { importId: run.id, version: run.version, ...more });
  }

  async read(id: string): Promise<Shown> {
    const { data, errors } = await this.who.ask(
      `query($id: UUID!) { organizationImport(importId: $id) { ${FIELDS} } }`,
      { id },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return (data as { organizationImport: Shown }).organizationImport;
  }

  /** Does the piece of work that was asked for last, and gives the import as it then is. */
  async work(id: string): Promise<Shown> {
    await this.hub.app.get(WorkImport, { strict: false }).execute(await this.due(id));
    return this.read(id);
  }

  async due(id: string): Promise<ImportWork> {
    const [job] = await this.hub.rows<{ data: ImportWork }>(
      `SELECT data FROM pgboss.job WHERE name = 'organizations.importWork' AND data ->> 'importId' = $1
       ORDER BY created_on DESC, id DESC LIMIT 1`,
      [id],
    );
    return (job as { data: ImportWork }).data;
  }

  private async send(mutation: string, type: string, input: object): Promise<Answered> {
    const { data, errors } = await this.who.ask(
      `mutation($input: ${type}!) { it: ${mutation}(input: $input) {
         __typename ... on ImportStepped { import { ${FIELDS} } } ... on Refusal { code message } } }`,
      { input },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    const { it } = data as { it: { import?: Shown; code?: string; message?: string } };
    return { run: it.import as Shown, code: it.code, message: it.message };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  matchImportColumns: 'MatchColumnsInput',
  replaceImportFiles: 'ReplaceImportFilesInput',
  tellImportNames: 'TellNamesInput',
};

export interface Answered {
  run: Shown;
  code: string | undefined;
  message: string | undefined;
}
