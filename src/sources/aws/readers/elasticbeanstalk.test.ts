import type { ConfigurationOptionSetting, EnvironmentDescription } from '@aws-sdk/client-elastic-beanstalk';
import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './elasticbeanstalk.ts';

const option = (Namespace: string, OptionName: string, Value: string) => ({ Namespace, OptionName, Value });
const watched = [
  option('aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'enhanced'),
  option('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'true'),
  option('aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'true'),
  option('aws:elasticbeanstalk:managedactions:platformupdate', 'UpdateLevel', 'minor'),
];
const bare = [
  option('aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'basic'),
  option('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'false'),
  option('aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'false'),
];
const SolutionStackName = '64bit Amazon Linux 2023 v4.1.1 running Python 3.11';

/** The emulator tells no options of environments. */
const environment = (EnvironmentName: string, more: EnvironmentDescription = {}): EnvironmentDescription => ({
  EnvironmentName,
  EnvironmentId: `e-${EnvironmentName}`,
  EnvironmentArn: `arn:aws:elasticbeanstalk:us-east-1:123456789012:environment/shop/${EnvironmentName}`,
  ApplicationName: 'shop',
  SolutionStackName,
  CNAME: `${EnvironmentName}.eba-jigr6f4p.us-east-1.elasticbeanstalk.com`,
  Tier: { Name: 'WebServer', Type: 'Standard', Version: '1.0' },
  Status: 'Ready',
  ...more,
});
const answers = (options: Readonly<Record<string, readonly ConfigurationOptionSetting[]>>) => ({
  DescribeEnvironments: ({ NextToken }: { NextToken?: string }) =>
    NextToken
      ? { Environments: [environment('bare'), environment('gone', { Status: 'Terminated' })] }
      : { Environments: [environment('watched', { Description: 'the shop' })], NextToken: 'more' },
  DescribeConfigurationSettings: ({ EnvironmentName = '' }: { EnvironmentName?: string }) => ({
    ConfigurationSettings: [
      { DeploymentStatus: 'pending', OptionSettings: [] },
      { DeploymentStatus: 'deployed', OptionSettings: options[EnvironmentName] },
    ],
  }),
  ListTagsForResource: () => ({ ResourceTags: [{ Key: 'Owner', Value: 'platform' }] }),
  DescribeApplications: () => ({
    Applications: [
      { ApplicationName: 'shop', ApplicationArn: 'arn:aws:elasticbeanstalk:us-east-1:123456789012:application/shop', Description: 'a shop' },
    ],
  }),
  DescribeApplicationVersions: () => ({
    ApplicationVersions: [{ ApplicationName: 'shop', VersionLabel: 'v1', SourceBundle: { S3Bucket: 'b', S3Key: 'k' } }],
  }),
});

const own = { ApplicationName: 'shop', SolutionStackName, Tags: [{ Key: 'Owner', Value: 'platform' }] };
const template = {
  Shop: { Type: 'AWS::ElasticBeanstalk::Application', Properties: { ApplicationName: 'shop', Description: 'a shop' } },
  First: {
    Type: 'AWS::ElasticBeanstalk::ApplicationVersion',
    Properties: { ApplicationName: { Ref: 'Shop' }, SourceBundle: { S3Bucket: 'b', S3Key: 'k' } },
  },
  Watched: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { ...own, Description: 'the shop', OptionSettings: watched } },
  Bare: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: own },
};

test('environments are judged as their template is, by what is deployed', async () => {
  const { described, unseen, gaps } = await readLive(readers, answers({ watched, bare }));
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  expect(described.filter((one) => one.type === 'AWS::ElasticBeanstalk::Environment').map((one) => one.id)).toEqual(['e-watched', 'e-bare']);
  expect(await differences({ template, described })).toEqual([]);
});

test('options that nobody may ask for are unknown', async () => {
  const DescribeConfigurationSettings = () => {
    throw refusal('AccessDenied', 'not authorized', 403);
  };
  const { described } = await readLive(readers, { ...answers({}), DescribeConfigurationSettings });
  expect(described.find((one) => one.id === 'e-watched')?.properties.OptionSettings).toBeInstanceOf(Unknown);
});
