import type { ApolloServerPlugin } from '@apollo/server';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { Public } from '../access/allow.js';
import { SETTINGS, type RunSettings } from '../config/index.js';
import { notFound } from '../errors/hub-error.js';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL explorer of the demo</title>
<link rel="stylesheet" href="/graphql/explorer.css">
<script type="module" src="/graphql/explorer.js"></script>
</head>
<body>
<main>
<h1>GraphQL explorer of the demo</h1>
<p>It asks as whoever is <a href="/sign-in">signed in</a> here. <a href="/graphql/schema.graphql">The whole schema</a></p>
<form>
<label for="query">Document</label>
<textarea id="query" rows="14" spellcheck="false" autocapitalize="off">{
  __typename
}</textarea>
<label for="variables">Variables (JSON)</label>
<textarea id="variables" rows="4" spellcheck="false" autocapitalize="off">{}</textarea>
<p><button type="submit">Ask</button> or Ctrl+Enter</p>
</form>
<h2 id="answer-title">Answer</h2>
<pre id="answer" role="status" aria-labelledby="answer-title" tabindex="0"></pre>
</main>
</body>
</html>
`;

const STYLE = `:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
label { display: block; font-weight: bold; margin-top: 1rem; }
textarea, pre { width: 100%; box-sizing: border-box; font: 1rem/1.45 ui-monospace, monospace; padding: 0.5rem; border: 1px solid; }
pre { min-height: 6rem; overflow: auto; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; }
`;

const SCRIPT = `const part = (id) => document.getElementById(id);
const form = document.querySelector('form');
async function ask() {
  const answer = part('answer');
  try {
    const body = { query: part('query').value, variables: JSON.parse(part('variables').value || '{}') };
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    answer.textContent = JSON.stringify(await (await fetch('/graphql', init)).json(), null, 2);
  } catch (error) {
    answer.textContent = String(error);
  }
}
form.addEventListener('submit', (event) => { event.preventDefault(); ask(); });
form.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); ask(); } });
`;

/** Shows the explorer to browsers that open `/graphql`; only in the demo. */
export const explorerPlugin: ApolloServerPlugin = {
  serverWillStart: async () => ({ renderLandingPage: async () => ({ html: PAGE }) }),
};

/** What the explorer loads: from this origin, because the policy allows no other and the demo needs no network. */
@Controller('graphql')
@Public()
export class ExplorerController {
  constructor(
    @Inject(SETTINGS) private readonly settings: RunSettings,
    private readonly host: GraphQLSchemaHost,
  ) {}

  @Get('explorer.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return this.inDemo(SCRIPT);
  }

  @Get('explorer.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return this.inDemo(STYLE);
  }

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  schema(): string {
    return this.inDemo(printSchema(this.host.schema));
  }

  private inDemo(text: string): string {
    if (!this.settings.demo) throw notFound();
    return text;
  }
}
