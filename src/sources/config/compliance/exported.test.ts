import { expect, test } from 'vitest';
import { ExportError, readExport } from './exported.ts';

const isManaged = (id: string) => id === 'S3_BUCKET_VERSIONING_ENABLED';
const result = (name: string, id: string, compliance = 'NON_COMPLIANT') => ({
  EvaluationResultIdentifier: { EvaluationResultQualifier: { ConfigRuleName: name, ResourceType: 'AWS::S3::Bucket', ResourceId: id } },
  ComplianceType: compliance,
  ResultRecordedTime: '2026-11-01T02:00:00.000Z',
  Annotation: 'it is not',
});

test('takes identifiers and parameters from the rules beside the results', () => {
  const { evaluations, own } = readExport(
    [
      {
        ConfigRules: [
          {
            ConfigRuleName: 'versions',
            Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' },
            InputParameters: '{"isMfaDeleteEnabled":"true"}',
          },
          { ConfigRuleName: 'mine', Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:…' } },
        ],
      },
      { EvaluationResults: [result('versions', 'a'), result('mine', 'b')] },
    ],
    isManaged,
  );
  expect(evaluations).toEqual([
    {
      rule: 'S3_BUCKET_VERSIONING_ENABLED',
      configRule: 'versions',
      type: 'AWS::S3::Bucket',
      id: 'a',
      compliance: 'NON_COMPLIANT',
      annotation: 'it is not',
      at: '2026-11-01T02:00:00.000Z',
      parameters: { isMfaDeleteEnabled: 'true' },
    },
  ]);
  expect(own).toEqual(['mine']);
});

test('knows a managed rule by the name that AWS gives it, in packs and Security Hub too', () => {
  const names = [
    's3-bucket-versioning-enabled',
    'securityhub-s3-bucket-versioning-enabled-1a2b3c4d',
    's3-bucket-versioning-enabled-conformance-pack-x1y2z3',
  ];
  const { evaluations, own } = readExport(
    [{ AggregateEvaluationResults: names.map((name) => ({ ...result(name, name), AccountId: '111122223333', AwsRegion: 'eu-west-1' })) }],
    isManaged,
  );
  expect(evaluations.map((one) => [one.rule, one.account, one.region])).toEqual(
    names.map(() => ['S3_BUCKET_VERSIONING_ENABLED', '111122223333', 'eu-west-1']),
  );
  expect(own).toEqual([]);
});

test('reads compliance items out of a snapshot', () => {
  const item = {
    resourceType: 'AWS::Config::ResourceCompliance',
    resourceId: 'AWS::S3::Bucket/logs',
    awsAccountId: '111122223333',
    awsRegion: 'eu-west-1',
    configurationItemCaptureTime: '2026-11-01T02:00:00.000Z',
    configuration: { configRuleList: [{ configRuleName: 's3-bucket-versioning-enabled', complianceType: 'COMPLIANT' }] },
  };
  const { evaluations } = readExport([{ configurationItems: [item, { resourceType: 'AWS::S3::Bucket', resourceId: 'logs' }] }], isManaged);
  expect(evaluations).toMatchObject([{ type: 'AWS::S3::Bucket', id: 'logs', account: '111122223333', compliance: 'COMPLIANT' }]);
});

test('refuses what is neither', () => {
  expect(() => readExport([{ hello: 1 }, 'text', null], isManaged)).toThrow(ExportError);
});

test('of a history the newest counts, and configurations are JSON or texts of it', () => {
  const at = (day: number, complianceType: string) => ({
    resourceType: 'AWS::Config::ResourceCompliance',
    resourceId: 'AWS::S3::Bucket/logs',
    awsAccountId: '111122223333',
    awsRegion: 'eu-west-1',
    configurationItemCaptureTime: `2026-11-0${day}T02:00:00.000Z`,
    configuration: JSON.stringify({ configRuleList: [{ configRuleName: 's3-bucket-versioning-enabled', complianceType }] }),
  });
  const { evaluations } = readExport([at(1, 'COMPLIANT'), at(3, 'NON_COMPLIANT'), at(2, 'COMPLIANT')], isManaged);
  expect(evaluations).toMatchObject([{ id: 'logs', compliance: 'NON_COMPLIANT', at: '2026-11-03T02:00:00.000Z' }]);
  expect(() => readExport([{ ...at(1, 'COMPLIANT'), configuration: '{"config' }], isManaged)).toThrow(ExportError);
});

test('an answer without results is one', () => {
  expect(readExport([{ EvaluationResults: [] }], isManaged).evaluations).toEqual([]);
});
