import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'requests are signed', properties: { EndpointType: 'target', EngineName: 'neptune', NeptuneSettings: { IamAuthEnabled: true } } }],
  fail: [
    {
      title: 'nothing is said, which means no',
      properties: { EndpointType: 'target', EngineName: 'neptune' },
      at: ['NeptuneSettings.IamAuthEnabled'],
    },
    {
      title: 'requests are not signed',
      properties: { EndpointType: 'target', EngineName: 'neptune', NeptuneSettings: { IamAuthEnabled: false } },
      at: ['NeptuneSettings.IamAuthEnabled'],
    },
  ],
  notApplicable: [{ title: 'another engine', properties: { EndpointType: 'source', EngineName: 'mysql' } }],
} satisfies Examples;
