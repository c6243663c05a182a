import { describe, expect, it } from 'vitest';
import { atom } from './condition.ts';
import { every, some } from './logic.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Need } from './relatives.ts';
import { resourceOf, verdictsOf, wanting } from './sample-estate.ts';
import { Choice, Partial, Reference, Unknown, type Value } from './value.ts';

const unknown = new Unknown('it is hidden');
const on = atom('C', 'true', 'C is on', 'C is off');

/** What a rule for `Bucket` comes to that wants a policy with `Good: true` to point at it. */
function judged(pointer: Value, bucket: { name?: Value; properties?: Value } = {}, need: object = { theirs: 'Bucket' }, parts = {}): string {
  const rule = wanting((_, { related }) => some(related('A::B::Policy'), ({ properties }) => (properties as { Good?: boolean }).Good === true), {
    needs: [{ type: 'A::B::Policy', fields: ['Good'], ...need } as unknown as Need],
  });
  const subject = resourceOf('Logs', bucket.properties ?? {}, bucket.name === undefined ? {} : { name: bucket.name });
  const policy = resourceOf('Policy', { Bucket: pointer, Good: true }, { type: 'A::B::Policy', name: 'policy-name' });
  const [verdict] = verdictsOf([subject, policy], rule, parts);
  // Where nothing but what may be a relative is at hand, the same is found.
  const near = new Neighbourhood([subject], rule.needs);
  const [among] = verdictsOf([subject, ...[policy].filter((one) => near.has(one))], rule, parts);
  expect([among?.verdict, among?.reason]).toEqual([verdict?.verdict, verdict?.reason]);
  return [verdict?.verdict, ...(verdict?.reason ? [verdict.reason] : [])].join(': ');
}

const open = (reason: string) => `unknown: not all of type A::B::Policy that belong to it can be seen: ${reason}`;

