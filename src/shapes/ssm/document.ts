import type { AssociationDescription, DocumentIdentifier, ParameterMetadata } from '@aws-sdk/client-ssm';
import { Unknown } from '../../core/value.ts';
import { describe, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const content = new Unknown('the content of a document is not read');

export function ssmDocument(told: DocumentIdentifier, { partition, region, account }: Place): Described {
  const { Name = '', DocumentType, DocumentFormat, TargetType, VersionName, Requires, Tags } = told;
  return describe('AWS::SSM::Document', {
    id: Name,
    arn: `arn:${partition}:ssm:${region}:${account}:document/${Name}`,
    properties: {
      Name,
      Content: content,
      DocumentType,
      DocumentFormat,
      TargetType,
      VersionName,
      Requires: filled(Requires)?.map((one) => ({ Name: one.Name, Version: one.Version })),
    },
    tags: Tags,
    state: { owner: told.Owner },
  });
}

const value = new Unknown('the value of a parameter is not read');
const tags = unseen('the tags of parameters are not read');

export function parameter(told: ParameterMetadata, { partition, region, account }: Place): Described {
  const { Name = '', Type, DataType, Tier, AllowedPattern, Description, Policies } = told;
  return describe('AWS::SSM::Parameter', {
    id: Name,
    arn: told.ARN ?? `arn:${partition}:ssm:${region}:${account}:parameter/${Name.replace(/^\//, '')}`,
    properties: {
      Name,
      Type,
      DataType,
      Tier,
      AllowedPattern,
      Description: Description || undefined,
      Value: value,
      Policies: filled(Policies) ? `[${Policies?.map((one) => one.PolicyText).join(',')}]` : undefined,
    },
    tags,
    state: { keyId: told.KeyId, lastModifiedDate: told.LastModifiedDate, version: told.Version },
  });
}

export function association(told: AssociationDescription, { partition, region, account }: Place): Described {
  const { AssociationId = '', OutputLocation: output } = told;
  return describe('AWS::SSM::Association', {
    id: AssociationId,
    arn: `arn:${partition}:ssm:${region}:${account}:association/${AssociationId}`,
    properties: {
      Name: told.Name,
      AssociationName: told.AssociationName,
      ApplyOnlyAtCronInterval: told.ApplyOnlyAtCronInterval,
      AssociationDispatchAssumeRole: told.AssociationDispatchAssumeRole,
      AutomationTargetParameterName: told.AutomationTargetParameterName,
      CalendarNames: filled(told.CalendarNames),
      ComplianceSeverity: told.ComplianceSeverity,
      DocumentVersion: told.DocumentVersion,
      InstanceId: told.InstanceId,
      MaxConcurrency: told.MaxConcurrency,
      MaxErrors: told.MaxErrors,
      OutputLocation: output?.S3Location ? { S3Location: output.S3Location } : undefined,
      Parameters: told.Parameters,
      ScheduleExpression: told.ScheduleExpression,
      ScheduleOffset: told.ScheduleOffset,
      SyncCompliance: told.SyncCompliance,
      Targets: filled(told.Targets),
    },
    tags: unseen('the tags of associations are not read'),
    state: { status: told.Overview?.Status, lastExecutionDate: told.LastExecutionDate },
  });
}
