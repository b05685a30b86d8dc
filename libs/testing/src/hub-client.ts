/** Who can be signed in as in demo mode; the list of the contract. */
export type Persona =
  | 'coordinator'
  | 'finance'
  | 'officer'
  | 'editor'
  | 'viewer'
  | 'editor2'
  | 'officer2'
  | 'informal'
  | 'official'
  | 'official2'
  | 'auditor'
  | 'lille-coordinator'
  | 'lille-finance'
  | 'lille-editor'
  | 'lille-official';

/** Answer of the demo sign-in. */
export interface SignedIn {
  person: { id: string; name: string };
  mandate: { id: string; role: string };
  network: { id: string; name: string };
  organization: { id: string; name: string } | null;
}

export interface GraphqlAnswer<Data> {
  /** HTTP status. */
  status: number;
  data?: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string; requestId?: string };
  }[];
}

/** A generated document of @kalaka/contract (it carries the types of its result and variables), or plain text. */
type Document<Data, Variables> = string | { toString(): string; __apiType?: (variables: Variables) => Data };

/** One person at one hub over HTTP, with the cookie of the session: what a browser would send, and nothing else. */
export class HubClient {
  private cookie = '';
  /** Whom the hub says we are; undefined while not signed in. */
  me: SignedIn | undefined;

  constructor(
    readonly baseUrl: string,
    private readonly language = 'en',
  ) {}

  /** Signs in as a persona of the demo networks. */
  static async as(baseUrl: string, persona: Persona, language = 'en'): Promise<HubClient> {
    const client = new HubClient(baseUrl, language);
    const response = await client.send('/demo/sign-in', {
      method: 'POST',
      body: JSON.stringify({ persona }),
    });
    if (!response.ok) throw new Error(`sign-in as ${persona}: ${response.status} ${await response.text()}`);
    client.me = (await response.json()) as SignedIn;
    return client;
  }

  /** Any request as this person; JSON unless the headers say otherwise. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (init.body && !headers.has('content-type')) headers.set('content-type', 'application/json');
    if (!headers.has('accept-language')) headers.set('accept-language', this.language);
    if (this.cookie) headers.set('cookie', this.cookie);
    const response = await fetch(new URL(path, this.baseUrl), { redirect: 'manual', ...init, headers });
    this.keepCookies(response);
    return response;
  }

  /** Sends a file to a thing, as the dashboard does; gives its id. */
  async upload(
    to: { parentType: string; parentId: string; name: string },
    content: string | Uint8Array,
  ): Promise<string> {
    const response = await this.send(`/files?${new URLSearchParams(to)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1' },
      body: content as BodyInit,
    });
    const { file } = (await response.json()) as { file?: { id: string } };
    if (!file) throw new Error(`upload of ${to.name}: ${response.status}`);
    return file.id;
  }

  /** Runs an operation and gives the whole answer; errors are for the caller to look at. */
  async answer<Data, Variables>(
    document: Document<Data, Variables>,
    variables?: Variables,
  ): Promise<GraphqlAnswer<Data>> {
    const body = JSON.stringify({ query: document.toString(), variables });
    const response = await this.send('/graphql', { method: 'POST', body });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** Runs an operation that must succeed and gives its data. */
  async data<Data, Variables>(document: Document<Data, Variables>, variables?: Variables): Promise<Data> {
    const { data, errors } = await this.answer(document, variables);
    if (errors || !data) throw new Error(`GraphQL: ${JSON.stringify(errors ?? data)}`);
    return data;
  }

  private keepCookies(response: Response): void {
    const jar = new Map(this.cookie ? this.cookie.split('; ').map((pair) => splitPair(pair)) : []);
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = splitPair(line.split(';')[0] ?? '');
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    this.cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
