import type { EventSourceMappingConfiguration, FunctionEventInvokeConfig, FunctionUrlConfig } from '@aws-sdk/client-lambda';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function eventSourceMapping(told: EventSourceMappingConfiguration): Described {
  const { UUID = '', FunctionArn, State, KMSKeyArn, StartingPositionTimestamp, FilterCriteria, FilterCriteriaError: _, ...rest } = told;
  const { LastModified, LastProcessingResult, StateTransitionReason, EventSourceMappingArn, ...same } = rest;
  const brokers = told.SelfManagedEventSource?.Endpoints?.KAFKA_BOOTSTRAP_SERVERS;
  return describe('AWS::Lambda::EventSourceMapping', {
    id: UUID,
    arn: EventSourceMappingArn,
    properties: {
      ...same,
      FunctionName: FunctionArn,
      // It is on from the moment when it begins to be switched on.
      Enabled: State === undefined ? undefined : !/^Disabl/.test(State),
      KmsKeyArn: KMSKeyArn,
      FilterCriteria: filled(FilterCriteria?.Filters) && FilterCriteria,
      StartingPositionTimestamp: StartingPositionTimestamp && StartingPositionTimestamp.getTime() / 1000,
      DestinationConfig: destinations(told.DestinationConfig),
      SelfManagedEventSource: brokers && { Endpoints: { KafkaBootstrapServers: brokers } },
      Topics: filled(told.Topics),
      Queues: filled(told.Queues),
      SourceAccessConfigurations: filled(told.SourceAccessConfigurations),
      FunctionResponseTypes: filled(told.FunctionResponseTypes),
    },
    state: { state: State, lastProcessingResult: LastProcessingResult, stateTransitionReason: StateTransitionReason, lastModified: LastModified },
  });
}

/** Where nothing is to happen the API answers empty objects. */
function destinations(told: { readonly OnFailure?: { readonly Destination?: string | undefined } | undefined } | undefined) {
  return told?.OnFailure?.Destination ? { OnFailure: told.OnFailure } : undefined;
}

export function eventInvokeConfig(functionName: string, told: FunctionEventInvokeConfig): Described {
  const qualifier = told.FunctionArn?.split(':')[7] ?? '$LATEST';
  const { OnSuccess, OnFailure } = told.DestinationConfig ?? {};
  const to = { OnSuccess: OnSuccess?.Destination ? OnSuccess : undefined, OnFailure: OnFailure?.Destination ? OnFailure : undefined };
  return describe('AWS::Lambda::EventInvokeConfig', {
    id: `${functionName}|${qualifier}`,
    properties: {
      FunctionName: functionName,
      Qualifier: qualifier,
      MaximumEventAgeInSeconds: told.MaximumEventAgeInSeconds,
      MaximumRetryAttempts: told.MaximumRetryAttempts,
      DestinationConfig: to.OnSuccess || to.OnFailure ? to : undefined,
    },
    state: {},
  });
}

export function functionUrl(told: FunctionUrlConfig): Described {
  const { FunctionArn = '', FunctionUrl, AuthType, Cors, InvokeMode } = told;
  const qualifier = FunctionArn.split(':')[7];
  return describe('AWS::Lambda::Url', {
    id: FunctionArn,
    otherNames: [FunctionUrl],
    properties: { TargetFunctionArn: FunctionArn.split(':').slice(0, 7).join(':'), Qualifier: qualifier, AuthType, Cors, InvokeMode },
    state: { functionUrl: FunctionUrl },
  });
}
