import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { describeItem } from '../translate.ts';

const item = (type: string, id: string, configuration: object): ConfigItem => ({
  type: `AWS::ElasticBeanstalk::${type}`,
  id,
  name: id,
  arn: `arn:aws:elasticbeanstalk:eu-west-1:111122223333:${type.toLowerCase()}/${id}`,
  account: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags: { Owner: 'platform' },
  configuration: configuration as ConfigItem['configuration'],
  supplementary: {},
  relationships: [],
});

const environment = (name: string, more: object) =>
  item('Environment', `e-${name}`, {
    applicationName: 'shop',
    cNAME: `${name}.eba-jigr6f4p.eu-west-1.elasticbeanstalk.com`,
    environmentArn: `arn:aws:elasticbeanstalk:eu-west-1:111122223333:environment/shop/${name}`,
    environmentId: `e-${name}`,
    environmentName: name,
    status: 'Ready',
    tier: { name: 'WebServer', type: 'Standard', version: '1.0' },
    ...more,
  });
const watched = environment('watched', {
  description: 'the shop',
  optionSettings: {
    'aws:elasticbeanstalk:healthreporting:system': { SystemType: { value: 'enhanced' } },
    'aws:elasticbeanstalk:cloudwatch:logs': { StreamLogs: { value: 'True' }, RetentionInDays: { value: '7' } },
    'aws:elasticbeanstalk:managedactions': { ManagedActionsEnabled: { value: 'true' } },
  },
});
const bare = environment('bare', { optionSettings: { 'aws:elasticbeanstalk:managedactions': { ManagedActionsEnabled: { value: 'false' } } } });

const option = (Namespace: string, OptionName: string, Value: string) => ({ Namespace, OptionName, Value });
const own = { ApplicationName: 'shop', Tags: [{ Key: 'Owner', Value: 'platform' }] };
const template = {
  Shop: { Type: 'AWS::ElasticBeanstalk::Application', Properties: { ApplicationName: 'shop', Description: 'a shop' } },
  First: {
    Type: 'AWS::ElasticBeanstalk::ApplicationVersion',
    Properties: { ApplicationName: 'shop', SourceBundle: { S3Bucket: 'b', S3Key: 'k' } },
  },
  Watched: {
    Type: 'AWS::ElasticBeanstalk::Environment',
    Properties: {
      ...own,
      Description: 'the shop',
      OptionSettings: [
        option('aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'enhanced'),
        option('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'True'),
        option('aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'true'),
      ],
    },
  },
  Bare: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: own },
};

test('environments as items get the verdicts of the template', async () => {
  const items = [
    item('Application', 'arn:aws:elasticbeanstalk:eu-west-1:111122223333:application/shop', { applicationName: 'shop', description: 'a shop' }),
    item('ApplicationVersion', 'arn:aws:elasticbeanstalk:eu-west-1:111122223333:applicationversion/shop/v1', {
      applicationName: 'shop',
      versionLabel: 'v1',
      sourceBundle: { s3Bucket: 'b', s3Key: 'k' },
    }),
    watched,
    bare,
  ];
  expect(await differences({ template, described: items.flatMap(describeItem) })).toEqual([]);
});

test('an environment is called by its name, and options that an item lacks are unknown', () => {
  expect(describeItem(watched)).toMatchObject([{ id: 'e-watched', name: 'watched' }]);
  expect(describeItem(environment('old', {}))[0]?.properties.OptionSettings).toBeInstanceOf(Unknown);
});
