import { describe, expect, it } from '@jest/globals';
import { offeredTargetGroups } from './labels';

describe('the target groups that a form offers', () => {
  const own = [
    { code: 'STUDENTS', retired: false },
    { code: 'SMOKERS', retired: true },
  ];

  it('are those of every network and those of this one, everybody last', () => {
    const offered = offeredTargetGroups(own);
    expect(offered.slice(-2)).toEqual(['STUDENTS', 'ALL']);
    expect(offered).toContain('DEAF');
  });

  it('are a retired one only where it is chosen already', () => {
    expect(offeredTargetGroups(own)).not.toContain('SMOKERS');
    expect(offeredTargetGroups(own, ['SMOKERS'])).toContain('SMOKERS');
  });
});
