import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'protection is on', properties: { DeletionProtectionEnabled: true } },
    {
      title: 'protection is on in every replica',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-west-1', DeletionProtectionEnabled: true }] },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['DeletionProtectionEnabled'] },
    { title: 'protection is off', properties: { DeletionProtectionEnabled: false }, at: ['DeletionProtectionEnabled'] },
    {
      title: 'one replica has none',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-west-1', DeletionProtectionEnabled: true }, { Region: 'us-east-1' }] },
      at: ['Replicas[1].DeletionProtectionEnabled'],
    },
  ],
} satisfies Examples;
