import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said', properties: { Name: 'audit' } },
    { title: 'all regions', properties: { Name: 'audit', MultiRegionEnabled: true } },
  ],
  fail: [{ title: 'one region', properties: { Name: 'audit', MultiRegionEnabled: false }, at: ['MultiRegionEnabled'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Everywhere: { Type: 'String' } },
        Resources: { Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties: { MultiRegionEnabled: { Ref: 'Everywhere' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'it takes in nothing', properties: { IngestionEnabled: false, MultiRegionEnabled: false } }],
} satisfies Examples;
