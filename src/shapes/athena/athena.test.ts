import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { workGroup } from './work-group.ts';

test('workgroups get the verdicts of their templates', async () => {
  const good = {
    EnforceWorkGroupConfiguration: true,
    PublishCloudWatchMetricsEnabled: true,
    ResultConfiguration: { OutputLocation: 's3://results/', EncryptionConfiguration: { EncryptionOption: 'SSE_S3' as const } },
  };
  const bad = { EnforceWorkGroupConfiguration: false, PublishCloudWatchMetricsEnabled: false };
  const template = {
    Good: { Type: 'AWS::Athena::WorkGroup', Properties: { Name: 'good', Description: 'queries', WorkGroupConfiguration: good } },
    Bad: {
      Type: 'AWS::Athena::WorkGroup',
      Properties: { Name: 'bad', WorkGroupConfiguration: { ...bad, EngineVersion: { SelectedEngineVersion: 'Athena engine version 2' } } },
    },
  };
  const described = [
    workGroup({
      Name: 'good',
      Description: 'queries',
      Configuration: { ...good, EngineVersion: { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' } },
    }),
    workGroup({ Name: 'bad', Configuration: { ...bad, EngineVersion: { SelectedEngineVersion: 'Athena engine version 2' } } }),
  ];
  expect(await differences({ template, described })).toEqual([]);
});
