import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said: SQS encrypts by itself', properties: {} },
    { title: 'SQS is told to', properties: { SqsManagedSseEnabled: true } },
    { title: 'a key is named', properties: { SqsManagedSseEnabled: false, KmsMasterKeyId: 'alias/orders' } },
  ],
  fail: [{ title: 'it is switched off', properties: { SqsManagedSseEnabled: false }, at: ['SqsManagedSseEnabled'] }],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Encrypt: { Type: 'String', AllowedValues: ['true', 'false'] } },
        Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: { Ref: 'Encrypt' } } } },
      },
    },
  ],
} satisfies Examples;
