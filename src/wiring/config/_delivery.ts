import { allOf, anyOf, type Graph, type Resource, some, text } from '../../core/index.ts';
import { principalsOfKind, statementsOf } from '../../schema/index.ts';
import { type Ask, roleAsk, type ServiceCall, serviceAsk } from '../_access/ask.ts';
import { sameTokens } from '../_access/match.ts';
import { attachedPolicies, documentOf, keyPermits, keyPolicyOf, resourcePermits } from '../_access/resource-policies.ts';
import { roleMay } from '../_access/roles.ts';
import { denies, settled, speaks } from '../_access/statement.ts';
import { arnTokens, type Token, type Tokens, tokensOf } from '../_access/tokens.ts';
import { neighbours } from './_neighbours.ts';
import { type Recorder, recordingRole } from './_role.ts';

/**
 * How AWS Config delivers: with the recorder's role, and where that may not, as the service. The service-linked role has no
 * rights on buckets, topics and keys, so that with it everything hangs on their policies.
 */

export const config = 'config.amazonaws.com';

export type Delivery = Pick<ServiceCall, 'action' | 'path' | 'keys'> & { readonly on: Resource };

/** The request that AWS Config makes as itself. It says for which account it comes, and by an ARN of Config's in it. */
export function askOfConfig(graph: Graph, channel: Resource, { keys, ...call }: Delivery): Ask {
  return serviceAsk({ service: config, ...call, keys: { ...sourceKeys(channel), ...keys } }, graph);
}

export function sourceKeys(one: Resource): Record<string, Tokens> {
  const [account, region] = [accountOf(one), regionOf(one)];
  const any = { any: true, reason: 'which ARN of its own AWS Config names is not known' } as const;
  return {
    'aws:sourceaccount': [account],
    'aws:sourceowner': [account],
    'aws:sourcearn': ['arn:aws:config:', region, ':', account, ':', any],
  };
}

export function accountOf({ account }: Resource): Token {
  return account ?? { atom: 'AWS::AccountId' };
}

export function regionOf({ region }: Resource): Token {
  return region ?? { atom: 'AWS::Region' };
}

/** The recorders that deliver by a channel. Raises where there is none to be seen: its role may have every right. */
export function recordersOf(graph: Graph, channel: Resource): readonly Recorder[] {
  const recorders = neighbours(graph, channel, 'AWS::Config::ConfigurationRecorder');
  if (recorders.length === 0) graph.unknown('no recorder is in sight, whose role could have the right');
  return recorders;
}

/** Whether the service may, or the recorder's role, to a bucket or a topic with a policy. */
export function mayDeliver(graph: Graph, channel: Resource, delivery: Delivery): boolean {
  return anyOf(
    () => resourcePermits(graph, delivery.on, askOfConfig(graph, channel, delivery)),
    () => some(recordersOf(graph, channel), (recorder) => roleMayDeliver(graph, recorder, delivery)),
  );
}

/** Whether the recorder's role may: by policies of its own, or by that of what it delivers to. */
export function roleMayDeliver(graph: Graph, recorder: Recorder, delivery: Delivery): boolean {
  const role = ownRole(graph, recorder);
  if (!role) return false;
  const ask = roleAsk({ role, ...delivery }, graph);
  return allOf(
    () => !some(attachedPolicies(graph, delivery.on).items, (policy) => denies([documentOf(graph, policy)], ask, graph)),
    () =>
      anyOf(
        () => roleMay(graph, { role, ...delivery }),
        () => resourcePermits(graph, delivery.on, ask),
      ),
  );
}

/** Whether the service may use a key, or the recorder's role. */
export function mayUseKey(graph: Graph, channel: Resource, delivery: Delivery): boolean {
  return anyOf(
    () => keyPermits(graph, delivery.on, askOfConfig(graph, channel, delivery)),
    () => some(recordersOf(graph, channel), (recorder) => roleMayUseKey(graph, recorder, delivery)),
  );
}

/** A key's policy must let a role in: by its name, or by that of its account, which leaves it to the role's own policies. */
function roleMayUseKey(graph: Graph, recorder: Recorder, delivery: Delivery): boolean {
  const role = ownRole(graph, recorder);
  if (!role) return false;
  const ask = roleAsk({ role, ...delivery }, graph);
  return allOf(
    () => keyPermits(graph, delivery.on, ask),
    () =>
      anyOf(
        () => roleMay(graph, { role, ...delivery }),
        () => isNamed(graph, delivery.on, role, ask),
      ),
  );
}

function isNamed(graph: Graph, key: Resource, role: Resource, ask: Ask): boolean {
  const arn = arnTokens(role, graph) ?? [];
  return some(statementsOf(keyPolicyOf(graph, key)), (statement) =>
    allOf(
      () => some(principalsOfKind(statement, 'AWS'), (one) => settled(sameTokens(tokensOf(one, graph), arn), graph, one)),
      () => speaks(statement, 'Allow', ask, graph),
    ),
  );
}

/** The recorder's role, if it is one that may have rights to deliver; raises for one that cannot be seen. */
function ownRole(graph: Graph, recorder: Recorder): Resource | undefined {
  const found = recordingRole(graph, recorder);
  if (found.kind === 'elsewhere') graph.unknown(`what the role ${text(recorder.properties, 'RoleARN')?.pattern} may do is not among what is judged`);
  return found.kind === 'ours' ? found.role.resource : undefined;
}
