import { beforeAll, describe, expect, it } from 'vitest';
import { Choice, Partial, Reference, Unknown } from '../../core/index.ts';
import { preload } from '../../schema/index.ts';
import { parseDocument } from './document/index.ts';
import type { Setting } from './scope.ts';
import { readTemplate } from './template.ts';

/** The one resource `A` of a template with some properties, and the template's problems. */
function read(properties: object, rest: object = {}, setting: Omit<Setting, 'parameters'> & { parameters?: Setting['parameters'] } = {}) {
  const document = parseDocument(
    JSON.stringify({ ...rest, Resources: { A: { Type: 'AWS::SQS::Queue', Properties: properties }, ...(rest as { Resources?: object }).Resources } }),
    't.json',
  );
  const result = readTemplate({ document, setting: { parameters: {}, ...setting }, prefix: '', keyPrefix: '', nested: () => undefined });
  return {
    ...result,
    properties: result.resources.find((one) => one.id === 'A')?.properties as Record<string, unknown>,
    problems: result.problems.map((one) => one.message),
    messages: result.problems,
  };
}

// What the source does before it resolves: scalars are coerced by the types that are loaded.
beforeAll(() => preload(['AWS::SQS::Queue']));

const topic = { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } };

describe('intrinsics', () => {
  it.each([
    ['Ref to a parameter with a default', { Ref: 'P' }, { Parameters: { P: { Type: 'String', Default: 'x' } } }, 'x'],
    ['Ref to a list', { Ref: 'P' }, { Parameters: { P: { Type: 'CommaDelimitedList', Default: 'a, b' } } }, ['a', 'b']],
    ['Ref to a parameter of which one value is allowed', { Ref: 'P' }, { Parameters: { P: { Type: 'String', AllowedValues: ['only'] } } }, 'only'],
    ['Sub', { 'Fn::Sub': 'a-${P}-${!P}' }, { Parameters: { P: { Type: 'String', Default: 'x' } } }, 'a-x-${P}'],
    ['Sub with a map', { 'Fn::Sub': ['${a}/${P}', { a: 1 }] }, { Parameters: { P: { Type: 'String', Default: 'x' } } }, '1/x'],
    ['Join', { 'Fn::Join': ['-', ['a', 'b', 'c']] }, {}, 'a-b-c'],
    ['Select', { 'Fn::Select': ['1', ['a', 'b']] }, {}, 'b'],
    ['Select of Split', { 'Fn::Select': [2, { 'Fn::Split': [',', 'a,b,c'] }] }, {}, 'c'],
    ['FindInMap', { 'Fn::FindInMap': ['M', 'a', 'b'] }, { Mappings: { M: { a: { b: 'found' } } } }, 'found'],
    ['FindInMap with a default', { 'Fn::FindInMap': ['M', 'a', 'z', { DefaultValue: 'else' }] }, { Mappings: { M: { a: { b: 'found' } } } }, 'else'],
    [
      'FindInMap by an unknown key, all rows alike',
      { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'b'] },
      { Mappings: { M: { r1: { b: 'same' }, r2: { b: 'same' } } } },
      'same',
    ],
    ['Base64', { 'Fn::Base64': 'hello' }, {}, 'aGVsbG8='],
    ['Length', { 'Fn::Length': ['a', 'b'] }, {}, 2],
    ['ToJsonString', { 'Fn::ToJsonString': { a: [1] } }, {}, '{"a":[1]}'],
    ['Cidr', { 'Fn::Select': [1, { 'Fn::Cidr': ['10.0.0.0/16', 4, 8] }] }, {}, '10.0.1.0/24'],
    ['If, decided', { 'Fn::If': ['C', 'yes', 'no'] }, { Conditions: { C: { 'Fn::Equals': ['a', 'b'] } } }, 'no'],
    ['NoValue', { 'Fn::If': ['C', 'yes', { Ref: 'AWS::NoValue' }] }, { Conditions: { C: { 'Fn::Equals': ['a', 'b'] } } }, undefined],
  ])('%s', (_, value, rest, expected) => {
    const result = read({ X: value }, rest);
    expect(result.problems).toEqual([]);
    expect(result.properties.X).toEqual(expected);
    expect('X' in result.properties).toBe(expected !== undefined);
  });

  it.each([
    ['Ref to a parameter without default', { Ref: 'P' }, { Parameters: { P: { Type: 'String' } } }, 'the parameter P has no default'],
    [
      'a secret parameter',
      { Ref: 'P' },
      { Parameters: { P: { Type: 'String', NoEcho: true, Default: 'hunter2' } } },
      'P is given on deployment and never shown',
    ],
    [
      'a parameter from Parameter Store',
      { Ref: 'P' },
      { Parameters: { P: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/x' } } },
      'P is read from Parameter Store on deployment',
    ],
    ['ImportValue', { 'Fn::ImportValue': 'x' }, {}, 'it is exported by another stack'],
    ['GetStackOutput', { 'Fn::GetStackOutput': { StackName: 's', OutputName: 'o' } }, {}, 'it is an output of another stack'],
    ['GetAZs', { 'Fn::GetAZs': '' }, {}, 'the zones of a region are known only to AWS'],
    ['a secret', '{{resolve:secretsmanager:x:SecretString:y}}', {}, 'it is read from Secrets Manager on deployment'],
    [
      'FindInMap by an unknown key',
      { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'b'] },
      { Mappings: { M: { r1: { b: 1 }, r2: { b: 2 } } } },
      'the region is known only on deployment (say it with --region)',
    ],
    [
      'Split of what is not known',
      { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Topic', 'TopicArn'] }] },
      topic,
      'Topic.TopicArn is known only after deployment',
    ],
    ['a macro', { 'Fn::Transform': { Name: 'M' } }, {}, 'a macro makes it'],
  ])('%s is unknown', (_, value, rest, reason) => {
    const { properties, resources } = read({ X: value }, rest);
    expect(properties.X).toBeInstanceOf(Unknown);
    expect((properties.X as Unknown).reason).toBe(reason);
    expect(resources.find((one) => one.id === 'A')?.veiled).toBe(true);
  });

  it('keeps references as references, and strings in part', () => {
    const { properties } = read(
      {
        A: { Ref: 'Topic' },
        B: { 'Fn::GetAtt': ['Topic', 'TopicArn'] },
        C: { 'Fn::GetAtt': 'Topic.TopicArn' },
        D: { 'Fn::Sub': 'x${Topic}y${Topic.TopicName}' },
      },
      topic,
    );
    expect(properties.A).toEqual(new Reference('Topic'));
    expect(properties.B).toEqual(new Reference('Topic', 'TopicArn'));
    expect(properties.C).toEqual(new Reference('Topic', 'TopicArn'));
    expect(properties.D).toEqual(new Partial(['x', new Reference('Topic'), 'y', new Reference('Topic', 'TopicName')]));
  });

  it('answers pseudo parameters from the setting', () => {
    const all = { R: { Ref: 'AWS::Region' }, A: { Ref: 'AWS::AccountId' }, P: { Ref: 'AWS::Partition' }, U: { Ref: 'AWS::URLSuffix' } };
    expect(read(all, {}, { region: 'cn-north-1', account: '111122223333' }).properties).toEqual({
      R: 'cn-north-1',
      A: '111122223333',
      P: 'aws-cn',
      U: 'amazonaws.com.cn',
    });
    expect(read(all).properties.P).toBeInstanceOf(Unknown);
  });

  it('coerces scalars by schema, through functions too', () => {
    const { properties } = read(
      { FifoQueue: 'true', VisibilityTimeout: '30', QueueName: 12, DelaySeconds: { 'Fn::If': ['C', '5', '6'] } },
      { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } } },
    );
    expect(properties).toMatchObject({ FifoQueue: true, VisibilityTimeout: 30, QueueName: '12' });
    expect(properties.DelaySeconds).toMatchObject({ whenTrue: 5, whenFalse: 6 });
  });

  it('hands trees without intrinsics back as they are', () => {
    const document = parseDocument('{"Resources":{"A":{"Type":"AWS::SQS::Queue","Properties":{"Tags":[{"Key":"a","Value":"b"}]}}}}', 't.json');
    const { resources } = readTemplate({ document, setting: { parameters: {} }, prefix: '', keyPrefix: '', nested: () => undefined });
    expect(resources[0]?.properties).toBe((document.value as { Resources: { A: { Properties: object } } }).Resources.A.Properties);
    expect(resources[0]?.veiled).toBe(false);
  });
});

