import { describe, expect, it } from '@jest/globals';
import { asked, askedKey, shaped, where } from './shaped-statement.js';

const TEXT = `SELECT json_build_object('id', o.id, 'a', ${asked('a', `f(${asked('a.b', 'o.b')}, o.a)`)}, 'c', ${asked('c', 'o.c')}) FROM o`;

describe('a shaped statement', () => {
  it.each([
    [[], `SELECT json_build_object('id', o.id, 'a', NULL, 'c', NULL) FROM o`],
    [['c'], `SELECT json_build_object('id', o.id, 'a', NULL, 'c', o.c) FROM o`],
    [['a'], `SELECT json_build_object('id', o.id, 'a', f(NULL, o.a), 'c', NULL) FROM o`],
    [['a', 'a.b'], `SELECT json_build_object('id', o.id, 'a', f(o.b, o.a), 'c', NULL) FROM o`],
    // A part of a part that is not there is not there either.
    [['a.b'], `SELECT json_build_object('id', o.id, 'a', NULL, 'c', NULL) FROM o`],
  ])('has just the parts that were asked for: %j', (fields, text) => {
    expect(shaped('spec.parts', TEXT, fields).text).toBe(text);
  });

  it('has just the keys that were asked for', () => {
    const text = `json_build_object(${askedKey('a', 'o.a')}${askedKey('b.c', 'o.c')}'id', o.id)`;
    expect(shaped('spec.keys', text, []).text).toBe(`json_build_object('id', o.id)`);
    expect(shaped('spec.keys', text, ['b.c']).text).toBe(`json_build_object('c', o.c, 'id', o.id)`);
  });

  it('has just the conditions that are filtered by; the parameter of another one must be empty', () => {
    const text = `SELECT FROM o WHERE ${where('filter.a', '$1::text', 'o.a = $1')}`;
    expect(shaped('spec.where', text, []).text).toBe('SELECT FROM o WHERE ($1::text IS NULL)');
    expect(shaped('spec.where', text, ['filter.a']).text).toBe(
      'SELECT FROM o WHERE ($1::text IS NULL OR o.a = $1)',
    );
  });

  it('has one name per shape, whatever the order, and whatever else was asked for', () => {
    const one = shaped('spec.names', TEXT, ['c', 'a', 'nothing']);
    expect(shaped('spec.names', TEXT, ['a', 'c', 'c'])).toBe(one);
    expect(shaped('spec.names', TEXT, ['a']).name).not.toBe(one.name);
  });

  it('keeps no plan for ever more shapes', () => {
    const paths = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const text = `SELECT ${paths.map((path) => asked(path, path)).join(', ')}`;
    const names = paths.map((path) => shaped('spec.many', text, [path]).name);
    expect(new Set(names.filter(Boolean)).size).toBe(40);
    expect(names.at(-1)).toBeUndefined();
    expect(shaped('spec.many', text, ['p59']).text).toContain('p59');
  });
});
