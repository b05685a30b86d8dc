/** What a build of the dashboard wrote, and what leads to what. */

/** @returns {string[]} names of built files, without doubles */
export function filesOf(outputs, pages) {
  const found = new Set();
  const follow = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path: next, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') follow(next);
    }
  };
  for (const page of pages) {
    const file = Object.keys(outputs).find((name) => outputs[name].entryPoint === page);
    if (!file) throw new Error(`No built file begins at ${page}: is the list of pages right?`);
    follow(file);
  }
  return [...found];
}
