import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it is on', properties: { NodeToNodeEncryptionOptions: { Enabled: true } } }],
  fail: [
    { title: 'nothing is said, which means off', properties: { DomainName: 'logs' }, at: ['NodeToNodeEncryptionOptions.Enabled'] },
    { title: 'it is off', properties: { NodeToNodeEncryptionOptions: { Enabled: false } }, at: ['NodeToNodeEncryptionOptions.Enabled'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Wanted: { Type: 'String' } },
        Resources: { Domain: { Type: 'AWS::Elasticsearch::Domain', Properties: { NodeToNodeEncryptionOptions: { Enabled: { Ref: 'Wanted' } } } } },
      },
    },
  ],
} satisfies Examples;
