import { finding, text, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { encryptedWith } from '../_access/keys.ts';
import { keyPermits } from '../_access/resource-policies.ts';
import { arnTokens } from '../_access/tokens.ts';
import { called, snippet } from '../_words.ts';
import { service } from './_trails.ts';

export default wiring({
  id: 'WIRING_TRAIL_KEY',
  title: 'The key of a trail lets CloudTrail encrypt with it',
  severity: 'high',
  types: ['AWS::CloudTrail::Trail'],
  shipped: {
    as: 'deploy error',
    what: 'CloudTrail refuses the trail: "Insufficient permissions to access S3 bucket or KMS key" (InsufficientEncryptionPolicyException). If the policy changes later, logs stop.',
  },
  why: 'CloudTrail makes a data key for every log, as the service cloudtrail.amazonaws.com and by the policy of the key alone.',
  fix: 'Allow cloudtrail.amazonaws.com kms:GenerateDataKey* and kms:DescribeKey in the policy of the key.',
  *check(trail, { resource, graph }) {
    const by = encryptedWith(graph, text(trail, 'KMSKeyId'), resource);
    if (!by || !('key' in by)) return;
    const arn = arnTokens(resource, graph);
    const keys = arn ? { 'kms:encryptioncontext:aws:cloudtrail:arn': arn } : {};
    const ask = serviceAsk({ service, action: 'kms:GenerateDataKey', on: by.key.resource, from: resource, keys }, graph);
    if (keyPermits(graph, by.key.resource, ask)) return;
    yield finding('KMSKeyId', `${called(resource)} encrypts with ${called(by.key.resource)}, whose policy does not let ${service} use it`, {
      expected: `kms:GenerateDataKey* for ${service} in the key policy`,
      related: [{ resource: by.key.resource, path: 'KeyPolicy' }],
      fix: snippet(
        'Let CloudTrail use the key:',
        `
          - Effect: Allow
            Principal: { Service: ${service} }
            Action: [kms:GenerateDataKey*, kms:DescribeKey]
            Resource: '*'
            Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }`,
      ),
    });
  },
});
