import { beforeAll, describe, expect, it } from 'vitest';
import { attributes, isDocument, preload, scalarKind } from './coerce.ts';

describe('kinds of scalars', () => {
  it('are not known before their service is loaded', () => {
    expect(scalarKind('AWS::MSK::Cluster', ['ClusterName'])).toBeUndefined();
  });

  beforeAll(() =>
    preload([
      'AWS::S3::Bucket',
      'AWS::EC2::Instance',
      'AWS::WAFv2::WebACL',
      'AWS::DynamoDB::Table',
      'AWS::Serverless::Function',
      'AWS::ApiGateway::Method',
      'AWS::No::Such',
    ]),
  );

  it.each([
    ['AWS::S3::Bucket', ['BucketName'], 'string'],
    ['AWS::S3::Bucket', ['PublicAccessBlockConfiguration', 'BlockPublicAcls'], 'boolean'],
    ['AWS::S3::Bucket', ['LifecycleConfiguration', 'Rules', 0, 'ExpirationInDays'], 'number'],
    ['AWS::S3::Bucket', ['Tags', 0, 'Value'], 'string'],
    ['AWS::EC2::Instance', ['SecurityGroupIds', 1], 'string'],
    // No scalar belongs there
    ['AWS::S3::Bucket', ['PublicAccessBlockConfiguration'], undefined],
    ['AWS::S3::Bucket', ['NoSuchProperty'], undefined],
    // A map's values
    ['AWS::Serverless::Function', ['Environment', 'Variables', 'LEVEL'], 'string'],
    // Either of two kinds
    ['AWS::ApiGateway::Method', ['RequestParameters', 'method.request.header.X'], undefined],
    // A string, or a definition with properties of its own
    ['AWS::Serverless::Function', ['CodeUri'], 'string'],
    ['AWS::Serverless::Function', ['CodeUri', 'Bucket'], 'string'],
    // A list of definitions, or free JSON
    ['AWS::DynamoDB::Table', ['KeySchema', 0, 'KeyType'], 'string'],
    ['AWS::No::Such', ['Name'], undefined],
  ] as const)('%s %j: %s', (type, path, kind) => {
    expect(scalarKind(type, path)).toBe(kind);
  });

  it('are found at any depth of a definition that holds itself', () => {
    const nest = Array.from({ length: 20 }, () => ['NotStatement', 'Statement']).flat();
    expect(scalarKind('AWS::WAFv2::WebACL', ['Rules', 0, 'Statement', ...nest, 'RateBasedStatement', 'Limit'])).toBe('number');
  });
});

describe('documents', () => {
  beforeAll(() => preload(['AWS::IAM::Role', 'AWS::SQS::Queue']));

  it('are told from strings and definitions', () => {
    expect(isDocument('AWS::IAM::Role', ['AssumeRolePolicyDocument'])).toBe(true);
    expect(isDocument('AWS::IAM::Role', ['Policies', 0, 'PolicyDocument'])).toBe(true);
    expect(isDocument('AWS::SQS::Queue', ['RedrivePolicy'])).toBe(true);
    expect(isDocument('AWS::IAM::Role', ['RoleName'])).toBe(false);
  });

  it('have nothing said of what is inside', () => {
    expect(scalarKind('AWS::IAM::Role', ['AssumeRolePolicyDocument', 'Version'])).toBeUndefined();
  });

  it('do not hide what GetAtt accepts', () => {
    expect(attributes('AWS::SQS::Queue')).toContain('Arn');
    expect(attributes('AWS::SQS::NoSuchType')).toBeUndefined();
  });
});
