import type { Examples } from '../../core/index.ts';
import { allow, bucket, bucketPolicy, ref, resource, sub } from '../_examples.ts';

const service = 'logdelivery.elasticloadbalancing.amazonaws.com';
const balancer = (more: object = {}, prefix?: string, enabled: unknown = 'true') =>
  resource('AWS::ElasticLoadBalancingV2::LoadBalancer', {
    Subnets: ['subnet-1', 'subnet-2'],
    LoadBalancerAttributes: [
      { Key: 'access_logs.s3.enabled', Value: enabled },
      { Key: 'access_logs.s3.bucket', Value: ref('Logs') },
      ...(prefix ? [{ Key: 'access_logs.s3.prefix', Value: prefix }] : []),
    ],
    ...more,
  });
const write = (Resource: string, more: object = {}) => allow(service, 's3:PutObject', sub(Resource), more);
const both = (one: object, ...statements: object[]) => ({
  Web: one as ReturnType<typeof balancer>,
  Logs: bucket(),
  Policy: bucketPolicy(ref('Logs'), ...statements),
});
const at = ['LoadBalancerAttributes[1].Value'];

export default {
  pass: [
    { title: 'log delivery may write', resources: both(balancer(), write('${Logs.Arn}/AWSLogs/${AWS::AccountId}/*')) },
    { title: 'under a prefix', resources: both(balancer({}, 'web'), write('arn:${AWS::Partition}:s3:::${Logs}/web/*')) },
    {
      title: 'the account of an older region may write',
      resources: both(balancer(), write('${Logs.Arn}/*', { Principal: { AWS: 'arn:aws:iam::156460612806:root' } })),
    },
    { title: 'access logs are off', resources: { Web: balancer({}, undefined, 'false'), Logs: bucket() } },
  ],
  fail: [
    { title: 'the bucket has no policy', resources: { Web: balancer(), Logs: bucket() }, at },
    { title: 'the policy is for another prefix', resources: both(balancer({}, 'web'), write('${Logs.Arn}/AWSLogs/*')), at },
    {
      title: 'the policy is for another service',
      resources: both(balancer(), write('${Logs.Arn}/*', { Principal: { Service: 'logging.s3.amazonaws.com' } })),
      at,
    },
  ],
  unknown: [
    {
      title: 'where it may write is given on deployment',
      template: { Parameters: { Prefix: { Type: 'String' } }, Resources: both(balancer(), write('${Logs.Arn}/${Prefix}/*')) },
    },
  ],
  notApplicable: [{ title: 'a Network Load Balancer', resources: { Web: balancer({ Type: 'network' }), Logs: bucket() } }],
} satisfies Examples;
