import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'delivery to functions is logged',
      properties: { DeliveryStatusLogging: [{ Protocol: 'lambda', FailureFeedbackRoleArn: 'arn:aws:iam::111122223333:role/sns-feedback' }] },
    },
  ],
  fail: [
    { title: 'nothing is logged', properties: {}, at: ['DeliveryStatusLogging'] },
    { title: 'the list is empty', properties: { DeliveryStatusLogging: [] }, at: ['DeliveryStatusLogging'] },
  ],
} satisfies Examples;
