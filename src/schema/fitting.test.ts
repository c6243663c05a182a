import { expect, it } from 'vitest';
import { Unknown, type Value } from '../core/value.ts';
import { preload } from './coerce.ts';
import { fitted } from './fitting.ts';

await preload(['AWS::S3::Bucket', 'AWS::SNS::TopicPolicy']);

/** Which of the properties are not known afterwards, and why. */
function veiled(type: string, properties: { readonly [property: string]: Value }): string[] {
  const found: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (value instanceof Unknown) found.push(`${path}: ${value.reason}`);
    else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) look(one, `${path}.${key}`);
  };
  look(fitted(type, properties).properties, '');
  return found;
}
const structure = 'a scalar stands there, where the schema has a structure';
const bucket = { BucketName: 'logs', VersioningConfiguration: { Status: 'Enabled' }, Tags: [{ Key: 'a', Value: 'b' }] };

it('what is as the schema has it is handed back as it is', () => {
  expect(fitted('AWS::S3::Bucket', bucket).properties).toBe(bucket);
  const unknown = { VersioningConfiguration: new Unknown('it is hidden'), Tags: [new Unknown('it is hidden')] };
  expect(fitted('AWS::S3::Bucket', unknown).properties).toBe(unknown);
});

it.each<[string, { readonly [property: string]: Value }, string[]]>([
  ['a text for a structure', { VersioningConfiguration: 'Enabled' }, [`.VersioningConfiguration: ${structure}`]],
  ['a number for a list of structures', { Tags: 7 }, [`.Tags: ${structure}`]],
  ['a text in a list of structures', { Tags: [{ Key: 'a', Value: 'b' }, 'x'] }, [`.Tags.1: ${structure}`]],
  ['a list of texts for a structure', { VersioningConfiguration: ['Enabled'] }, [`.VersioningConfiguration: ${structure}`]],
  ['a list of nulls for a list of structures', { Tags: [null] }, [`.Tags: ${structure}`]],
  ['a structure for a text', { BucketName: { a: 'b' } }, ['.BucketName: a structure stands there, where the schema has a scalar']],
  ['what the schema does not have', { Nonsense: { a: ['b'] } }, []],
  ['an empty list for a structure', { VersioningConfiguration: [] }, []],
])('of a bucket: %s', (_, properties, expected) => {
  expect(veiled('AWS::S3::Bucket', properties)).toEqual(expected);
});

const allow = { Effect: 'Allow', Principal: { AWS: '*' }, Action: ['sns:Publish'], Resource: '*' };
it.each<[string, Value, string[]]>([
  ['a sound one', { Statement: [allow, { ...allow, Condition: {}, Principal: '*' }] }, []],
  ['one statement without a list', { Statement: allow }, []],
  ['a text of JSON', '{"Statement":[]}', []],
  ['a number', 7, [': what stands there is no policy']],
  ['another text', 'x', [': what stands there is no policy']],
  ['a list', [allow], [': what stands there is no policy']],
  ['a number for the statements', { Statement: 7 }, ['.Statement: a policy has statements there']],
  ['a text among the statements', { Statement: [allow, 'x'] }, ['.Statement.1: a policy has statements there']],
  [
    'parts of other kinds',
    { Statement: { ...allow, Effect: ['Allow'], Action: [7], Principal: ['*'], Condition: 'x' } },
    [
      '.Statement.Effect: a policy has a text there',
      '.Statement.Principal: a policy has principals there, or a star',
      '.Statement.Action: a policy has a text there, or a list of them',
      '.Statement.Condition: a policy has a map of conditions there',
    ],
  ],
  [
    'parts that are not known',
    { Statement: { ...allow, Action: [new Unknown('hidden')], Effect: new Unknown('hidden') } },
    ['.Statement.Effect: hidden', '.Statement.Action.0: hidden'],
  ],
])('of a policy: %s', (_, document, expected) => {
  expect(veiled('AWS::SNS::TopicPolicy', { PolicyDocument: document })).toEqual(expected.map((one) => `.PolicyDocument${one}`));
});
