import { type Graph, type Relative, text } from '../../core/index.ts';
import { matchTokens } from '../_access/match.ts';
import { tokensOf } from '../_access/tokens.ts';
import { called } from '../_words.ts';

export type Recorder = Relative<'AWS::Config::ConfigurationRecorder'>;

/** With what rights a recorder records: AWS's own role for it, a role of the estate, or one that is not among what is judged. */
export type RecordingRole =
  | { readonly kind: 'service-linked' }
  | { readonly kind: 'ours'; readonly role: Relative<'AWS::IAM::Role'> }
  | { readonly kind: 'elsewhere' };

export const serviceLinkedRole = 'role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig';

/** Raises where it cannot be told which role it is. */
export function recordingRole(graph: Graph, { resource, properties }: Recorder): RecordingRole {
  const arn = text(properties, 'RoleARN');
  if (arn === undefined) graph.unknown(`${called(resource)} names no role`, 'RoleARN');
  const tokens = tokensOf(arn, graph);
  if (matchTokens(['*:role/aws-service-role/config.amazonaws.com/*'], tokens, { wild: true }) === 'yes') return { kind: 'service-linked' };
  const role = graph.named(arn, ['AWS::IAM::Role'], resource);
  return role ? { kind: 'ours', role } : { kind: 'elsewhere' };
}
