import type { ActivityListItem, DescribeActivityOutput, DescribeStateMachineOutput } from '@aws-sdk/client-sfn';
import { capitals } from '../capitals.ts';
import { describe, type Part, part } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

export function stateMachine(told: DescribeStateMachineOutput, tags: RawTags): Described {
  const { stateMachineArn: arn = '', name, loggingConfiguration: logging, encryptionConfiguration } = told;
  return describe('AWS::StepFunctions::StateMachine', {
    id: arn,
    arn,
    otherNames: [name],
    properties: {
      StateMachineName: name,
      StateMachineType: told.type,
      RoleArn: told.roleArn,
      DefinitionString: told.definition,
      LoggingConfiguration: logging && {
        Level: logging.level,
        IncludeExecutionData: logging.includeExecutionData,
        Destinations: capitals(filled(logging.destinations)),
      },
      TracingConfiguration: capitals(told.tracingConfiguration),
      EncryptionConfiguration: capitals(encryptionConfiguration),
    },
    tags,
    state: { status: told.status },
  });
}

export function activity(told: ActivityListItem, tags: RawTags): Described {
  const { activityArn: arn = '', name } = told;
  return describe('AWS::StepFunctions::Activity', { id: arn, arn, otherNames: [name], properties: { Name: name }, tags, state: {} });
}

export function activityEncryption({ encryptionConfiguration }: DescribeActivityOutput): Part {
  return part('AWS::StepFunctions::Activity', { EncryptionConfiguration: capitals(encryptionConfiguration) });
}
