/** One workload on both servers, in turn, and what came of it. */
import autocannon from 'autocannon';
import { createHash } from 'node:crypto';
import { processorTime } from './servers.mjs';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const hashOf = (token) => createHash('sha256').update(token).digest('hex');

/** The two ways to ask: as a browser asks the hub, and as the bare server wants it. */
const sides = ({ hub, limit }, workload) => [
  {
    ...{ pid: hub.pid, url: `http://127.0.0.1:${hub.port}/graphql` },
    headers: (token) => ({
      'content-type': 'application/json',
      'accept-language': 'hu',
      cookie: `kalaka=${token}`,
    }),
  },
  {
    ...{ pid: limit.pid, url: `http://127.0.0.1:${limit.port}${workload.path}` },
    headers: (token) => ({ 'content-type': 'application/json', 'x-token-hash': hashOf(token) }),
  },
];

async function ask(side, token, body) {
  const answer = await fetch(side.url, {
    method: 'POST',
    headers: side.headers(token),
    body: JSON.stringify(body),
  });
  const { data, errors } = await answer.json();
  if (errors || !data) throw new Error(`${side.url}: ${JSON.stringify(errors)}`);
  return data;
}

async function load(side, questions, { connections, duration, dataDir }) {
  const before = processorTime(side.pid, dataDir);
  const result = await autocannon({
    url: side.url,
    connections,
    duration,
    method: 'POST',
    ...questions(side),
  });
  const after = processorTime(side.pid, dataDir);
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0)
    throw new Error(
      `${side.url}: ${result.non2xx} refused, ${result.errors} broken, ${result.mismatches} wrong ${wrong}`,
    );
  const { average, total } = result.requests;
  return {
    ...{ perSecond: average, p50: result.latency.p50, p99: result.latency.p99 },
    server: (after.server - before.server) / total,
    database: (after.database - before.database) / total,
  };
}

/** Both servers must give the same before their speed is compared. */
async function sameAnswer(both, token, body, same) {
  const [a, b] = await Promise.all(
    both.map(async (side) => JSON.stringify(same(await ask(side, token, body)))),
  );
  if (a !== b || a.length < 10)
    throw new Error(`the hub and the bare server answer differently:\n${a}\n${b}`);
}

let wrong = '';
/** Something new with each request: a body, and who sends it. What was refused is no answer. */
const eachNew = (bodies) => (side) => {
  let n = 0;
  const setupRequest = (request) => {
    const { token, body } = bodies((n += 1));
    return { ...request, headers: side.headers(token), body: JSON.stringify(body) };
  };
  return {
    requests: [{ method: 'POST', setupRequest }],
    verifyBody: (text) => {
      const isAnswer = !/"code"|errors/.test(String(text));
      if (!isAnswer) wrong = String(text);
      return isAnswer;
    },
  };
};

/** @returns one row of the table */
export async function measure(servers, workload, size, settings) {
  const both = sides(servers, workload);
  const [hub, bare] = both;
  const token = `bench-${size.network}`;
  let questions = workload.bodies && eachNew(workload.bodies);
  if (!questions) {
    const body = await workload.body((question) => ask(hub, token, question));
    if (workload.same) await sameAnswer(both, token, body, workload.same);
    questions = (side) => ({ headers: side.headers(token), body: JSON.stringify(body) });
  }
  // Both have compiled their code before anything is measured.
  for (const side of [bare, hub]) await load(side, questions, settings);
  const runs = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    const b = await load(bare, questions, settings);
    const a = await load(hub, questions, settings);
    const work = (b.server + b.database) / (a.server + a.database);
    runs.push({ ...a, bare: b, share: a.perSecond / b.perSecond, work });
  }
  const middle = (of) => median(runs.map(of));
  return {
    workload: workload.name,
    data: size.name,
    'hub req/s': Math.round(middle((r) => r.perSecond)),
    'bare req/s': Math.round(middle((r) => r.bare.perSecond)),
    share: middle((r) => r.share).toFixed(2),
    'share of work': middle((r) => r.work).toFixed(2),
    'ms hub+db': `${middle((r) => r.server).toFixed(2)}+${middle((r) => r.database).toFixed(2)}`,
    'ms bare+db': `${middle((r) => r.bare.server).toFixed(2)}+${middle((r) => r.bare.database).toFixed(2)}`,
    must: workload.must,
    ambitious: workload.ambitious,
    'p50 ms': middle((r) => r.p50),
    'p99 ms': middle((r) => r.p99),
  };
}
