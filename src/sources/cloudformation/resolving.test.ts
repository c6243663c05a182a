import { beforeAll, describe, expect, it } from 'vitest';
import { decide, openWorld } from '../../core/condition.ts';
import { Choice, Unknown } from '../../core/value.ts';
import { preload } from '../../schema/index.ts';
import { cidrBlocks } from './cidr.ts';
import { findCycle } from './cycle.ts';
import { parseDocument } from './document/index.ts';
import { partitionOf, pseudoParameter, readParameterFile } from './parameters.ts';
import { readTemplate } from './template.ts';

beforeAll(() => preload(['AWS::SQS::Queue', 'AWS::RDS::DBInstance']));

function read(properties: unknown, rest: object = {}, type = 'AWS::RDS::DBInstance') {
  const text = JSON.stringify(
    { ...rest, Resources: { A: { Type: type, Properties: properties }, ...(rest as { Resources?: object }).Resources } },
    null,
    1,
  );
  const result = readTemplate({
    document: parseDocument(text, 't.json'),
    setting: { parameters: {} },
    prefix: '',
    keyPrefix: '',
    nested: () => undefined,
  });
  const [resource] = result.resources;
  return { result, resource, properties: resource?.properties as Record<string, unknown>, problems: result.problems.map((one) => one.message) };
}
const parameter = (Type: string, more: object = {}) => ({ Parameters: { P: { Type, ...more } } });
const mappings = { Mappings: { M: { true: { on: 'true', n: '7' }, false: { on: 'false', n: '8' }, '12': { on: 'x' } } } };

describe('arguments are not yet of the kind of the property', () => {
  it.each<[string, object, object, unknown]>([
    [
      'a key that reads like a boolean',
      { MultiAZ: { 'Fn::FindInMap': ['M', { Ref: 'P' }, 'on'] } },
      { ...mappings, ...parameter('String', { Default: 'true' }) },
      true,
    ],
    ['a key that is a number', { DBName: { 'Fn::FindInMap': ['M', 12, 'on'] } }, mappings, 'x'],
    [
      'a number by a key',
      { BackupRetentionPeriod: { 'Fn::FindInMap': ['M', { Ref: 'P' }, 'n'] } },
      { ...mappings, ...parameter('String', { Default: 'false' }) },
      8,
    ],
    ['a number out of a list', { BackupRetentionPeriod: { 'Fn::Select': ['1', ['5', '6']] } }, {}, 6],
    [
      'a number out of a list parameter',
      { BackupRetentionPeriod: { 'Fn::Select': [0, { Ref: 'P' }] } },
      parameter('List<Number>', { Default: '3, 4' }),
      3,
    ],
    ['a boolean put together', { MultiAZ: { 'Fn::Join': ['', ['tr', 'ue']] } }, {}, true],
  ])('%s', (_, properties, rest, expected) => {
    expect(Object.values(read(properties, rest).properties)).toEqual([expected]);
  });

  it('both sides of a choice are of the kind', () => {
    const rest = { ...mappings, ...parameter('String'), Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } } };
    expect(read({ MultiAZ: { 'Fn::FindInMap': ['M', { 'Fn::If': ['C', 'true', 'false'] }, 'on'] } }, rest).properties.MultiAZ).toMatchObject({
      whenTrue: true,
      whenFalse: false,
    });
  });
});

