import { finding, type Graph, type Relative, type Resource, text } from '../../core/index.ts';
import { encryptedWith, keyOfOurs, letIn, mayUseKey } from '../_access/keys.ts';
import { called } from '../_words.ts';
import { eventBridge } from './_targets.ts';

/** Tells where the key of what is sent to does not let EventBridge use it. */
export function* keptOut(graph: Graph, rule: Resource, holder: Relative<'AWS::SQS::Queue' | 'AWS::SNS::Topic'>, path: string) {
  const property = 'KmsMasterKeyId';
  const by = encryptedWith(graph, text(holder.properties, property), holder.resource);
  if (!by) return;
  const sends = `${called(rule)} sends to ${called(holder.resource)}`;
  const related: { readonly resource: Resource; readonly path: string }[] = [{ resource: holder.resource, path: property }];
  if ('alias' in by) {
    yield finding(path, `${sends}, which is encrypted with ${by.alias}: that key lets no service use it, so nothing arrives`, {
      expected: `a key that ${eventBridge} may use`,
      related,
      fix: keyOfOurs(holder.resource, property, eventBridge),
    });
  } else if (!mayUseKey(graph, by.key.resource, eventBridge, rule)) {
    yield finding(path, `${sends}, and the policy of its ${called(by.key.resource)} does not let ${eventBridge} use it, so nothing arrives`, {
      expected: `kms:GenerateDataKey* and kms:Decrypt for ${eventBridge} in the key policy`,
      related: [...related, { resource: by.key.resource, path: 'KeyPolicy' }],
      fix: letIn(by.key, eventBridge),
    });
  }
}
