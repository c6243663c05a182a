import type { RegistryScanningConfiguration, Repository } from '@aws-sdk/client-ecr';
import { capitals } from '../capitals.ts';
import { describe, document, type Part, part } from '../describe.ts';
import type { Described } from '../described.ts';

export const repositoryType = 'AWS::ECR::Repository';

export function repository(from: Repository): Described {
  const name = from.repositoryName ?? '';
  return describe(repositoryType, {
    id: name,
    arn: from.repositoryArn,
    properties: {
      EncryptionConfiguration: from.encryptionConfiguration && {
        EncryptionType: from.encryptionConfiguration.encryptionType,
        KmsKey: from.encryptionConfiguration.kmsKey,
      },
      ImageScanningConfiguration: { ScanOnPush: from.imageScanningConfiguration?.scanOnPush ?? false },
      ImageTagMutability: from.imageTagMutability,
      ImageTagMutabilityExclusionFilters: from.imageTagMutabilityExclusionFilters?.map(({ filter, filterType }) => ({
        ImageTagMutabilityExclusionFilterType: filterType,
        ImageTagMutabilityExclusionFilterValue: filter,
      })),
      RepositoryName: name,
    },
    state: { createdAt: from.createdAt, repositoryUri: from.repositoryUri },
  });
}

export function lifecycle(text: string | undefined, registry: string | undefined): Part | undefined {
  return text === undefined ? undefined : part(repositoryType, { LifecyclePolicy: { LifecyclePolicyText: text, RegistryId: registry } });
}

export function repositoryPolicy(text: string | undefined): Part | undefined {
  return text === undefined ? undefined : part(repositoryType, { RepositoryPolicyText: document(text) });
}

/** Every registry has one: where nobody has written it, it is basic and without rules. */
export function registryScanning(registry: string, from: RegistryScanningConfiguration | undefined): Described {
  return describe('AWS::ECR::RegistryScanningConfiguration', {
    id: registry,
    properties: {
      ScanType: from?.scanType,
      Rules: (from?.rules ?? []).map(({ scanFrequency, repositoryFilters = [] }) => ({
        ScanFrequency: scanFrequency,
        RepositoryFilters: capitals(repositoryFilters),
      })),
    },
    state: {},
  });
}

export function registryPolicy(registry: string, text: string | undefined): readonly Described[] {
  if (text === undefined) return [];
  return [describe('AWS::ECR::RegistryPolicy', { id: registry, properties: { PolicyText: document(text) }, state: {} })];
}
