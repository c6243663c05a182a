import { allOf, anyOf, type Graph, type Resource, wiring } from '../../core/index.ts';
import { bucketOf, type Channel } from './_bucket.ts';
import { refused, requestsOf } from './_bucket-requests.ts';
import { type Delivery, mayDeliver, recordersOf, roleMayDeliver } from './_delivery.ts';

export default wiring({
  id: 'WIRING_CONFIG_BUCKET_EXISTENCE',
  title: 'AWS Config may look whether the bucket of its channel is there',
  severity: 'medium',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'risk',
    what: 'The documentation of AWS Config asks for the right. Templates of AWS itself have left it out and deliver all the same, so that it is not known on which day it is missed.',
  },
  why: 'Before it delivers, AWS Config looks whether the bucket is there. Without s3:ListBucket the answer is no more than that access is denied, to it and to whoever looks for the reason.',
  fix: 'Let config.amazonaws.com do s3:ListBucket on the bucket, beside s3:GetBucketAcl.',
  *check(properties, { resource, graph }) {
    const channel: Channel = { resource, properties };
    const bucket = bucketOf(graph, channel);
    if (!bucket) return;
    const { acl, list, put } = requestsOf(graph, channel, bucket.resource);
    const needless = anyOf(
      // Where it may do nothing at all, that is said already.
      () => !mayDeliver(graph, resource, acl),
      () => !mayDeliver(graph, resource, put),
      // With a role that may write, AWS Config never comes to look as the service.
      () => roleSuffices(graph, resource, [acl, put]),
    );
    if (!needless) yield* refused(graph, channel, list);
  },
});

function roleSuffices(graph: Graph, channel: Resource, needed: readonly Delivery[]): boolean {
  return recordersOf(graph, channel).some((recorder) => allOf(...needed.map((one) => () => roleMayDeliver(graph, recorder, one))));
}
