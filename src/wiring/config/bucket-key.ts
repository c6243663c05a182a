import { finding, type Graph, type Resource, wiring } from '../../core/index.ts';
import { statementsOf } from '../../schema/index.ts';
import { keyPolicyOf } from '../_access/resource-policies.ts';
import { called, listed, plainId, snippet } from '../_words.ts';
import { bucketOf, type Channel, keyOf } from './_bucket.ts';
import { askOfConfig, config, type Delivery, mayUseKey, regionOf } from './_delivery.ts';
import { whyNot } from './_refusal.ts';

export default wiring({
  id: 'WIRING_CONFIG_BUCKET_KEY',
  title: 'AWS Config may use the key that encrypts what its channel delivers',
  severity: 'critical',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config cannot write an encrypted file and refuses the channel (InsufficientDeliveryPolicyException, with the key in its message). A key policy that is narrowed later is silent: deliveries stop.',
  },
  why: 'What is delivered is encrypted with the channel’s key, or with the bucket’s. The service-linked role may not use customer keys, so that the key’s policy has to let config.amazonaws.com in.',
  fix: 'Let config.amazonaws.com do kms:Decrypt and kms:GenerateDataKey in the KeyPolicy, for aws:SourceAccount of the account.',
  *check(properties, { resource, graph }) {
    const channel: Channel = { resource, properties };
    const found = keyOf(graph, channel);
    if (!found) return;
    const { key, path } = found;
    const refused = deliveriesOf(resource, key.resource).filter((one) => !mayUseKey(graph, resource, one));
    const [first] = refused;
    if (!first) return;
    const actions = refused.map(({ action }) => action);
    const reason = whyNot(statementsOf(keyPolicyOf(graph, key.resource)), askOfConfig(graph, resource, first), graph);
    yield finding(
      path,
      `${called(resource)} delivers ${whereTo(graph, channel)}encrypted with ${called(key.resource)}, and nothing lets ${config} do ${listed(actions)}: ${reason}`,
      {
        expected: `${listed(actions)} for ${config}`,
        related: [{ resource: key.resource, path: 'KeyPolicy' }],
        fix: statement(key.resource, actions),
      },
    );
  },
});

/** S3 uses the key for whoever writes, and says so. */
function deliveriesOf(channel: Resource, key: Resource): readonly Delivery[] {
  const keys = { 'kms:viaservice': ['s3.', regionOf(channel), '.amazonaws.com'] } as const;
  return ['kms:Decrypt', 'kms:GenerateDataKey'].map((action) => ({ action, on: key, keys }));
}

function whereTo(graph: Graph, channel: Channel): string {
  const bucket = bucketOf(graph, channel);
  return bucket ? `to ${called(bucket.resource)} ` : '';
}

function statement(key: Resource, actions: readonly string[]): string {
  return snippet(
    `Add to the policy of ${plainId(key)}:`,
    `
      - Effect: Allow
        Principal: { Service: ${config} }
        Action: [${actions.join(', ')}]
        Resource: '*'
        Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }`,
  );
}
