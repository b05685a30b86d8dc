import { describe, expect, it } from '@jest/globals';
import { mayRecall, MOST_ADDRESSED, planMessage, type Addressee, type MessageContent } from './message.js';

const to = (organizationId: string, ...accountIds: string[]): Addressee => ({ organizationId, accountIds });
const message = (change: Partial<MessageContent> = {}): MessageContent => ({
  organizationIds: ['a', 'b'],
  subject: 'How are you?',
  body: 'We have not heard from you.\nCall us.',
  ...change,
});
const code = (result: ReturnType<typeof planMessage>) => (result.ok ? 'ok' : result.refusal.code);

describe('a message to several members', () => {
  it('reaches everybody once, also who acts for two of them', () => {
    const plan = planMessage(message(), [to('a', 'anna', 'béla'), to('b', 'béla')]);
    expect(plan.ok && plan.value.accountIds).toEqual(['anna', 'béla']);
  });

  it('says where nobody can be written to', () => {
    const plan = planMessage(message(), [to('a', 'anna'), to('b')]);
    expect(plan.ok && plan.value.unreachedIds).toEqual(['b']);
  });

  it('is refused when it would reach nobody', () => {
    expect(code(planMessage(message(), [to('a'), to('b')]))).toBe('NOBODY_REACHED');
  });

  it.each([
    ['needs a subject', { subject: ' ' }, 'REQUIRED'],
    ['keeps its subject on one line', { subject: 'a\nBcc: b@c.example' }, 'CONTROL_CHARACTER'],
    ['needs a text', { body: '' }, 'REQUIRED'],
    ['keeps its text short enough to be read', { body: 'x'.repeat(5_001) }, 'TOO_LONG'],
    ['needs somebody to go to', { organizationIds: [] }, 'REQUIRED'],
    [
      'goes to a number of organizations that somebody can have looked at',
      { organizationIds: Array.from({ length: MOST_ADDRESSED + 1 }, (_, i) => `${i}`) },
      'TOO_MANY',
    ],
  ])('%s', (_name, change, expected) => {
    expect(code(planMessage(message(change), [to('a', 'anna')]))).toBe(expected);
  });

  it('can be taken back until it has gone out, once', () => {
    expect(mayRecall({ sentAt: null, recalledAt: null }).ok).toBe(true);
    expect(mayRecall({ sentAt: new Date(), recalledAt: null }).ok).toBe(false);
    expect(mayRecall({ sentAt: null, recalledAt: new Date() }).ok).toBe(false);
  });
});