describe('what cannot be known', () => {
  it.each<[string, object, object, string]>([
    [
      'a key that may be none of the mapping',
      { MultiAZ: { 'Fn::FindInMap': ['M', { Ref: 'P' }, 'on', { DefaultValue: 'false' }] } },
      { Mappings: { M: { a: { on: 'true' } } }, ...parameter('String') },
      'the parameter P has no default',
    ],
    ['an empty position', { DBName: { 'Fn::Select': ['', ['a', 'b']] } }, {}, 'which item is selected is not known'],
    ['an item that is not there', { DBName: { 'Fn::Select': [5, ['a', 'b']] } }, {}, 'the list has no item 5'],
    [
      'a list of allowed items',
      { DBName: { Ref: 'P' } },
      parameter('CommaDelimitedList', { AllowedValues: ['a'] }),
      'the parameter P has no default',
    ],
    ['a map that a macro adds to', { Tags: { 'Fn::Transform': { Name: 'AWS::Include' }, Other: 1 } }, {}, 'a macro adds to it'],
    [
      'a map that an open loop adds to',
      { Tags: { 'Fn::ForEach::L': ['X', { Ref: 'P' }, { '${X}': 1 }], Other: 1 } },
      parameter('CommaDelimitedList'),
      'what it loops over is not known before deployment',
    ],
    [
      'an address block that is not one',
      { DBName: { 'Fn::Select': [0, { 'Fn::Cidr': ['10.0.0.0/33', 1, 8] }] } },
      {},
      'the address blocks cannot be worked out',
    ],
  ])('%s', (_, properties, rest, reason) => {
    const [value] = Object.values(read(properties, rest).properties);
    expect(value).toBeInstanceOf(Unknown);
    expect((value as Unknown).reason).toBe(reason);
  });

  it('all properties, by a macro or by a condition', () => {
    expect(read({ 'Fn::Transform': { Name: 'AWS::Include' } }).properties).toBeInstanceOf(Unknown);
    const rest = { ...parameter('String'), Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } } };
    const { resource } = read({ 'Fn::If': ['C', { DBInstanceIdentifier: 'a' }, { Ref: 'AWS::NoValue' }] }, rest);
    expect(resource?.properties).toBeInstanceOf(Choice);
    expect(resource?.name).toMatchObject({ whenTrue: 'a', whenFalse: undefined });
  });

  it('names that a macro or a loop may add are no mistakes', () => {
    const dangling = {
      DBName: { Ref: 'X' },
      Engine: { 'Fn::GetAtt': ['Y', 'Z'] },
      MultiAZ: { 'Fn::If': ['C', true, false] },
      KmsKeyId: { 'Fn::FindInMap': ['N', 'a', 'b'] },
    };
    expect(read(dangling).problems).toHaveLength(4);
    expect(read(dangling, { Transform: 'Company::Macro' }).problems).toEqual([]);
    expect(read(dangling, { Mappings: { 'Fn::Transform': { Name: 'AWS::Include' } } }).problems).toEqual([]);
    const whole = read(dangling, { 'Fn::Transform': { Name: 'AWS::Include' } });
    expect([whole.problems, whole.result.incomplete]).toEqual([[], 'a macro may add resources']);
  });
});

describe('conditions', () => {
  const conditionOf = (C: object, more: object = {}) => {
    const rest = {
      Parameters: { P: { Type: 'String', AllowedValues: ['a', 'b'] }, Q: { Type: 'String' }, DbPassword: { Type: 'String' } },
      Conditions: { C, ...more },
    };
    const value = read({ DBName: { 'Fn::If': ['C', 'yes', 'no'] } }, rest);
    return { condition: (value.properties.DBName as Choice).condition, problems: value.problems };
  };
  const atomOf = (C: object) => conditionOf(C).condition as { atom: { subject: string; label: string; key: string } };

  it('two unknown values may be equal whatever each is compared with', () => {
    const [one, other] = [atomOf({ 'Fn::Equals': [{ Ref: 'P' }, { Ref: 'Q' }] }), atomOf({ 'Fn::Equals': [{ Ref: 'Q' }, { Ref: 'P' }] })];
    expect(one.atom.key).toBe(other.atom.key);
    expect(one.atom.subject).not.toBe(atomOf({ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }).atom.subject);
  });

  it('of all allowed values one holds', () => {
    const neither = { 'Fn::Not': [{ 'Fn::Or': [{ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }, { 'Fn::Equals': [{ Ref: 'P' }, 'b'] }] }] };
    const { condition } = conditionOf(neither);
    const open = decide(condition, openWorld);
    expect(decide(condition, new Map([[(open as { key: string }).key, { atom: open as never, holds: false }]]))).toBe(false);
  });

  it('do not tell a secret', () => {
    expect(atomOf({ 'Fn::Equals': [{ Ref: 'DbPassword' }, 'hunter2'] }).atom.label).toBe('DbPassword is a value that is not shown');
  });

  it.each([
    [{ 'Fn::Equals': ['a'] }, 'Fn::Equals wants two values'],
    [{ 'Fn::And': [] }, 'Fn::And wants a list of conditions'],
    [{ 'Fn::Not': 'x' }, 'Fn::Not wants a list of conditions'],
    [{ Condition: 7 }, 'Condition wants the name of a condition'],
    [{ 'Fn::Nope': [] }, 'a condition is Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition'],
  ])('%j is a mistake, and not decided', (C, message) => {
    const { condition, problems } = conditionOf(C);
    expect(problems).toEqual([message]);
    expect(condition).toMatchObject({ kind: expect.stringMatching(/atom|not/) });
  });
});

