import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { isUuid, recordId, uuidV5 } from './ids.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';

describe('ids of imported records', () => {
  it('are version 5 of RFC 9562', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('keep the UUID of the source, in small letters', () => {
    expect(recordId(NETWORK, 'a', 'organizations', '5BD38BD0-6270-4BBB-9276-0F1ED0502002')).toBe(
      '5bd38bd0-6270-4bbb-9276-0f1ed0502002',
    );
  });

  it('differ between networks, sources and tables that all count from 1', () => {
    const other = '22222222-2222-4222-8222-222222222222';
    const ids = [
      recordId(NETWORK, 'a', 'organizations', '1'),
      recordId(NETWORK, 'a', 'locations', '1'),
      recordId(NETWORK, 'b', 'organizations', '1'),
      recordId(other, 'a', 'organizations', '1'),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(ids.every(isUuid)).toBe(true);
    expect(recordId(NETWORK, 'a', 'organizations', '1')).toBe(ids[0]);
  });

  it('do not take the nil UUID for an id', () => {
    expect(isUuid('00000000-0000-0000-0000-000000000000')).toBe(false);
  });
});

it('is held as its letters, not as the tree of its parts: a list may have millions', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = new Set<string>();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 50_000; at++) held.add(uuidV5(NETWORK, String(at)));
  collect();
  expect((process.memoryUsage().heapUsed - before) / held.size).toBeLessThan(200);
});
