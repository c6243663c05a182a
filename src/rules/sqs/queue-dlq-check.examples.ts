import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'the policy is JSON text',
      properties: { RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111122223333:jobs-dead","maxReceiveCount":5}' },
    },
    {
      title: 'the policy is JSON text with parameters in it',
      template: {
        Parameters: { Dead: { Type: 'String' } },
        Resources: {
          Jobs: { Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: { 'Fn::Sub': '{"deadLetterTargetArn":"${Dead}","maxReceiveCount":5}' } } },
        },
      },
    },
    {
      title: 'a dead-letter queue is set',
      properties: { RedrivePolicy: { deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:jobs-dead', maxReceiveCount: 5 } },
    },
    {
      title: 'the dead-letter queue is in the stack',
      resources: {
        Jobs: {
          Type: 'AWS::SQS::Queue',
          Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 } },
        },
        Dead: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1209600 } },
      },
    },
  ],
  fail: [
    {
      title: 'JSON text without a dead-letter queue',
      properties: { RedrivePolicy: '{"maxReceiveCount":5}' },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
    { title: 'nothing is said', properties: {}, at: ['RedrivePolicy'] },
    { title: 'no target is named', properties: { RedrivePolicy: { maxReceiveCount: 5 } }, at: ['RedrivePolicy.deadLetterTargetArn'] },
  ],
  notApplicable: [
    {
      title: 'it takes what a function could not process',
      resources: {
        Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
        Work: { Type: 'AWS::Lambda::Function', Properties: { DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] } } } },
      },
    },
    {
      title: 'it takes what a function could not handle',
      resources: {
        Dead: { Type: 'AWS::SQS::Queue' },
        Failed: {
          Type: 'AWS::Lambda::EventInvokeConfig',
          Properties: {
            FunctionName: 'jobs',
            Qualifier: '$LATEST',
            DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Dead', 'Arn'] } } },
          },
        },
      },
    },
    {
      title: 'it takes the batches of a stream that a function could not handle',
      resources: {
        Dead: { Type: 'AWS::SQS::Queue' },
        Stream: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: {
            FunctionName: 'jobs',
            EventSourceArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/jobs',
            DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Dead', 'Arn'] } } },
          },
        },
      },
    },
  ],
} satisfies Examples;
