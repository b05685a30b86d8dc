/**
 * What the hub is measured against: a bare HTTP server with a pool of 8 and one prepared statement per operation, in which
 * PostgreSQL checks the token and builds the JSON text. No GraphQL, no framework, no row level security.
 * Started by bench.mjs with PORT and LIMIT_DATABASE_URL; the workload is the path (/w0, /organizations, /feed …).
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.LIMIT_DATABASE_URL, max: 8 });
const sql = (name) => readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');

/** The statement of each workload, and its parameters after the token, from what was asked. */
const STATEMENTS = {
  '/organizations': { text: sql('organizations'), values: () => [] },
  '/feed': {
    text: sql('feed'),
    values: ({ variables: { programId, from, to }, after }) => [
      programId,
      from,
      to,
      after.happenedOn,
      after.id,
    ],
  },
  '/overview': { text: sql('overview'), values: ({ months }) => months },
  '/log': {
    text: 'SELECT bench.log_activity($1, $2)',
    values: ({ variables }) => [JSON.stringify(variables.input)],
  },
};

/** What was asked arrives with every request, so whoever answers reads it. */
async function asked(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}

const server = http.createServer(async (request, response) => {
  const question = request.method === 'POST' ? await asked(request) : {};
  let body = '{"data":{"__typename":"Query"}}';
  const statement = STATEMENTS[request.url];
  if (statement) {
    const token = Buffer.from(request.headers['x-token-hash'], 'hex');
    const { text, values } = statement;
    const { rows } = await pool.query({
      name: request.url,
      text,
      values: [token, ...values(question)],
      rowMode: 'array',
    });
    body = rows[0][0];
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
