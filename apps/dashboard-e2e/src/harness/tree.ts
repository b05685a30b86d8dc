import { expect, type Locator } from '@playwright/test';

interface Node {
  /** The line without its dash: role, name, state. */
  readonly line: string;
  readonly children: Node[];
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAY = new RegExp(`\\d{1,2} (?:${MONTHS})[a-z]* \\d{4}(?:, \\d{1,2}:\\d{2})?`, 'g');
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The demo moves with today: days, counts and ids are not part of what is held. */
const mask = (line: string) =>
  line
    .replace(ID, '<id>')
    .replace(DAY, '<day>')
    .replace(/\b(Today|Yesterday) \w+day\b/g, '$1 <weekday>')
    .replace(/after=[\w%-]+/g, 'after=<key>')
    // Which theme a page is looked at in follows from its place in the table of pages.
    .replace(/theme=[A-Z_]+/g, 'theme=<theme>')
    .replace(/\b(?:first|second|third|fourth) quarter\b/g, '<nth> quarter')
    .replace(/-Q[1-4]\b/g, '-Q<n>')
    .replace(/(?<!level=)\b\d+/g, '<n>');

function parse(snapshot: string): Node[] {
  const top: Node[] = [];
  const open: { depth: number; children: Node[] }[] = [{ depth: -1, children: top }];
  for (const raw of snapshot.split('\n')) {
    const found = /^( *)- (.*)$/.exec(raw);
    if (!found) continue;
    const depth = (found[1] ?? '').length;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const node: Node = { line: found[2] ?? '', children: [] };
    open.at(-1)?.children.push(node);
    open.push({ depth, children: node.children });
  }
  return top;
}

/** `- 'link "Help: write"'` and `- link "Help"` are a link both. */
const roleOf = ({ line }: Node) => /^'?([a-z/]+)/.exec(line)?.[1] ?? line;
const stateOf = ({ line }: Node) =>
  (line.match(/\[(level|checked|expanded|pressed|disabled)[^\]]*\]/g) ?? []).join('');

/** Roles, states and their order without a word: the same in every language. */
function shape(nodes: readonly Node[]): string {
  return nodes
    .filter((node) => !['text', 'paragraph'].includes(roleOf(node)))
    .map((node) => `${roleOf(node)}${stateOf(node)}(${shape(node.children)})`)
    .join(' ');
}

const MANY = 3;

/** Rows of data differ with the day. Of more than three that are built alike, the first stands for all. */
function shorten(nodes: readonly Node[]): Node[] {
  const shapes = nodes.map((node) => `${roleOf(node)}:${shape([node])}`);
  const isRow = (node: Node) => ['row', 'listitem'].includes(roleOf(node));
  const alike = (index: number) => shapes.filter((one) => one === shapes[index]).length;
  const seen = new Set<string>();
  return nodes.flatMap((node, index) => {
    const key = shapes[index] ?? '';
    if (isRow(node) && alike(index) > MANY) {
      if (seen.has(key)) return [];
      seen.add(key);
    }
    return [{ line: node.line, children: shorten(node.children) }];
  });
}

const print = (nodes: readonly Node[], depth = 0): string =>
  nodes
    .map((node) => `${'  '.repeat(depth)}- ${mask(node.line)}\n${print(node.children, depth + 1)}`)
    .join('');

export interface Tree {
  /** Every node with role, name and state: nothing may come or go unseen. */
  readonly text: string;
  /** The same without words. */
  readonly shape: string;
}

/** The accessibility tree below a place. */
export async function tree(place: Locator): Promise<Tree> {
  const nodes = shorten(parse(await place.ariaSnapshot()));
  return { text: print(nodes), shape: shape(nodes) };
}

/** Compares with the stored tree, line by line. A new one is written by `playwright test -u` only. */
export function holds(found: Tree, title: string, name: string): void {
  expect(`title: ${mask(title)}\n${found.text}`).toMatchSnapshot(`${name}.txt`);
}
