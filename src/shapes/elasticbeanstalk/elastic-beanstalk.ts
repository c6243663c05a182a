import type {
  ApplicationDescription,
  ApplicationVersionDescription,
  ConfigurationOptionSetting,
  EnvironmentDescription,
} from '@aws-sdk/client-elastic-beanstalk';
import { describe, type Part, part, type ToldProperties } from '../describe.ts';
import type { Described } from '../described.ts';

export const environmentType = 'AWS::ElasticBeanstalk::Environment';

export function application(from: ApplicationDescription): Described {
  const type = 'AWS::ElasticBeanstalk::Application';
  return describe(type, {
    id: from.ApplicationArn ?? from.ApplicationName ?? '',
    name: from.ApplicationName,
    arn: from.ApplicationArn,
    properties: {
      ApplicationName: from.ApplicationName,
      Description: from.Description,
      ResourceLifecycleConfig: from.ResourceLifecycleConfig as ToldProperties<typeof type>['ResourceLifecycleConfig'],
    },
    state: { dateCreated: from.DateCreated, dateUpdated: from.DateUpdated },
  });
}

export function applicationVersion(from: ApplicationVersionDescription): Described {
  return describe('AWS::ElasticBeanstalk::ApplicationVersion', {
    id: from.ApplicationVersionArn ?? `${from.ApplicationName}/${from.VersionLabel}`,
    name: from.VersionLabel,
    arn: from.ApplicationVersionArn,
    properties: {
      ApplicationName: from.ApplicationName,
      Description: from.Description,
      SourceBundle: from.SourceBundle && { S3Bucket: from.SourceBundle.S3Bucket, S3Key: from.SourceBundle.S3Key },
    },
    state: { status: from.Status, dateCreated: from.DateCreated, dateUpdated: from.DateUpdated },
  });
}

export function environment(from: EnvironmentDescription): Described {
  return describe(environmentType, {
    id: from.EnvironmentId ?? '',
    name: from.EnvironmentName,
    arn: from.EnvironmentArn,
    properties: {
      ApplicationName: from.ApplicationName,
      CNAMEPrefix: from.CNAME?.split('.')[0],
      Description: from.Description,
      EnvironmentName: from.EnvironmentName,
      OperationsRole: from.OperationsRole,
      PlatformArn: from.PlatformArn,
      SolutionStackName: from.SolutionStackName,
      TemplateName: from.TemplateName,
      Tier: from.Tier && { Name: from.Tier.Name, Type: from.Tier.Type, Version: from.Tier.Version?.trim() },
      VersionLabel: from.VersionLabel,
    },
    state: { status: from.Status, health: from.Health, dateCreated: from.DateCreated, dateUpdated: from.DateUpdated },
  });
}

/** A terminated environment is listed for an hour. */
export function isStanding(from: EnvironmentDescription): boolean {
  return from.Status !== 'Terminated' && from.Status !== 'Terminating';
}

/** All options in force, what nobody has set among them. */
export function optionSettings(options: readonly ConfigurationOptionSetting[] | undefined): Part {
  return part(environmentType, {
    OptionSettings: (options ?? []).map(({ Namespace, OptionName, ResourceName, Value }) => ({ Namespace, OptionName, ResourceName, Value })),
  });
}
