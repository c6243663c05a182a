import { describe, expect, it } from 'vitest';
import { policyTemplates } from './policy-template-table.ts';
import { fromTemplate } from './policy-templates.ts';

const here = (rest: string, values: Record<string, unknown>) => ({
  'Fn::Sub': [`arn:\${AWS::Partition}:${rest.replace('@', ':${AWS::Region}:${AWS::AccountId}:')}`, values],
});

describe('policy templates', () => {
  it.each<[string, Record<string, unknown>, { action: string; resource: unknown }]>([
    [
      'S3ReadPolicy',
      { BucketName: 'b' },
      { action: 's3:GetObject', resource: [here('s3:::${BucketName}', { BucketName: 'b' }), here('s3:::${BucketName}/*', { BucketName: 'b' })] },
    ],
    ['SQSPollerPolicy', { QueueName: 'q' }, { action: 'sqs:ReceiveMessage', resource: here('sqs@${QueueName}', { QueueName: 'q' }) }],
    ['KMSDecryptPolicy', { KeyId: 'k' }, { action: 'kms:Decrypt', resource: here('kms@key/${KeyId}', { KeyId: 'k' }) }],
    ['TextractPolicy', {}, { action: 'textract:*', resource: '*' }],
    [
      'AWSSecretsManagerGetSecretValuePolicy',
      { SecretArn: { Ref: 'S' } },
      { action: 'secretsmanager:GetSecretValue', resource: { 'Fn::Sub': ['${SecretArn}', { SecretArn: { Ref: 'S' } }] } },
    ],
    [
      'CloudFormationDescribeStacksPolicy',
      {},
      {
        action: 'cloudformation:DescribeStacks',
        resource: { 'Fn::Sub': 'arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*' },
      },
    ],
  ])('%s', (name, parameters, { action, resource }) => {
    const { document, known } = fromTemplate(name, parameters);
    const [statement] = (document as { Statement: { Action: string[]; Resource: unknown; Effect: string }[] }).Statement;
    expect(known).toBe(true);
    expect(statement?.Effect).toBe('Allow');
    expect(statement?.Action).toContain(action);
    expect(statement?.Resource).toEqual(resource);
  });

  it('are whole: every row names actions of one service, and resources', () => {
    for (const [name, grants] of Object.entries(policyTemplates)) {
      expect(grants.length, name).toBeGreaterThan(0);
      for (const { actions, resources } of grants) {
        expect(actions, name).toMatch(/^[a-z0-9]+: \S/);
        expect(resources.length, name).toBeGreaterThan(0);
      }
    }
    expect(Object.keys(policyTemplates)).toHaveLength(81);
  });

  it('keep the condition that one of them has', () => {
    const { document } = fromTemplate('AWSSecretsManagerRotationPolicy', { FunctionName: 'f' });
    expect((document as { Statement: unknown[] }).Statement[0]).toMatchObject({
      Condition: {
        StringEquals: { 'secretsmanager:resource/AllowRotationLambdaArn': here('lambda@function:${FunctionName}', { FunctionName: 'f' }) },
      },
    });
  });

  it('leave a parameter that is not given unknown', () => {
    const { document } = fromTemplate('SQSPollerPolicy', undefined);
    expect(JSON.stringify(document)).toContain('"QueueName":{"Fn::Transform"');
  });
});
