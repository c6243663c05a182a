import { describe, expect, test } from 'vitest';
import { applyRule } from '../core/apply.ts';
import { Estate } from '../core/estate.ts';
import { judge } from '../core/judge.ts';
import type { Value } from '../core/value.ts';
import { loadRules } from '../rules/catalog.ts';
import { type Described, seen } from '../shapes/described.ts';
import { alias, key } from '../shapes/kms/key.ts';
import { asOf, place } from './judge-deployed.ts';

/** Rules that ask for a key of one's own, and where each type names it. */
const named: readonly [rule: string, type: string, properties: (arn: string) => Readonly<Record<string, Value>>][] = [
  ['BEDROCK_AGENTCORE_MEMORY_ENCRYPTION_ENABLED', 'AWS::BedrockAgentCore::Memory', (arn) => ({ EncryptionKeyArn: arn })],
  ['ECR_REPOSITORY_CMK_ENCRYPTION_ENABLED', 'AWS::ECR::Repository', (arn) => ({ EncryptionConfiguration: { EncryptionType: 'KMS', KmsKey: arn } })],
  ['EVENT_DATA_STORE_CMK_ENCRYPTION_ENABLED', 'AWS::CloudTrail::EventDataStore', (arn) => ({ KmsKeyId: arn })],
  ['REDSHIFT_SERVERLESS_NAMESPACE_CMK_ENCRYPTION', 'AWS::RedshiftServerless::Namespace', (arn) => ({ KmsKeyId: arn })],
  ['SECRETSMANAGER_USING_CMK', 'AWS::SecretsManager::Secret', (arn) => ({ KmsKeyId: arn })],
];

const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
const arnIn = (account: string) => `arn:aws:kms:${place.region}:${account}:key/${id}`;
const ours = key({ KeyId: id, Arn: arnIn(place.account), KeyManager: 'CUSTOMER' }, []);
const of = (AliasName: string) => alias({ AliasName, TargetKeyId: id });
const denied = { 'AWS::KMS::Key': 'access denied to kms:ListKeys', 'AWS::KMS::Alias': 'access denied to kms:ListAliases' };

describe.each(named)('%s', (rule, type, properties) => {
  async function verdict(beside: readonly Described[], gaps: Readonly<Record<string, string>> = {}, arn = arnIn(place.account)) {
    const [loaded] = await loadRules(new Set([rule]));
    const applied = loaded && applyRule(loaded, {});
    if (!applied || 'missing' in applied) throw new Error(`${rule} cannot be run`);
    const all = [{ type, id: 'own', properties: properties(arn) }, ...beside].map((one) => seen(one, { ...place, capturedAt: asOf, from: 'test' }));
    return [...judge(new Estate({ resources: all, gapIn: (other) => gaps[other] }), [applied], { asOf })].map((one) => one.verdict);
  }

  test("takes a key for one's own where it is among them, whatever is told of aliases", async () => {
    expect(await verdict([ours, of('alias/own')])).toEqual(['pass']);
    expect(await verdict([ours])).toEqual(['pass']);
    expect(await verdict([ours], denied)).toEqual(['pass']);
  });

  test('does not take the key of AWS for that', async () => {
    expect(await verdict([of('alias/aws/service')])).toEqual(['fail']);
    expect(await verdict([of('alias/aws/service')], denied)).toEqual(['fail']);
  });

  test("believes in a key of another account, which AWS's cannot be", async () => {
    expect(await verdict([], {}, arnIn('999988887777'))).toEqual(['pass']);
  });

  test('knows nothing where keys and aliases cannot be seen', async () => {
    expect(await verdict([], denied)).toEqual(['unknown']);
  });
});
