import type { ConfigRule, ConfigurationRecorder, ConfigurationRecorderStatus, DeliveryChannel } from '@aws-sdk/client-config-service';
import { capitals } from '../capitals.ts';
import { describe, document } from '../describe.ts';
import type { Described } from '../described.ts';

/** What a recorder does at the moment is no property of it: templates say whether it is started when it is made. */
export function recorder(answer: ConfigurationRecorder, status: ConfigurationRecorderStatus | undefined): Described {
  const { name = '', arn, roleARN = '', recordingGroup, recordingMode, servicePrincipal } = answer;
  return describe('AWS::Config::ConfigurationRecorder', {
    id: name,
    arn,
    properties: {
      Name: name,
      RoleARN: roleARN,
      RecordingGroup: capitals(recordingGroup),
      RecordingMode: capitals(recordingMode),
    },
    state: {
      recording: status?.recording,
      lastStatus: status?.lastStatus,
      lastErrorCode: status?.lastErrorCode,
      // A service's own recorder delivers to nobody else.
      servicePrincipal,
    },
  });
}

export function deliveryChannel(answer: DeliveryChannel): Described {
  const { name = '', s3BucketName = '', s3KeyPrefix, s3KmsKeyArn, snsTopicARN, configSnapshotDeliveryProperties } = answer;
  return describe('AWS::Config::DeliveryChannel', {
    id: name,
    properties: {
      Name: name,
      S3BucketName: s3BucketName,
      S3KeyPrefix: s3KeyPrefix,
      S3KmsKeyArn: s3KmsKeyArn,
      SnsTopicARN: snsTopicARN,
      ConfigSnapshotDeliveryProperties: capitals(configSnapshotDeliveryProperties),
    },
    state: {},
  });
}

export function configRule(answer: ConfigRule): Described {
  const { ConfigRuleName: name = '', ConfigRuleArn, ConfigRuleId, Description, Scope, Source, InputParameters, MaximumExecutionFrequency } = answer;
  return describe('AWS::Config::ConfigRule', {
    id: name,
    arn: ConfigRuleArn,
    otherNames: [ConfigRuleId],
    properties: {
      ConfigRuleName: name,
      Description,
      Scope: Scope,
      Source: Source,
      InputParameters: document(InputParameters),
      MaximumExecutionFrequency,
      EvaluationModes: answer.EvaluationModes,
    },
    state: { status: answer.ConfigRuleState, createdBy: answer.CreatedBy },
  });
}
