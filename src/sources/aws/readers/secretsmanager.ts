import { replicas, secret, secretPolicy } from '../../../shapes/secretsmanager/secret.ts';
import { type Reader, service } from '../reader.ts';

const secretsmanager = service({
  name: 'secrets-manager',
  prefix: 'secretsmanager',
  load: () => import('@aws-sdk/client-secrets-manager'),
  client: 'SecretsManagerClient',
});

export const readers: readonly Reader[] = [
  secretsmanager.table({
    name: 'secretsmanager-secrets',
    types: ['AWS::SecretsManager::Secret', 'AWS::SecretsManager::RotationSchedule', 'AWS::SecretsManager::ResourcePolicy'],
    list: { command: 'ListSecrets', items: (out) => out.SecretList },
    parts: [
      {
        command: 'GetResourcePolicy',
        input: ({ ARN }) => ({ SecretId: ARN }),
        tells: ['AWS::SecretsManager::ResourcePolicy'],
        shape: (out, { ARN = '' }) => ({ also: secretPolicy(ARN, out?.ResourcePolicy) }),
      },
      {
        command: 'DescribeSecret',
        input: ({ ARN }) => ({ SecretId: ARN }),
        gives: ['ReplicaRegions'],
        shape: (out) => out && replicas(out),
      },
    ],
    resource: secret,
  }),
];
