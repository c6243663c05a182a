import type { Examples } from '../../core/index.ts';
import { arn, key, may, queue, role, schedule } from './_samples.ts';

const scheduler = 'scheduler.amazonaws.com';
const encrypted = (KmsMasterKeyId: unknown) => ({ Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId } });
const Nightly = schedule({ Arn: arn('Queue'), RoleArn: arn('Role') });
const sending = may('sqs:SendMessage', arn('Queue'));
const using = may(['kms:GenerateDataKey', 'kms:Decrypt'], arn('Key'));
const base = { Key: key(), Queue: encrypted(arn('Key')), Nightly };

export default {
  pass: [
    { title: 'the role may use the key', resources: { ...base, Role: role(scheduler, sending, using) } },
    {
      title: 'the role may use it for what goes to queues',
      resources: {
        ...base,
        Role: role(scheduler, sending, {
          ...using,
          Condition: { StringEquals: { 'kms:ViaService': { 'Fn::Sub': 'sqs.${AWS::Region}.amazonaws.com' } } },
        }),
      },
    },
    {
      title: 'the queue has the key of AWS, which whoever may send may use',
      resources: { Queue: encrypted('alias/aws/sqs'), Nightly, Role: role(scheduler, sending) },
    },
    { title: 'the queue is not encrypted with KMS', resources: { Queue: queue, Nightly, Role: role(scheduler, sending) } },
  ],
  fail: [
    { title: 'the role may not use the key', resources: { ...base, Role: role(scheduler, sending) }, at: ['Target.Arn'] },
    { title: 'the role may only decrypt', resources: { ...base, Role: role(scheduler, sending, may('kms:Decrypt', '*')) }, at: ['Target.Arn'] },
    {
      title: 'the role may not use that of the dead-letter queue',
      resources: {
        ...base,
        Nightly: schedule({
          Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:scan',
          RoleArn: arn('Role'),
          DeadLetterConfig: { Arn: arn('Queue') },
        }),
        Role: role(scheduler, sending),
      },
      at: ['Target.DeadLetterConfig.Arn'],
    },
  ],
  unknown: [
    {
      title: 'the key is given on deployment',
      template: { Parameters: { Key: { Type: 'String' } }, Resources: { Queue: encrypted({ Ref: 'Key' }), Nightly, Role: role(scheduler, sending) } },
    },
  ],
} satisfies Examples;
