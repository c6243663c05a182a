import { allOf, anyOf, each, type Found, finding, type Graph, listOf, type Resource, some, text, wiring } from '../../core/index.ts';
import { statementsOf } from '../../schema/index.ts';
import { namesAccounts } from '../_access/accounts.ts';
import { type Ask, serviceAsk, textTokens } from '../_access/ask.ts';
import { attachedPolicies, documentOf, resourcePermits } from '../_access/resource-policies.ts';
import { speaks } from '../_access/statement.ts';
import { called, plainId, snippet } from '../_words.ts';

const service = 'logdelivery.elasticloadbalancing.amazonaws.com';

export default wiring({
  id: 'WIRING_LOAD_BALANCER_LOGS',
  title: 'The bucket of the access logs of an Application Load Balancer lets them be written',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  shipped: {
    as: 'deploy error',
    what: 'Elastic Load Balancing writes a test file when access logs are switched on, and refuses: "Access Denied for bucket … Please check S3bucket permission". The stack rolls back.',
  },
  why: 'Access logs are written by log delivery of Elastic Load Balancing, or in older regions by an account of AWS, by the policy of the bucket alone.',
  fix: 'Allow logdelivery.elasticloadbalancing.amazonaws.com s3:PutObject on prefix/AWSLogs/account/* in the policy of the bucket.',
  scope({ Type }) {
    return (Type ?? 'application') === 'application' || 'only logs of Application Load Balancers are written this way';
  },
  *check(balancer, { resource, graph }) {
    const attributes = listOf(balancer.LoadBalancerAttributes);
    const attribute = (key: string) => attributes.find((one) => one.Key === key);
    if (String(attribute('access_logs.s3.enabled')?.Value) !== 'true') return;
    yield* each(attributes, (one, index) => {
      if (one.Key !== 'access_logs.s3.bucket') return [];
      const bucket = graph.named(text(one, 'Value'), ['AWS::S3::Bucket'], resource)?.resource;
      const prefix = text(attribute('access_logs.s3.prefix'), 'Value');
      return bucket ? refused(graph, resource, bucket, `LoadBalancerAttributes[${index}].Value`, textTokens(prefix, graph), prefix?.pattern) : [];
    });
  },
});

function* refused(
  graph: Graph,
  balancer: Resource,
  bucket: Resource,
  path: string,
  prefix: ReturnType<typeof textTokens>,
  written: string | undefined,
): Generator<Found> {
  const account = balancer.account ?? { atom: 'AWS::AccountId' };
  const below = ['/', ...prefix, ...(prefix.length > 0 ? ['/'] : []), 'AWSLogs/', account, '/', { any: true, reason: 'the name of a log' }] as const;
  const ask = serviceAsk({ service, action: 's3:PutObject', on: bucket, path: below, from: balancer }, graph);
  if (
    anyOf(
      () => resourcePermits(graph, bucket, ask),
      () => letsAnAccount(graph, bucket, ask),
    )
  )
    return;
  const under = written ? `${written}/AWSLogs/` : 'AWSLogs/';
  const id = plainId(bucket);
  yield finding(path, `${called(balancer)} logs to ${called(bucket)}, and no policy of the bucket lets ${service} write below ${under}`, {
    expected: `a bucket policy that allows ${service} s3:PutObject`,
    related: [{ resource: bucket }],
    fix: snippet(
      'Let access logs be written, by a statement in the policy of the bucket:',
      `
        - Effect: Allow
          Principal: { Service: ${service} }
          Action: s3:PutObject
          Resource: !Sub '\${${id}.Arn}/${under}\${AWS::AccountId}/*'`,
    ),
  });
}

/** Older regions write by an account of AWS, each by its own: any that is let in is taken for it. */
function letsAnAccount(graph: Graph, bucket: Resource, ask: Ask): boolean {
  return some(attachedPolicies(graph, bucket).related, (policies) =>
    some(policies, (policy) =>
      some(statementsOf(documentOf(graph, policy)), (statement) =>
        allOf(
          () => namesAccounts(statement),
          () => speaks(statement, 'Allow', ask, graph, true),
        ),
      ),
    ),
  );
}
