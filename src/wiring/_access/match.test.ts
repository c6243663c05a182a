import { describe, expect, it } from 'vitest';
import { type Answer, matchTokens } from './match.ts';
import type { Token, Tokens } from './tokens.ts';

const account: Token = { atom: 'AWS::AccountId' };
const region: Token = { atom: 'AWS::Region' };
const some: Token = { any: true, reason: 'nobody knows' };
const named = (id: string): Token => ({ atom: id, madeOf: { type: 'AWS::SQS::Queue', hint: id.slice(0, 8) } });
const queue = (name: Token): Tokens => ['arn:aws:sqs:', region, ':', account, ':', name];

const cases: readonly (readonly [string, Tokens, Tokens, Answer])[] = [
  ['the same letters', ['arn:aws:sqs:eu-west-1:1:a'], ['arn:aws:sqs:eu-west-1:1:a'], 'yes'],
  ['other letters', ['arn:aws:sqs:eu-west-1:1:a'], ['arn:aws:sqs:eu-west-1:1:b'], 'no'],
  ['a wildcard over anything', ['*'], queue(some), 'yes'],
  ['a wildcard over names that nobody knows yet', ['arn:aws:sqs:*:*:*'], queue(named('Alerts')), 'yes'],
  ['a question mark for one letter', ['a?c'], ['abc'], 'yes'],
  ['a question mark for none', ['a?c'], ['ac'], 'no'],
  ['the same resource', queue(named('Alerts')), queue(named('Alerts')), 'yes'],
  ['two resources that CloudFormation names', queue(named('Alerts')), queue(named('Findings')), 'no'],
  ['a literal against a name that CloudFormation makes up', queue('alerts'), queue(named('Alerts')), 'no'],
  ['another folder below the same resource', [...queue(named('Alerts')), '/in/*'], [...queue(named('Alerts')), '/out/in/a'], 'no'],
  ['the same folder below the same resource', [...queue(named('Alerts')), '/in/*'], [...queue(named('Alerts')), '/in/out/a'], 'yes'],
  [
    'a literal with the logical id in it, below another folder',
    [...queue('stack-Alerts-1X2Y'), '/in/*'],
    [...queue(named('Alerts')), '/out/in/a'],
    'no',
  ],
  ['a literal with the logical id in it', queue('stack-Alerts-1X2Y'), queue(named('Alerts')), 'maybe'],
  ['the beginning of a name that CloudFormation makes up', queue('stack-*'), queue(named('Alerts')), 'maybe'],
  ['a prefix put together with a wildcard', [...queue('team-'), '*'], queue('team-alerts'), 'yes'],
  ['a literal account against our own', ['arn:aws:sqs:', region, ':123456789012:a'], queue('a'), 'maybe'],
  ['the region against the account', [region], [account], 'no'],
  ['what nothing is known of', [some], queue('a'), 'maybe'],
  ['a pattern of which the end is known', [some, ':a'], queue('b'), 'no'],
  ['a subject of which the beginning is known', ['arn:aws:sns:*'], ['arn:aws:sqs:', some], 'no'],
  ['an account is never the empty text', ['arn:aws:sqs:', region, '::a'], queue('a'), 'no'],
];

describe('matching texts of which parts are known by what they stand for', () => {
  it.each(cases)('%s', (_, pattern, subject, answer) => {
    expect(matchTokens(pattern, subject, { wild: true })).toBe(answer);
  });

  it('takes wildcards as letters where no pattern is meant', () => {
    expect(matchTokens(['arn:aws:sqs:*'], ['arn:aws:sqs:x'], { wild: false })).toBe('no');
  });

  it('is quick over a hostile pattern', () => {
    const started = performance.now();
    expect(matchTokens(['*a'.repeat(500)], ['a'.repeat(1500)], { wild: true })).toBe('yes');
    expect(matchTokens([some, ...Array.from({ length: 300 }, () => [some, 'a'] as const).flat()], [`${'a'.repeat(1500)}b`], { wild: true })).toBe(
      'no',
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
