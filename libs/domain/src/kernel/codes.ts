/** A closed vocabulary as an object, `{A: 'A'}`, for whoever needs an enum (GraphQL registration). */
export function enumOf<const T extends readonly string[]>(codes: T): { readonly [K in T[number]]: K } {
  return Object.freeze(Object.fromEntries(codes.map((code) => [code, code]))) as {
    readonly [K in T[number]]: K;
  };
}

export function isCode<const T extends readonly string[]>(codes: T, code: unknown): code is T[number] {
  return typeof code === 'string' && (codes as readonly string[]).includes(code);
}
