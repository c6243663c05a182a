import { csv, finding, rule, some, text } from '../../core/index.ts';
import { attribute, onlyOf } from './_attributes.ts';

interface Classic {
  readonly AccessLoggingPolicy?: { readonly Enabled: boolean; readonly S3BucketName: string };
}
type Modern = Parameters<typeof attribute>[0] & { readonly Type?: string };

export default rule({
  id: 'ELB_LOGGING_ENABLED',
  title: 'Application and classic load balancers write access logs',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer'],
  parameters: { s3BucketNames: csv({ about: 'The buckets that logs may go to; without it any will do.' }) },
  why: 'Without access logs nobody can tell afterwards who asked for what: neither an attack nor an outage can be traced.',
  fix: 'Set the attributes access_logs.s3.enabled to true and access_logs.s3.bucket to a bucket (on a classic load balancer AccessLoggingPolicy.Enabled and S3BucketName).',
  scope: (balancer, { resource }) => (resource.type === 'AWS::ElasticLoadBalancing::LoadBalancer' ? true : onlyOf('application', balancer as Modern)),
  *check(balancer, { resource, parameters }) {
    const wanted = parameters.s3BucketNames;
    const expected = wanted?.join(' or ') ?? '';
    if (resource.type === 'AWS::ElasticLoadBalancing::LoadBalancer') {
      const policy = (balancer as Classic).AccessLoggingPolicy;
      if (policy?.Enabled !== true)
        yield finding(policy ? 'AccessLoggingPolicy.Enabled' : 'AccessLoggingPolicy', 'no access logs are written', { expected: 'Enabled is true' });
      else if (wanted && !text(policy, 'S3BucketName')?.isOneOf(wanted))
        yield finding('AccessLoggingPolicy.S3BucketName', 'access logs go to a bucket that is not approved', { expected });
      return;
    }
    const modern = balancer as Modern;
    const enabled = attribute(modern, 'access_logs.s3.enabled');
    if (enabled?.value !== 'true') {
      yield finding(enabled?.path ?? 'LoadBalancerAttributes', 'no access logs are written', { expected: 'access_logs.s3.enabled is true' });
      return;
    }
    if (!wanted) return;
    const right = some(modern.LoadBalancerAttributes, (one) => one.Key === 'access_logs.s3.bucket' && text(one, 'Value')?.isOneOf(wanted) === true);
    if (!right) yield finding('LoadBalancerAttributes', 'access logs go to a bucket that is not approved', { expected });
  },
});