describe('conditions', () => {
  const rest = (C: object) => ({
    Parameters: { P: { Type: 'String', AllowedValues: ['a', 'b'] } },
    Conditions: { C, N: { 'Fn::Not': [{ Condition: 'C' }] } },
  });

  it.each([
    ['Equals of literals', { 'Fn::Equals': ['x', 'x'] }, true],
    ['Equals of the same unknown', { 'Fn::Equals': [{ Ref: 'P' }, { Ref: 'P' }] }, true],
    ['a value that is not allowed', { 'Fn::Equals': [{ Ref: 'P' }, 'z'] }, false],
    ['And with a false part', { 'Fn::And': [{ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }, { 'Fn::Equals': [1, 2] }] }, false],
    ['Or with a true part', { 'Fn::Or': [{ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }, { 'Fn::Equals': [1, 1] }] }, true],
  ])('%s is decided', (_, condition, holds) => {
    expect(read({ X: { 'Fn::If': ['C', 'yes', 'no'] } }, rest(condition)).properties.X).toBe(holds ? 'yes' : 'no');
  });

  it('leaves the others open, as choices', () => {
    const { properties } = read(
      { X: { 'Fn::If': ['C', 'yes', { Ref: 'AWS::NoValue' }] }, Y: { 'Fn::If': ['N', 1, 2] } },
      rest({ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }),
    );
    expect(properties.X).toBeInstanceOf(Choice);
    expect(properties.X).toMatchObject({
      whenTrue: 'yes',
      whenFalse: undefined,
      condition: { kind: 'atom', atom: { label: 'P is "a"', otherwise: 'P is not "a"' } },
    });
    expect(properties.Y).toMatchObject({ condition: { kind: 'not' } });
  });

  it('drops a resource whose condition is false, and keeps the open condition of another', () => {
    const resources = { Never: { Type: 'AWS::SNS::Topic', Condition: 'No' }, Maybe: { Type: 'AWS::SNS::Topic', Condition: 'C' } };
    const result = read(
      {},
      {
        ...rest({ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }),
        Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'a'] }, No: { 'Fn::Equals': [1, 2] } },
        Resources: resources,
      },
    );
    expect(result.resources.map((one) => one.id)).toEqual(['A', 'Maybe']);
    expect(result.resources[1]?.condition).toMatchObject({ kind: 'atom' });
  });

  it('puts choices in texts together, once for each side', () => {
    const { properties } = read({ X: { 'Fn::Join': ['-', ['a', { 'Fn::If': ['C', 'b', 'c'] }]] } }, rest({ 'Fn::Equals': [{ Ref: 'P' }, 'a'] }));
    expect(properties.X).toMatchObject({ whenTrue: 'a-b', whenFalse: 'a-c' });
  });

  it('notices a condition that refers to itself', () => {
    expect(read({ X: { 'Fn::If': ['C', 1, 2] } }, { Conditions: { C: { 'Fn::Not': [{ Condition: 'C' }] } } }).problems).toEqual([
      'the condition C refers to itself',
    ]);
  });
});

