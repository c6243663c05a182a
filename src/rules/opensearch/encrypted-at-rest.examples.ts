import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it is on', properties: { EncryptionAtRestOptions: { Enabled: true } } }],
  fail: [
    { title: 'nothing is said, which means off', properties: { DomainName: 'logs' }, at: ['EncryptionAtRestOptions.Enabled'] },
    { title: 'it is off', properties: { EncryptionAtRestOptions: { Enabled: false } }, at: ['EncryptionAtRestOptions.Enabled'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Wanted: { Type: 'String' } },
        Resources: { Domain: { Type: 'AWS::OpenSearchService::Domain', Properties: { EncryptionAtRestOptions: { Enabled: { Ref: 'Wanted' } } } } },
      },
    },
  ],
} satisfies Examples;
