import type { DescribeEventBusCommandOutput, Endpoint, Rule, Target } from '@aws-sdk/client-eventbridge';
import { capitals } from '../capitals.ts';
import { describe, document } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

export type Bus = Omit<DescribeEventBusCommandOutput, '$metadata'>;

export function eventBus(told: Bus, tags: RawTags): Described {
  const { Name = '', Arn, Policy, Description, KmsKeyIdentifier, DeadLetterConfig, LogConfig } = told;
  return describe('AWS::Events::EventBus', {
    id: Name,
    arn: Arn,
    properties: {
      Name,
      EventSourceName: Name.startsWith('aws.partner/') ? Name : undefined,
      Description: Description || undefined,
      KmsKeyIdentifier,
      DeadLetterConfig,
      LogConfig,
      Policy: Policy ? document(Policy) : undefined,
    },
    tags,
    state: {},
  });
}

/** CloudFormation has the targets of a rule within it. */
export function eventRule(told: Rule, targets: readonly Target[], tags: RawTags): Described {
  const { Name = '', Arn = '', EventPattern, EventBusName } = told;
  const own = EventBusName === undefined || EventBusName === 'default' ? Name : `${EventBusName}|${Name}`;
  return describe('AWS::Events::Rule', {
    id: Arn,
    name: own,
    arn: Arn,
    otherNames: [Name],
    properties: {
      Name,
      EventBusName,
      Description: told.Description || undefined,
      EventPattern: EventPattern ? document(EventPattern) : undefined,
      RoleArn: told.RoleArn,
      ScheduleExpression: told.ScheduleExpression || undefined,
      State: told.State,
      Targets: filled(targets)?.map(targetOf),
    },
    tags,
    state: { managedBy: told.ManagedBy },
  });
}

export function endpoint(told: Endpoint): Described {
  const { Name = '', Arn, Description, EventBuses, ReplicationConfig, RoleArn, RoutingConfig } = told;
  return describe('AWS::Events::Endpoint', {
    id: Name,
    arn: Arn,
    otherNames: [told.EndpointId],
    properties: { Name, Description: Description || undefined, EventBuses, ReplicationConfig, RoleArn, RoutingConfig },
    state: { state: told.State, endpointUrl: told.EndpointUrl },
  });
}

/** Tasks in ECS stand there in the words of ECS's API. */
function targetOf({ EcsParameters: ecs, ...told }: Target) {
  if (!ecs) return told;
  const { Tags, NetworkConfiguration, CapacityProviderStrategy, PlacementConstraints, PlacementStrategy, ...same } = ecs;
  return {
    ...told,
    EcsParameters: {
      ...same,
      TagList: Tags,
      NetworkConfiguration: NetworkConfiguration && { AwsVpcConfiguration: NetworkConfiguration.awsvpcConfiguration },
      CapacityProviderStrategy: capitals(CapacityProviderStrategy),
      PlacementConstraints: capitals(PlacementConstraints),
      PlacementStrategies: capitals(PlacementStrategy),
    },
  };
}
