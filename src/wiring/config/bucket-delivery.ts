import { each, wiring } from '../../core/index.ts';
import { bucketOf, type Channel } from './_bucket.ts';
import { refused, requestsOf } from './_bucket-requests.ts';

export default wiring({
  id: 'WIRING_CONFIG_BUCKET_DELIVERY',
  title: 'AWS Config may deliver to the bucket of its channel, under the prefix that the channel uses',
  severity: 'critical',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config tries to write a file and refuses the channel (InsufficientDeliveryPolicyException: unable to write to bucket). A policy that is narrowed later is silent: snapshots and history stop arriving.',
  },
  why: 'AWS Config delivers with the recorder’s role, and as config.amazonaws.com where that may not. The service-linked role has no rights on buckets, so that with it everything hangs on the bucket’s policy.',
  fix: 'Let config.amazonaws.com do s3:GetBucketAcl on the bucket, and s3:PutObject on PREFIX/AWSLogs/ACCOUNT/Config/* with the ACL bucket-owner-full-control.',
  *check(properties, { resource, graph }) {
    const channel: Channel = { resource, properties };
    const bucket = bucketOf(graph, channel);
    if (!bucket) return;
    const { acl, put } = requestsOf(graph, channel, bucket.resource);
    yield* each([acl, put], (delivery) => refused(graph, channel, delivery));
  },
});