describe('mistakes', () => {
  it.each<[string, object, object, string]>([
    ['an attribute that is not named', { DBName: { 'Fn::GetAtt': 'A' } }, {}, 'Fn::GetAtt wants a resource and an attribute'],
    [
      'a dependency that is not there',
      {},
      { Resources: { B: { Type: 'AWS::SNS::Topic', DependsOn: ['A', 'Z'] } } },
      'B depends on Z, which is not a resource of the template',
    ],
    ['a parameter that is no map', {}, { Parameters: { P: 7 } }, 'the parameter P is not a map'],
    ['properties that are none', {}, { Resources: { B: { Type: 'AWS::SNS::Topic', Properties: [] } } }, 'the properties of B are not a map'],
    ['a loop that is none', {}, { Resources: { 'Fn::ForEach::L': ['X'] } }, 'Fn::ForEach::L wants a name, a collection and a map'],
    [
      'a loop without end',
      {},
      { Resources: { 'Fn::ForEach::L': ['X', Array.from({ length: 20_001 }, (_, index) => `${index}`), { 'T${X}': { Type: 'AWS::SNS::Topic' } }] } },
      'its loops make more than 20000 members',
    ],
  ])('%s', (_, properties, rest, message) => {
    expect(read(properties, rest).problems).toEqual([message]);
  });

  it('do not show a value that is not to be shown', () => {
    const document = parseDocument(JSON.stringify({ ...parameter('String', { NoEcho: true, AllowedValues: ['x'] }), Resources: {} }), 't.json');
    const { problems } = readTemplate({ document, setting: { parameters: { P: 'hunter2' } }, prefix: '', keyPrefix: '', nested: () => undefined });
    expect(problems.map((one) => one.message)).toEqual(['the given value is not an allowed value of P: x']);
  });
});

it('each member of a loop knows its own line', () => {
  const loop = { 'Fn::ForEach::L': ['X', ['a', 'b'], { 'T${X}': { Type: 'AWS::SNS::Topic' }, 'Q${X}': { Type: 'AWS::SQS::Queue' } }] };
  const { result } = read({}, { Resources: loop });
  const lines = Object.fromEntries(result.resources.map((one) => [one.id, one.origin.locate?.([])?.line]));
  expect([lines.Ta, lines.Qa]).toEqual([lines.Tb, lines.Qb]);
  expect(lines.Qa).toBe((lines.Ta as number) + 3);
});

describe('the parts', () => {
  it.each<[string, number, number | undefined, string[] | undefined]>([
    ['10.0.0.0/24', 2, 5, ['10.0.0.0/27', '10.0.0.32/27']],
    ['10.0.0.77/24', 1, 5, ['10.0.0.0/27']],
    ['255.255.255.0/24', 1, undefined, ['255.255.255.0/24']],
    ['10.0.0.0/24', 2, 8, undefined],
    ['10.0.0.256/24', 1, 5, undefined],
    ['::/56', 1, 64, undefined],
    ['10.0.0.0/24', Number.NaN, 5, undefined],
  ])('blocks of %s', (block, count, bits, blocks) => {
    expect(cidrBlocks(block, count, bits)).toEqual(blocks);
  });

  it.each<[Record<string, string[]>, string[] | undefined]>([
    [{ a: ['b'], b: ['c'], c: [] }, undefined],
    [{ a: ['a'] }, ['a']],
    [{ a: ['b', 'c'], b: [], c: ['d'], d: ['c'] }, ['c', 'd']],
    [{ a: ['b'], c: ['b'], b: ['gone'] }, undefined],
  ])('circles in %j', (edges, cycle) => {
    expect(findCycle(new Map(Object.entries(edges).map(([id, to]) => [id, new Set(to)])))).toEqual(cycle);
  });

  it.each([
    ['eu-west-1', 'aws', 'amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
    ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov'],
    ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
  ])('the partition of %s', (region, partition, domain) => {
    expect([partitionOf(region), pseudoParameter('AWS::URLSuffix', { region, parameters: {} })]).toEqual([partition, domain]);
  });

  it('parameter files of every form', () => {
    expect(readParameterFile([{ ParameterKey: 'A', ParameterValue: '1' }, 'B=x=y'])).toEqual({ A: '1', B: 'x=y' });
    expect(readParameterFile({ Parameters: { A: ['1', '2'] } })).toEqual({ A: '1,2' });
    expect(() => readParameterFile('x')).toThrow('it is neither a list nor a map of parameters');
  });
});
