/** A stretch of a text: in both, only in the old one, only in the new one. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Texts with more words are shown one after the other: comparing them word by word would help nobody. */
const MOST_WORDS = 1_200;
/** Words that are left on each side of a change. */
const AROUND = 6;

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const same = (a: string | undefined, b: string | undefined): boolean => a?.trimEnd() === b?.trimEnd();

/**
 * What changed from one text to the next, word by word (longest common subsequence). Stretches in their order; joined
 * without those that are new they give the old text, without those that are gone the new one.
 */
export function difference(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return merged([gone(before), fresh(after)]);
  const width = now.length + 1;
  const best = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = same(old[i], now[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && is !== undefined && same(was, is)) {
      found.push({ kind: 'same', text: is });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push(gone(was));
      i += 1;
    } else {
      found.push(fresh(is ?? ''));
      j += 1;
    }
  }
  return merged(found);
}

const gone = (text: string): Stretch => ({ kind: 'gone', text });
const fresh = (text: string): Stretch => ({ kind: 'new', text });

/** Neighbours of one kind become one; of what goes and what comes at one place, what goes stands first. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let [out, into] = ['', ''];
  const flush = (): void => {
    if (out) all.push(gone(out));
    if (into) all.push(fresh(into));
    [out, into] = ['', ''];
  };
  for (const { kind, text } of stretches) {
    if (kind === 'gone') out += text;
    else if (kind === 'new') into += text;
    else {
      flush();
      const last = all.at(-1);
      if (last?.kind === 'same') all[all.length - 1] = { kind, text: last.text + text };
      else all.push({ kind, text });
    }
  }
  flush();
  return all;
}

/** The same, with long unchanged stretches cut to the words beside a change. */
export function shortened(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, i) => {
    const words = stretch.kind === 'same' ? wordsOf(stretch.text) : [];
    const before = i === 0 ? 0 : AROUND;
    const after = i === stretches.length - 1 ? 0 : AROUND;
    if (words.length <= before + after + 2) return stretch;
    const head = words.slice(0, before).join('');
    const tail = after ? words.slice(-after).join('') : '';
    return { kind: 'same' as const, text: [head && `${head.trimEnd()} `, '… ', tail].join('') };
  });
}
