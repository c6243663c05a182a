import { expect, it } from 'vitest';
import { ingredients } from './origin.ts';

it.each<[string, unknown, readonly string[]]>([
  ['a literal', 'compliance-queue', []],
  ['a parameter', { Ref: 'Environment' }, ['Environment']],
  ['a text put together', { 'Fn::Sub': 'a-${Environment}-${AWS::Region}-${!Literal}-${Key.Arn}' }, ['Environment', 'AWS::Region', 'Key']],
  ['a join with an attribute', { 'Fn::Join': ['-', ['a', { 'Fn::GetAtt': ['Key', 'Arn'] }]] }, ['Key']],
  ['an attribute in its short form', { 'Fn::GetAtt': 'Key.Arn' }, ['Key']],
  ['a mapping', { 'Fn::FindInMap': ['Names', { Ref: 'AWS::Region' }, 'queue'] }, ['Names', 'AWS::Region']],
  ['an output of another stack', { 'Fn::GetStackOutput': { StackName: 'data', OutputName: 'TableArn' } }, ['TableArn']],
  ['a condition', { 'Fn::If': ['IsProduction', 'a', { Ref: 'Other' }] }, ['IsProduction', 'Other']],
])('names what %s is made of', (_, raw, names) => {
  expect(ingredients(raw)).toEqual(names);
});
