import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { configItem as item } from '../../testing/config-item.ts';
import { differences } from '../../testing/same-verdicts.ts';
import { describeItem, prepare, translateItem } from './translate.ts';

test('takes over what has the shape of CloudFormation, nulls left out and documents parsed', async () => {
  await prepare(['AWS::ECR::Repository']);
  const [repository] = describeItem(
    item(
      'AWS::ECR::Repository',
      'app',
      { RepositoryName: 'app', ImageTagMutability: 'MUTABLE', LifecyclePolicy: null, RepositoryPolicyText: '{"Statement":[]}' },
      { tags: { Owner: 'platform' }, arn: 'arn:aws:ecr:eu-west-1:111122223333:repository/app' },
    ),
  );
  expect(repository).toMatchObject({
    type: 'AWS::ECR::Repository',
    id: 'app',
    name: 'app',
    arn: 'arn:aws:ecr:eu-west-1:111122223333:repository/app',
    properties: { ImageTagMutability: 'MUTABLE', RepositoryPolicyText: { Statement: [] }, Tags: [{ Key: 'Owner', Value: 'platform' }] },
  });
  expect(Object.hasOwn(repository?.properties ?? {}, 'LifecyclePolicy')).toBe(false);
});

test('what AWS Config is not known to show is unknown where an item lacks it', () => {
  const [repository] = describeItem(item('AWS::ECR::Repository', 'app', { RepositoryName: 'app' }));
  expect(repository?.properties.EncryptionConfiguration).toBeInstanceOf(Unknown);
});

test('the name of the type is that of CloudFormation', () => {
  const [domain] = translateItem(item('AWS::OpenSearch::Domain', 'search', { DomainName: 'search' }), 'a.json');
  expect(domain).toMatchObject({ type: 'AWS::OpenSearchService::Domain', account: '111122223333', region: 'eu-west-1', origin: { file: 'a.json' } });
});

test('a run-time fact that an item does not tell is unknown', () => {
  const [secret] = describeItem(item('AWS::SecretsManager::Secret', 's', { Name: 's' }));
  expect(secret?.state?.lastRotatedDate).toBeInstanceOf(Unknown);
});

test('a run-time fact is found under the name that CloudFormation would give it', () => {
  const [task] = describeItem(item('AWS::ECS::TaskDefinition', 't', { Family: 't', Status: 'INACTIVE' }));
  expect(task?.state?.status).toBe('INACTIVE');
});

test('one estate as a template and as items gets the same verdicts', async () => {
  await prepare(['AWS::ECS::Cluster', 'AWS::KinesisVideo::Stream', 'AWS::Batch::ComputeEnvironment', 'AWS::Athena::WorkGroup']);
  const forms = {
    'AWS::ECS::Cluster': { ClusterName: 'c', ClusterSettings: [{ Name: 'containerInsights', Value: 'disabled' }] },
    'AWS::KinesisVideo::Stream': { Name: 'v', DataRetentionInHours: 0 },
    'AWS::Batch::ComputeEnvironment': { ComputeEnvironmentName: 'b', Type: 'UNMANAGED', State: 'ENABLED' },
    'AWS::Athena::WorkGroup': { Name: 'w', WorkGroupConfiguration: { EnforceWorkGroupConfiguration: true, PublishCloudWatchMetricsEnabled: false } },
  };
  for (const [type, properties] of Object.entries(forms))
    expect(
      await differences({ template: { One: { Type: type, Properties: properties } }, described: describeItem(item(type, 'one', properties)) }),
    ).toEqual([]);
});
