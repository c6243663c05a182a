import type { Project, ProjectSource, ReportGroup } from '@aws-sdk/client-codebuild';
import type { ResourceTypes } from '../../core/resource.ts';
import { type Capitals, capitals } from '../capitals.ts';
import { describe, type ToldMembers } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

type Source = ResourceTypes['AWS::CodeBuild::Project']['Source'];

/** The id is the name: what AWS Config calls the id of a project nobody else knows. */
export function project(told: Project): Described {
  const { name = '', arn, vpcConfig: vpc, webhook, environment } = told;
  return describe('AWS::CodeBuild::Project', {
    id: name,
    arn,
    properties: {
      Name: name,
      Description: told.description || undefined,
      ServiceRole: told.serviceRole,
      Source: told.source && sourceOf(told.source),
      SecondarySources: filled(told.secondarySources)?.map(sourceOf),
      SourceVersion: told.sourceVersion || undefined,
      SecondarySourceVersions: capitals(filled(told.secondarySourceVersions)),
      Artifacts: capitals(told.artifacts),
      SecondaryArtifacts: capitals(filled(told.secondaryArtifacts)),
      Environment: environment && {
        ...capitals(environment),
        EnvironmentVariables: capitals(filled(environment.environmentVariables)),
      },
      Cache: capitals(told.cache),
      TimeoutInMinutes: told.timeoutInMinutes,
      QueuedTimeoutInMinutes: told.queuedTimeoutInMinutes,
      EncryptionKey: told.encryptionKey,
      VpcConfig: vpc?.vpcId ? capitals(vpc) : undefined,
      LogsConfig: capitals(told.logsConfig),
      BadgeEnabled: told.badge?.badgeEnabled,
      FileSystemLocations: capitals(filled(told.fileSystemLocations)),
      BuildBatchConfig: capitals(told.buildBatchConfig),
      ConcurrentBuildLimit: told.concurrentBuildLimit,
      AutoRetryLimit: told.autoRetryLimit,
      Visibility: told.projectVisibility,
      ResourceAccessRole: told.resourceAccessRole,
      // The secret of a webhook is not kept.
      Triggers: webhook && {
        Webhook: true,
        BuildType: webhook.buildType,
        FilterGroups: capitals(filled(webhook.filterGroups)),
        PullRequestBuildPolicy: capitals(webhook.pullRequestBuildPolicy),
        ScopeConfiguration: webhook.scopeConfiguration && {
          Name: webhook.scopeConfiguration.name,
          Domain: webhook.scopeConfiguration.domain,
          Scope: webhook.scopeConfiguration.scope,
        },
      },
    },
    tags: told.tags,
    state: {},
  });
}

/** CloudFormation spells one name otherwise. */
function sourceOf({ buildspec, ...told }: ProjectSource): ToldMembers<Source> {
  return { ...capitals(told), BuildSpec: buildspec || undefined };
}

export function reportGroup(told: ReportGroup): Described {
  const { arn = '', name, type, exportConfig, tags } = told;
  const ExportConfig: Capitals<ReportGroup['exportConfig']> = capitals(exportConfig);
  return describe('AWS::CodeBuild::ReportGroup', {
    id: arn,
    arn,
    otherNames: [name],
    properties: { Name: name, Type: type, ExportConfig },
    tags,
    state: { status: told.status },
  });
}
