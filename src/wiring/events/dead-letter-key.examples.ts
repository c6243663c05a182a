import type { Examples } from '../../core/index.ts';
import { arn, hourly, key, queue, target, worker } from './_samples.ts';

const encrypted = (KmsMasterKeyId: unknown) => ({ Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId } });
const Hourly = hourly(target(arn('Worker'), { DeadLetterConfig: { Arn: arn('Queue') } }));
const at = ['Targets[0].DeadLetterConfig.Arn'];

export default {
  pass: [
    { title: 'the key lets EventBridge in', resources: { Worker: worker, Key: key('events.amazonaws.com'), Queue: encrypted(arn('Key')), Hourly } },
    {
      title: 'the queue is encrypted by Amazon SQS',
      resources: { Worker: worker, Queue: { ...queue, Properties: { SqsManagedSseEnabled: true } }, Hourly },
    },
  ],
  fail: [
    { title: 'the key lets only the account in', resources: { Worker: worker, Key: key(), Queue: encrypted({ Ref: 'Key' }), Hourly }, at },
    { title: 'the queue has the key of AWS', resources: { Worker: worker, Queue: encrypted('alias/aws/sqs'), Hourly }, at },
  ],
  unknown: [
    {
      title: 'the key is given on deployment',
      template: { Parameters: { Key: { Type: 'String' } }, Resources: { Worker: worker, Queue: encrypted({ Ref: 'Key' }), Hourly } },
    },
  ],
} satisfies Examples;
