import { each, type Found, finding, type Graph, type Related, type Relative, type Resource, type Text } from '../../core/index.ts';
import { encryptedWith, keyOfOurs, letIn, mayUseKey } from '../_access/keys.ts';
import { called } from '../_words.ts';

/** A property by which a resource has a service send to a topic or a queue. */
export interface Wire {
  readonly type: string;
  readonly theirs: string;
  readonly service: string;
}

/** The services that send to what is encrypted, and may not use its key; one finding for each of them. */
export function* shutOutByKey(graph: Graph, holder: Resource, key: Text | undefined, wires: readonly Wire[]): Generator<Found, void, undefined> {
  const by = encryptedWith(graph, key, holder);
  if (!by) return;
  const told = new Set<string>();
  yield* each(wires, function* ({ type, theirs, service }) {
    const senders = graph.joined(holder, { type, theirs } as never) as Related<Relative>;
    yield* each(senders.items, function* ({ resource }) {
      if (told.has(service) || ('key' in by && mayUseKey(graph, by.key.resource, service, resource))) return;
      told.add(service);
      yield refused(holder, resource, by, service);
    });
    // Others may send that nobody can see; if the service may use the key anyway, it makes no difference.
    if (!senders.complete && !told.has(service) && !('key' in by && mayUseKey(graph, by.key.resource, service))) senders.raise();
  });
}

function refused(holder: Resource, sender: Resource, by: NonNullable<ReturnType<typeof encryptedWith>>, service: string): Found {
  const to = `${called(sender)} sends to ${called(holder)}`;
  if ('alias' in by)
    return finding('KmsMasterKeyId', `${to}, which is encrypted with ${by.alias}: that key lets no service use it, so nothing arrives`, {
      expected: `a key that ${service} may use`,
      related: [{ resource: sender }],
      fix: keyOfOurs(holder, 'KmsMasterKeyId', service),
    });
  return finding('KmsMasterKeyId', `${to}, and the policy of its ${called(by.key.resource)} does not let ${service} use it, so nothing arrives`, {
    expected: `kms:GenerateDataKey* and kms:Decrypt for ${service} in the key policy`,
    related: [{ resource: sender }, { resource: by.key.resource, path: 'KeyPolicy' }],
    fix: letIn(by.key, service),
  });
}
