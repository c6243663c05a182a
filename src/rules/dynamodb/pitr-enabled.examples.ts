import type { Examples } from '../../core/index.ts';

const on = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };

export default {
  pass: [
    { title: 'recovery is on', properties: on },
    {
      title: 'recovery is on in every replica',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        Replicas: [
          { Region: 'eu-west-1', ...on },
          { Region: 'us-east-1', ...on },
        ],
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'] },
    {
      title: 'recovery is off',
      properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } },
      at: ['PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
    },
    {
      title: 'one replica has none',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-west-1', ...on }, { Region: 'us-east-1' }] },
      at: ['Replicas[1].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
    },
  ],
} satisfies Examples;