describe('what is wrong with a template', () => {
  it.each([
    ['an unknown function', { X: { 'Fn::Nope': 1 } }, {}, 'Fn::Nope is not an intrinsic function of CloudFormation'],
    ['a dangling Ref', { X: { Ref: 'Nobody' } }, {}, 'it refers to Nobody, which is neither a parameter nor a resource of the template'],
    ['a dangling GetAtt', { X: { 'Fn::GetAtt': ['Nobody', 'Arn'] } }, {}, 'it refers to Nobody, which is not a resource of the template'],
    ['a condition that is not there', { X: { 'Fn::If': ['Nope', 1, 2] } }, {}, 'it names the condition Nope, which the template does not have'],
    ['a mapping that is not there', { X: { 'Fn::FindInMap': ['M', 'a', 'b'] } }, {}, 'it refers to the mapping M, which the template does not have'],
    ['a pseudo parameter that is none', { X: { Ref: 'AWS::Planet' } }, {}, 'AWS::Planet is not a pseudo parameter'],
    [
      'an unknown type',
      {},
      { Resources: { B: { Type: 'AWS::S3::Buckett' } } },
      'AWS::S3::Buckett is not a known resource type; did you mean AWS::S3::Bucket?',
    ],
    ['a null', { X: null }, {}, 'a null is not allowed in a template'],
    ['a resource without type', {}, { Resources: { B: { Properties: {} } } }, 'the resource B has no Type'],
    [
      'a circle',
      { X: { Ref: 'B' } },
      { Resources: { B: { Type: 'AWS::SNS::Topic', DependsOn: 'A' } } },
      'resources refer to each other in a circle: A → B → A',
    ],
    ['a value that is not allowed', {}, { Parameters: { P: { Type: 'String', AllowedValues: ['a'], Default: 'a' } } }, undefined],
  ])('%s', (_, properties, rest, message) => {
    expect(read(properties, rest).problems).toEqual(message === undefined ? [] : [message]);
  });

  it('says where it is', () => {
    const { messages } = read({ X: { Ref: 'Nobody' } });
    expect(messages[0]).toMatchObject({ file: 't.json', line: 1 });
    expect(messages[0]?.column).toBeGreaterThan(10);
  });

  it('says when a given parameter is not among the allowed ones', () => {
    const { problems } = read({}, { Parameters: { P: { Type: 'String', AllowedValues: ['a', 'b'] } } }, { parameters: { P: 'c' } });
    expect(problems).toEqual(['"c" is not an allowed value of P: a, b']);
  });
});

