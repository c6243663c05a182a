import type { Examples } from '../../core/index.ts';

const group = (SelectedEngineVersion: unknown) => ({ Name: 'analysts', WorkGroupConfiguration: { EngineVersion: { SelectedEngineVersion } } });

export default {
  pass: [
    { title: 'upgrades are automatic', properties: group('AUTO') },
    { title: 'nothing is said, so upgrades are automatic', properties: { Name: 'analysts' } },
  ],
  fail: [
    {
      title: 'the workgroup is pinned',
      properties: group('Athena engine version 3'),
      at: ['WorkGroupConfiguration.EngineVersion.SelectedEngineVersion'],
    },
  ],
  unknown: [
    {
      title: 'the version is a parameter',
      template: {
        Parameters: { Version: { Type: 'String' } },
        Resources: { Analysts: { Type: 'AWS::Athena::WorkGroup', Properties: group({ Ref: 'Version' }) } },
      },
    },
  ],
  notApplicable: [{ title: 'a workgroup for Spark', properties: group('PySpark engine version 3') }],
} satisfies Examples;
