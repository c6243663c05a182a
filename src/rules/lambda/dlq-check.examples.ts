import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };

export default {
  pass: [
    {
      title: 'a queue of the template',
      resources: {
        Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': ['Lost', 'Arn'] } } } },
        Lost: { Type: 'AWS::SQS::Queue' },
      },
    },
    {
      title: 'the queue that is wanted',
      properties: { ...base, DeadLetterConfig: { TargetArn: 'arn:aws:sqs:eu-central-1:111122223333:lost' } },
      parameters: { dlqArns: 'arn:aws:sqs:eu-central-1:111122223333:lost' },
    },
  ],
  fail: [
    { title: 'none', properties: base, at: ['DeadLetterConfig.TargetArn'] },
    { title: 'an empty configuration', properties: { ...base, DeadLetterConfig: {} }, at: ['DeadLetterConfig.TargetArn'] },
    {
      title: 'another queue than is wanted',
      properties: { ...base, DeadLetterConfig: { TargetArn: 'arn:aws:sqs:eu-central-1:111122223333:web' } },
      parameters: { dlqArns: 'arn:aws:sqs:eu-central-1:111122223333:lost' },
      at: ['DeadLetterConfig.TargetArn'],
    },
  ],
} satisfies Examples;