describe('loops', () => {
  it('unrolls Fn::ForEach in resources, properties and outputs', () => {
    const template = {
      Transform: 'AWS::LanguageExtensions',
      Parameters: { Names: { Type: 'CommaDelimitedList', Default: 'alpha,beta' } },
      Resources: {
        'Fn::ForEach::Topics': [
          'Name',
          { Ref: 'Names' },
          {
            'Topic${Name}': { Type: 'AWS::SNS::Topic', Properties: { TopicName: { Ref: 'Name' }, DisplayName: { 'Fn::Sub': 'the ${Name} topic' } } },
          },
        ],
      },
    };
    const result = readTemplate({
      document: parseDocument(JSON.stringify(template, null, 1), 't.json'),
      setting: { parameters: {} },
      prefix: '',
      keyPrefix: '',
      nested: () => undefined,
    });
    expect(result.problems).toEqual([]);
    expect(result.resources.map((one) => [one.id, one.properties])).toEqual([
      ['Topicalpha', { TopicName: 'alpha', DisplayName: 'the alpha topic' }],
      ['Topicbeta', { TopicName: 'beta', DisplayName: 'the beta topic' }],
    ]);
    expect(result.resources[0]?.origin.locate?.(['TopicName'])?.line).toBeGreaterThan(5);
  });

  it('says what it cannot unroll, and believes no absence then', () => {
    const result = read(
      {},
      {
        Parameters: { Names: { Type: 'CommaDelimitedList' } },
        Resources: { 'Fn::ForEach::Topics': ['Name', { Ref: 'Names' }, { 'T${Name}': { Type: 'AWS::SNS::Topic' } }] },
      },
    );
    expect(result.unseen).toEqual([{ what: 'Fn::ForEach::Topics', reason: 'what it loops over is not known before deployment', file: 't.json' }]);
    expect(result.incomplete).toBe('Fn::ForEach::Topics may make resources');
  });
});

describe('what only an account can know', () => {
  it('leaves modules unseen, and believes no absence beside them', () => {
    const result = read({}, { Resources: { M: { Type: 'My::Own::Bucket::MODULE' } } });
    expect(result.unseen[0]?.what).toBe('what the module My::Own::Bucket::MODULE makes (M)');
    expect(result.incomplete).toBe('the module M may hold resources');
  });

  it.each([
    ['in one piece', '{{resolve:secretsmanager:x:SecretString:y}}'],
    ['put together', { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Topic' }, ':SecretString:user::}}']] }],
    ['by a parameter that is known', { 'Fn::Sub': '{{resolve:secretsmanager:${P}:SecretString:user}}' }],
  ])('knows a dynamic reference %s for what it is', (_, value) => {
    const { properties } = read({ X: value }, { ...topic, Parameters: { P: { Type: 'String', Default: 'app' } } });
    expect(properties.X).toEqual(new Unknown('it is read from Secrets Manager on deployment'));
  });

  it('keeps what is known around a dynamic reference', () => {
    const { properties } = read({ X: { 'Fn::Join': ['', ['a-', '{{resolve:ssm:', { Ref: 'Topic' }, '}}', '-z']] } }, topic);
    expect(properties.X).toEqual(new Partial(['a-', new Unknown('it is read from Parameter Store on deployment'), '-z']));
  });
});

describe('nested stacks', () => {
  const nested = parseDocument(
    JSON.stringify({
      Parameters: { Bucket: { Type: 'String' } },
      Resources: { Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Bucket' } } } },
      Outputs: { Id: { Value: { Ref: 'Policy' } } },
    }),
    'nested.json',
  );
  const parent = (stack: object) => ({
    Parameters: { P: { Type: 'String' } },
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } },
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::GetAtt': ['Nested', 'Outputs.Id'] } } },
      Logs: { Type: 'AWS::S3::Bucket' },
      Nested: stack,
    },
  });
  const readNested = (stack: object) =>
    readTemplate({
      document: parseDocument(JSON.stringify(parent(stack)), 'parent.json'),
      setting: { parameters: {} },
      prefix: '',
      keyPrefix: '',
      nested: (id) => (id === 'Nested' ? { document: nested, setting: {}, nested: () => undefined } : undefined),
    });

  it('pass references down and outputs up', () => {
    const { resources } = readNested({ Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { Bucket: { Ref: 'Logs' } } } });
    expect(resources.find((one) => one.id === 'Nested/Policy')?.properties.Bucket).toEqual(new Reference('Logs'));
    expect(resources.find((one) => one.id === 'Topic')?.properties.DisplayName).toEqual(new Reference('Nested/Policy'));
  });

  it('hang on the condition of their stack', () => {
    const { resources } = readNested({ Type: 'AWS::CloudFormation::Stack', Condition: 'C', Properties: {} });
    expect(resources.find((one) => one.id === 'Nested/Policy')?.condition).toMatchObject({ kind: 'atom' });
  });
});
