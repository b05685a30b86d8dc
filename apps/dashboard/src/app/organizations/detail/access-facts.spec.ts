import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { testInterface } from '../../shell/testing/test-interface';
import type { AccessFact } from '../model';
import { AccessFacts } from './access-facts';

const FACT: AccessFact = {
  code: 'LIFT',
  value: 'YES',
  answer: 'YES',
  fresh: true,
  text: null,
  textTranslations: [],
  verifiedBy: null,
  verifiedByPerson: 'Anna Kovács',
  verifiedOn: '2026-09-01',
  independent: false,
};
const OLD = { answer: 'ASK_FIRST', fresh: false, verifiedOn: '2024-09-01' } as const;

function said(fact: Partial<AccessFact>): string {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [testInterface()] });
  const shown = TestBed.createComponent(AccessFacts);
  shown.componentRef.setInput('facts', [{ ...FACT, ...fact }]);
  shown.detectChanges();
  return (shown.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim();
}

describe('a fact about getting in', () => {
  it('is a sentence with who looked and when', () => {
    expect(said({})).toMatch(
      /^organizations\.accessibility\.LIFT organizations\.access\.checkedBy .*Anna Kovács$/,
    );
  });

  it('reads "nearly" where it is partly so', () => {
    expect(said({ value: 'PARTLY', answer: 'PARTLY' })).toMatch(
      /^organizations\.accessibilityAnswer\.PARTLY /,
    );
  });

  it.each(['YES', 'PARTLY', 'NO'] as const)('reads "ask first" where %s was found long ago', (value) => {
    const text = said({ value, ...OLD });
    expect(text).toMatch(/^organizations\.access\.askFirst /);
    expect(text).toContain('organizations.access.old');
  });

  it('never calls it long ago that nobody knows', () => {
    const text = said({ value: 'UNKNOWN', ...OLD, verifiedOn: '2026-09-01' });
    expect(text).toMatch(/^organizations\.access\.askFirst /);
    expect(text).not.toContain('organizations.access.old');
  });
});
