import type { Examples } from '../../core/index.ts';
import { arn, hourly, queue, schedule, target, topic, worker } from './_samples.ts';

const at = ['Targets[0].Arn'];
const RoleArn = 'arn:aws:iam::123456789012:role/invoke';
const alias = { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } };

export default {
  pass: [
    { title: 'a function by its ARN', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'))) } },
    { title: 'a topic by Ref, which answers its ARN', resources: { Topic: topic, Hourly: hourly(target({ Ref: 'Topic' })) } },
    { title: 'an alias by Ref', resources: { Worker: worker, Live: alias, Hourly: hourly(target({ Ref: 'Live' })) } },
    { title: 'a version put together', resources: { Worker: worker, Hourly: hourly(target({ 'Fn::Sub': '${Worker.Arn}:live' })) } },
    {
      title: 'an ARN written out',
      resources: { Hourly: hourly(target({ 'Fn::Sub': 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:jobs' })) },
    },
    { title: 'a call of the SDK', resources: { Nightly: schedule({ Arn: 'arn:aws:scheduler:::aws-sdk:sqs:sendMessage', RoleArn }) } },
  ],
  fail: [
    { title: 'a function by Ref, which answers its name', resources: { Worker: worker, Hourly: hourly(target({ Ref: 'Worker' })) }, at },
    { title: 'a queue by Ref, which answers its URL', resources: { Queue: queue, Hourly: hourly(target({ Ref: 'Queue' })) }, at },
    { title: 'a topic by its name', resources: { Topic: topic, Hourly: hourly(target({ 'Fn::GetAtt': ['Topic', 'TopicName'] })) }, at },
    { title: 'a URL written out', resources: { Hourly: hourly(target('https://sqs.eu-west-1.amazonaws.com/123456789012/jobs')) }, at },
    { title: 'a bucket', resources: { Store: { Type: 'AWS::S3::Bucket' }, Hourly: hourly(target(arn('Store'))) }, at },
    {
      title: 'a function of a schedule by Ref',
      resources: { Worker: worker, Nightly: schedule({ Arn: { Ref: 'Worker' }, RoleArn }) },
      at: ['Target.Arn'],
    },
  ],
  unknown: [
    {
      title: 'the target is given on deployment',
      template: { Parameters: { Target: { Type: 'String' } }, Resources: { Hourly: hourly(target({ Ref: 'Target' })) } },
    },
  ],
} satisfies Examples;
