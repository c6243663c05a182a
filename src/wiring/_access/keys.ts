import { every, type Graph, type Relative, type Resource, type Text, text } from '../../core/index.ts';
import { plainId, snippet } from '../_words.ts';
import { serviceAsk } from './ask.ts';
import { keyPermits } from './resource-policies.ts';
import type { Tokens } from './tokens.ts';

/** What a topic or a queue is encrypted with: a key of ours, or one of AWS's own whose policy nobody can change. */
export type EncryptedWith = { readonly key: Relative<'AWS::KMS::Key'> } | { readonly alias: string };

/** Undefined for no key, and for one outside of what is judged. */
export function encryptedWith(graph: Graph, key: Text | undefined, subject: Resource): EncryptedWith | undefined {
  const alias = key && /(?:^|:)(alias\/aws\/[a-z0-9]+)$/.exec(key.tail)?.[1];
  if (alias) return { alias };
  const named = graph.named(key, ['AWS::KMS::Key', 'AWS::KMS::Alias'], subject);
  if (named?.resource.type !== 'AWS::KMS::Alias') return named && { key: named as Relative<'AWS::KMS::Key'> };
  const behind = graph.named(text((named as Relative<'AWS::KMS::Alias'>).properties, 'TargetKeyId'), ['AWS::KMS::Key'], named.resource);
  return behind && { key: behind };
}

/** To send to what is encrypted, a service makes a data key and opens it again. */
const toSend = ['kms:GenerateDataKey', 'kms:Decrypt'] as const;

/** Whether a service that sends on behalf of some resource may use the key for it. */
export function mayUseKey(graph: Graph, key: Resource, service: string, from?: Resource | Tokens): boolean {
  return every(toSend, (action) => keyPermits(graph, key, serviceAsk({ service, action, on: key, ...(from ? { from } : {}) }, graph)));
}

export function letIn(key: Relative<'AWS::KMS::Key'>, service: string): string {
  return snippet(
    `Let the service use the key, by a statement in the KeyPolicy of ${plainId(key.resource)}:`,
    `
      - Effect: Allow
        Principal: { Service: ${service} }
        Action: [kms:GenerateDataKey*, kms:Decrypt]
        Resource: '*'
        Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }`,
  );
}

/** AWS's own keys let no other service in, so a key of ours has to take their place. */
export function keyOfOurs(holder: Resource, property: string, service: string): string {
  return snippet(
    `Encrypt ${plainId(holder)} with a key of your own that lets ${service} in:`,
    `
      ${plainId(holder)}Key:
        Type: AWS::KMS::Key
        Properties:
          EnableKeyRotation: true
          KeyPolicy:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { AWS: !Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root' }
                Action: kms:*
                Resource: '*'
              - Effect: Allow
                Principal: { Service: ${service} }
                Action: [kms:GenerateDataKey*, kms:Decrypt]
                Resource: '*'
      ${plainId(holder)}:
        Properties:
          ${property}: !GetAtt ${plainId(holder)}Key.Arn`,
  );
}
