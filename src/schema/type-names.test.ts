import { describe, expect, it } from 'vitest';
import { cloudFormationTypes, configType, mappedTypes } from './type-map.ts';
import { isKnownType, nearestType } from './type-names.ts';

describe('type names', () => {
  it.each([
    ['AWS::S3::Buckets', 'AWS::S3::Bucket'],
    ['aws::s3::bucket', 'AWS::S3::Bucket'],
    ['AWS::Lamda::Function', 'AWS::Lambda::Function'],
    ['AWS::RDS::DbInstance', 'AWS::RDS::DBInstance'],
    ['AWS::OpenSearch::Domain', 'AWS::OpenSearchService::Domain'],
    ['AWS::Nothing::LikeThis', undefined],
    ['Custom::Thing', undefined],
  ])('%s: perhaps %s', (written, meant) => {
    expect(isKnownType(written)).toBe(false);
    expect(nearestType(written)).toBe(meant);
  });

  it('know what there is', () => {
    expect(isKnownType('AWS::S3::Bucket')).toBe(true);
    expect(isKnownType('AWS::CDK::Metadata')).toBe(true);
  });
});

describe('the map between AWS Config and CloudFormation', () => {
  it('names no type that CloudFormation does not have', () => {
    expect(mappedTypes().filter((type) => !isKnownType(type))).toEqual([]);
  });

  it('gives the same name where both agree, and none where only one has the type', () => {
    expect(cloudFormationTypes('AWS::S3::Bucket')).toEqual(['AWS::S3::Bucket']);
    expect(configType('AWS::S3::Bucket')).toBe('AWS::S3::Bucket');
    expect(cloudFormationTypes('AWS::::Account')).toEqual([]);
    expect(configType('AWS::IAM::Policy')).toBeUndefined();
  });

  it('leads back to where it came from', () => {
    expect(configType('AWS::IAM::ManagedPolicy')).toBe('AWS::IAM::Policy');
    expect(configType('AWS::Neptune::DBCluster')).toBe('AWS::RDS::DBCluster');
    expect(configType('AWS::Shield::Protection')).toBe('AWS::Shield::Protection');
  });
});