describe('what points at a resource', () => {
  it.each<[string, Value, Value | undefined, string]>([
    ['a reference', new Reference('Logs'), undefined, 'pass'],
    ['an attribute', new Reference('Logs', 'Arn'), undefined, 'pass'],
    ['a reference to another', new Reference('Other'), undefined, 'fail'],
    ['its literal name', 'logs', 'logs', 'pass'],
    ['another literal name', 'other', 'logs', 'fail'],
    ['its ARN', 'arn:aws:s3:::logs', 'logs', 'pass'],
    ['what is in it, by ARN', 'arn:aws:s3:::logs/*', 'logs', 'pass'],
    ['a name with slashes in an ARN', 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/x:*', '/aws/x', 'pass'],
    ['a part of an ARN before its last', 'arn:aws:iam::111122223333:role/logs/deploy', 'logs', open('Policy may')],
    ['a text around a reference', new Partial(['arn:aws:s3:::', new Reference('Logs'), '/*']), undefined, 'pass'],
    [
      'a name made of a reference',
      new Partial([new Reference('Logs'), '-copy']),
      undefined,
      open('Policy may: the name of Logs is known only after deployment'),
    ],
    ['an ARN in an unknown account', new Partial(['arn:aws:s3:', unknown, ':logs/*']), 'logs', 'pass'],
    ['a name of which the end is known', new Partial([unknown, '-logs']), 'logs', open('Policy may: it is hidden')],
    ['a name after an unknown one', new Partial(['arn:aws:s3:::', unknown, '/*']), 'logs', open('Policy may: it is hidden')],
    ['a child of what it refers to', new Partial([new Reference('Other'), '/stages/logs']), 'logs', 'pass'],
    ['an unknown', unknown, 'logs', open('Policy may: it is hidden')],
    ['nothing', undefined, 'logs', 'fail'],
    ['a number', 7, 'logs', 'fail'],
    ['one of a list', ['other', new Reference('Logs')], undefined, 'pass'],
    ['a literal, where its own name is not known', 'logs', unknown, open('its own name is not known')],
    ['a literal, where its own name may be it', 'x-logs', new Partial([unknown, '-logs']), open('its own name is not known')],
    ['a literal, where its own name cannot be it', 'x-data', new Partial([unknown, '-logs']), 'fail'],
    [
      'a choice',
      new Choice(on, new Reference('Logs'), new Reference('Other')),
      undefined,
      'unknown: it fails only if C is off: it is not as it should be',
    ],
    ['a choice of no matter', new Choice(on, new Reference('Logs'), new Reference('Logs', 'Arn')), undefined, 'pass'],
    ['a name by a choice', 'logs', new Choice(on, 'logs', 'data'), 'unknown: it fails only if C is off: it is not as it should be'],
  ])('%s', (_, pointer, name, expected) => {
    expect(judged(pointer, name === undefined ? {} : { name })).toBe(expected);
  });

  it('goes through lists on the way', () => {
    expect(judged([{ Id: new Reference('Logs') }, { Id: 'x' }], {}, { theirs: 'Bucket[].Id' })).toBe('pass');
    expect(judged([{ Id: 'x' }, unknown], {}, { theirs: 'Bucket[].Id' })).toBe(open('Policy may: it is hidden'));
    expect(judged({ Id: new Reference('Logs') }, {}, { theirs: 'Bucket.Id' })).toBe('pass');
    expect(judged(new Reference('Logs'), {}, { theirs: 'Bucket.Id' })).toBe(open('Policy may: the name of Logs is known only after deployment'));
  });

  it('is not all in an estate that cannot be seen whole', () => {
    expect(judged('other', { name: 'logs' }, { theirs: 'Bucket' }, { incomplete: 'a macro may add resources' })).toBe(
      open('a macro may add resources'),
    );
    expect(judged('logs', { name: 'logs' }, { theirs: 'Bucket' }, { incomplete: 'a macro may add resources' })).toBe('pass');
  });
});

describe('what a resource points at', () => {
  it.each<[string, Value, string]>([
    ['a reference', new Reference('Policy'), 'pass'],
    ['a name', 'policy-name', 'pass'],
    ['an ARN', 'arn:aws:x:::policy-name', 'pass'],
    ['something that is not here', 'nobody', open('nobody is not among what is judged')],
    ['an unknown', unknown, open('it is hidden')],
    ['nothing', undefined, 'fail'],
  ])('%s', (_, ours, expected) => {
    expect(judged('x', { properties: { Ours: ours } }, { ours: 'Ours' })).toBe(expected);
  });
});

describe('what has the same value as a resource', () => {
  it.each<[string, Value, Value, string]>([
    ['literally', 'a', 'a', 'pass'],
    ['by reference', new Reference('Key'), new Reference('Key', 'Arn'), 'pass'],
    ['not at all', 'a', 'b', 'fail'],
    ['who knows (ours)', unknown, 'b', open('it is hidden')],
    ['who knows (theirs)', 'a', unknown, open('Policy may: it is hidden')],
    ['in one world', 'a', new Choice(on, 'a', 'b'), 'unknown: it fails only if C is off: it is not as it should be'],
  ])('%s', (_, ours, theirs, expected) => {
    expect(judged(theirs, { properties: { Ours: ours } }, { ours: 'Ours', theirs: 'Bucket' })).toBe(expected);
  });
});

describe('all of a type', () => {
  const rule = wanting((_, { related }) => every(related('A::B::C'), ({ properties }) => (properties as unknown as { X: number }).X === 1), {
    needs: [{ type: 'A::B::C', fields: ['X'] } as unknown as Need],
  });

  it('are all but the resource itself, in the worlds in which they exist', () => {
    const kinds = (...properties: Value[]) =>
      verdictsOf(
        properties.map((one, index) => resourceOf(`R${index}`, one)),
        rule,
      ).map((one) => one.verdict);
    expect(kinds({ X: 2 }, { X: 1 })).toEqual(['pass', 'fail']);
    expect(kinds({ X: 1 }, new Choice(on, { X: 1 }, { X: 1, Y: 1 }))).toEqual(['pass', 'pass']);
    expect(kinds({ X: 1 }, unknown)).toEqual(['unknown', 'unknown']);
    expect(verdictsOf([resourceOf('A', {}), resourceOf('B', { X: 2 }, { condition: on })], rule).map((one) => one.verdict)).toEqual([
      'unknown',
      'fail',
    ]);
  });
});

describe('speed', () => {
  it('5,000 resources, each with unknown pointers at them, take no time by each other', () => {
    const rule = wanting((_, { related }) => some(related('A::B::Policy'), () => true), {
      needs: [{ type: 'A::B::Policy', theirs: 'Bucket', fields: [] } as unknown as Need],
    });
    const resources = Array.from({ length: 5000 }, (_, index) => [
      resourceOf(`B${index}`, {}, { name: 'the same' }),
      resourceOf(`P${index}`, { Bucket: index % 2 ? unknown : new Reference(`B${index}`) }, { type: 'A::B::Policy' }),
    ]).flat();
    const started = performance.now();
    expect(new Set(verdictsOf(resources, rule).map((one) => one.verdict))).toEqual(new Set(['pass', 'unknown']));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('an ARN of another place', () => {
  const here = { region: 'eu-west-1', account: '111122223333' };
  const arnIn = (region: string, account = here.account) => `arn:aws:sqs:${region}:${account}:logs`;
  const policyRule = (need: object) =>
    wanting((_, { related }) => some(related('A::B::Policy'), () => true), {
      needs: [{ type: 'A::B::Policy', fields: [], ...need } as unknown as Need],
    });

  it.each<[string, string, string]>([
    ['the same region', arnIn(here.region), 'pass'],
    ['another region', arnIn('us-east-1'), 'fail'],
    ['another account', arnIn(here.region, '444455556666'), 'fail'],
    ['no region at all', 'arn:aws:s3:::logs', 'pass'],
    ['a pattern for the region', arnIn('*'), 'pass'],
  ])('that points at us, in %s', (_, arn, verdict) => {
    const subject = resourceOf('Logs', {}, { ...here, name: 'logs' });
    const policy = resourceOf('Policy', { Of: arn }, { ...here, type: 'A::B::Policy' });
    expect(verdictsOf([subject, policy], policyRule({ theirs: 'Of' }))[0]?.verdict).toBe(verdict);
  });

  it('leads to what has it, and to no namesake', () => {
    const subject = resourceOf('Logs', { Of: 'arn:aws:sqs:us-east-1:111122223333:policy' }, here);
    const namesake = resourceOf('Policy', {}, { ...here, type: 'A::B::Policy', name: 'policy' });
    const meant = { ...namesake, key: 'Meant', region: 'us-east-1', arn: 'arn:aws:sqs:us-east-1:111122223333:policy' };
    expect(verdictsOf([subject, namesake], policyRule({ ours: 'Of' }))[0]?.verdict).toBe('unknown');
    expect(verdictsOf([subject, namesake], policyRule({ ours: 'Of' }), { elsewhere: [meant] })[0]?.verdict).toBe('pass');
  });

  it('is needed to lead to another region: a name does not', () => {
    const subject = resourceOf('Logs', { Of: 'policy' }, here);
    const other = resourceOf(
      'Policy',
      {},
      { ...here, region: 'us-east-1', type: 'A::B::Policy', name: 'policy', arn: 'arn:aws:sqs:us-east-1:1:policy' },
    );
    expect(verdictsOf([subject], policyRule({ ours: 'Of' }), { elsewhere: [other] })[0]?.verdict).toBe('unknown');
    expect(verdictsOf([subject], policyRule({ ours: 'Of' }), { beside: [other] }).map((one) => [one.resource.id, one.verdict])).toEqual([
      ['Logs', 'pass'],
    ]);
  });
});
