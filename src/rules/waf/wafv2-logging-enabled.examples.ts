import type { Examples } from '../../core/index.ts';

const acl = (Name?: string) => ({
  Type: 'AWS::WAFv2::WebACL',
  Properties: {
    ...(Name ? { Name } : {}),
    Scope: 'REGIONAL',
    DefaultAction: { Allow: {} },
    VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: 'guard', SampledRequestsEnabled: true },
  },
});
const stream = 'arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-web';
const logging = (ResourceArn: unknown, destination: unknown = stream) => ({
  Type: 'AWS::WAFv2::LoggingConfiguration',
  Properties: { ResourceArn, LogDestinationConfigs: [destination] },
});

export default {
  pass: [
    { title: 'it logs', resources: { Guard: acl(), Log: logging({ 'Fn::GetAtt': ['Guard', 'Arn'] }) } },
    {
      title: 'it logs to a wanted stream',
      resources: { Guard: acl(), Log: logging({ 'Fn::GetAtt': ['Guard', 'Arn'] }) },
      parameters: { KinesisFirehoseDeliveryStreamArns: stream },
    },
    {
      title: 'the ARN is written out',
      resources: { Guard: acl('guard'), Log: logging('arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/guard/1a2b3c4d') },
    },
  ],
  fail: [
    { title: 'nothing logs', resources: { Guard: acl() }, at: [''] },
    {
      title: 'another one logs',
      resources: { Guard: acl('guard'), Log: logging('arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1a2b3c4d') },
      at: [''],
    },
    {
      title: 'it logs to another stream',
      resources: { Guard: acl(), Log: logging({ 'Fn::GetAtt': ['Guard', 'Arn'] }) },
      parameters: { KinesisFirehoseDeliveryStreamArns: 'arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-audit' },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what logs is a parameter',
      template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Guard: acl(), Log: logging({ Ref: 'Arn' }) } },
    },
  ],
} satisfies Examples;
