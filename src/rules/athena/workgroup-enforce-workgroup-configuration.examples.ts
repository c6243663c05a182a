import type { Examples } from '../../core/index.ts';

const group = (WorkGroupConfiguration: object) => ({ Name: 'analysts', WorkGroupConfiguration });

export default {
  pass: [
    { title: 'settings are enforced', properties: group({ EnforceWorkGroupConfiguration: true }) },
    { title: 'nothing is said, so settings are enforced', properties: { Name: 'analysts' } },
  ],
  fail: [
    {
      title: 'clients may override',
      properties: group({ EnforceWorkGroupConfiguration: false }),
      at: ['WorkGroupConfiguration.EnforceWorkGroupConfiguration'],
    },
  ],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Enforce: { Type: 'String' } },
        Resources: { Analysts: { Type: 'AWS::Athena::WorkGroup', Properties: group({ EnforceWorkGroupConfiguration: { Ref: 'Enforce' } }) } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a workgroup for Spark',
      properties: group({ EngineVersion: { SelectedEngineVersion: 'PySpark engine version 3' }, EnforceWorkGroupConfiguration: false }),
    },
  ],
} satisfies Examples;
