import type { Examples } from '../../core/index.ts';

const v2 = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const classic = (AccessLoggingPolicy?: object) => ({
  Listeners: [{ LoadBalancerPort: '443', InstancePort: '443', Protocol: 'TCP' }],
  ...(AccessLoggingPolicy ? { AccessLoggingPolicy } : {}),
});
const modern = (enabled: string, bucket: unknown = 'logs') => ({
  LoadBalancerAttributes: [
    { Key: 'access_logs.s3.enabled', Value: enabled },
    { Key: 'access_logs.s3.bucket', Value: bucket },
  ],
});

export default {
  pass: [
    { title: 'a classic one logs', properties: classic({ Enabled: true, S3BucketName: 'logs' }) },
    { title: 'an application load balancer logs', type: v2, properties: modern('true') },
    { title: 'it logs to an approved bucket', type: v2, properties: modern('true'), parameters: { s3BucketNames: 'logs,audit' } },
  ],
  fail: [
    { title: 'a classic one has no policy', properties: classic(), at: ['AccessLoggingPolicy'] },
    { title: 'logging is off', properties: classic({ Enabled: false, S3BucketName: 'logs' }), at: ['AccessLoggingPolicy.Enabled'] },
    {
      title: 'a classic one logs to another bucket',
      properties: classic({ Enabled: true, S3BucketName: 'scratch' }),
      parameters: { s3BucketNames: 'logs' },
      at: ['AccessLoggingPolicy.S3BucketName'],
    },
    { title: 'an application load balancer says nothing', type: v2, properties: {}, at: ['LoadBalancerAttributes'] },
    { title: 'the attribute is false', type: v2, properties: modern('false'), at: ['LoadBalancerAttributes[0].Value'] },
    {
      title: 'it logs to another bucket',
      type: v2,
      properties: modern('true'),
      parameters: { s3BucketNames: 'audit' },
      at: ['LoadBalancerAttributes'],
    },
  ],
  unknown: [
    {
      title: 'the bucket is another resource, whose name is not known yet',
      resources: { Logs: { Type: 'AWS::S3::Bucket' }, Web: { Type: v2, Properties: modern('true', { Ref: 'Logs' }) } },
      parameters: { s3BucketNames: 'audit' },
    },
  ],
  notApplicable: [{ title: 'a network load balancer', type: v2, properties: { Type: 'network' } }],
} satisfies Examples;
