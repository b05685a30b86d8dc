import { describe, expect, it } from '@jest/globals';
import { NOT_KNOWN } from '@kalaka/ui';
import { atControls, checkWho, codesOf, countsOf, NOBODY_TOLD, toldOf, whoOf } from './who-value';

const value = { ...NOBODY_TOLD, reach: '14', counts: { 'TARGET_GROUP-DEAF': '9', 'AGE-60_PLUS': '3' } };
const said = (change: object, corrects = false) =>
  checkWho({ ...value, ...change }, corrects).map(({ code, field }) => [code, field]);

describe('who came', () => {
  it('begins with what was told, without those who were not asked', () => {
    const reachBy = [
      { dimension: 'AGE' as const, code: '18_29', count: 5 },
      { dimension: 'AGE' as const, code: 'NOT_ASKED', count: 9 },
    ];
    expect(whoOf({ reach: 14, reachBy }).counts).toEqual({ 'AGE-18_29': '5' });
    expect(whoOf({ reach: null, reachBy: [] }).reach).toBe(NOT_KNOWN);
  });

  it('asks for no number of those who were not asked', () => {
    expect(codesOf('AGE', [])).toEqual(['UNDER_14', '14_17', '18_29', '30_59', '60_PLUS']);
    expect(codesOf('ROLE', [])).not.toContain('NOT_ASKED');
  });

  it('adds up each way of telling apart for itself', () => {
    expect(toldOf({ ...value.counts, 'TARGET_GROUP-BLIND': '2' }, 'TARGET_GROUP')).toBe(11);
    expect(said({})).toEqual([]);
  });

  it.each([
    ['more of them than came', { counts: { 'AGE-14_17': '15' } }, ['REACH_SUM_EXCEEDED', 'AGE-14_17']],
    ['parts of an unknown whole', { reach: NOT_KNOWN }, ['REACH_REQUIRED', 'reach']],
    ['a number below zero', { counts: { 'ROLE-PUPIL': '-2' } }, ['OUT_OF_RANGE', 'ROLE-PUPIL']],
    ['half a person', { counts: { 'ROLE-PUPIL': '2.5' } }, ['OUT_OF_RANGE', 'ROLE-PUPIL']],
    ['no number of people at all', { reach: '', counts: {} }, ['REQUIRED', 'reach']],
  ])('refuses %s, at the control where it can be put right', (_what, change, expected) => {
    expect(said(change)).toContainEqual(expected);
  });

  it('asks for a reason once the figures are accepted', () => {
    expect(said({}, true)).toEqual([['REASON_REQUIRED', 'reason']]);
  });

  it('sends the kinds of which somebody came', () => {
    expect(countsOf({ counts: { 'AGE-UNDER_14': '', 'AGE-60_PLUS': '0', 'ROLE-CARER': '2' } })).toEqual([
      { dimension: 'ROLE', code: 'CARER', count: 2 },
    ]);
  });

  it('says at its control what the hub says of one of the counts', () => {
    const problems = ['reachBy[1].count', 'reachBy', 'reason'].map((field) => ({ field, message: 'No.' }));
    expect(atControls(problems, countsOf(value)).map(({ field }) => field)).toEqual([
      'AGE-60_PLUS',
      'reach',
      'reason',
    ]);
  });
});
