// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IoTEvents::AlarmModel': IoTEventsAlarmModel;
    'AWS::IoTEvents::DetectorModel': IoTEventsDetectorModel;
    'AWS::IoTEvents::Input': IoTEventsInput;
  }
}

export interface IoTEventsAlarmModel {
  readonly AlarmCapabilities?: IoTEventsAlarmModelAlarmCapabilities;
  readonly AlarmEventActions?: IoTEventsAlarmModelAlarmEventActions;
  readonly AlarmModelDescription?: string;
  readonly AlarmModelName?: string;
  readonly AlarmRule: IoTEventsAlarmModelAlarmRule;
  readonly Key?: string;
  readonly RoleArn: string;
  readonly Severity?: number;
  readonly Tags?: readonly Tag[];
}

export interface IoTEventsAlarmModelAlarmCapabilities {
  readonly AcknowledgeFlow?: IoTEventsAlarmModelAcknowledgeFlow;
  readonly InitializationConfiguration?: IoTEventsAlarmModelInitializationConfiguration;
}

export interface IoTEventsAlarmModelAcknowledgeFlow {
  readonly Enabled?: boolean;
}

export interface IoTEventsAlarmModelInitializationConfiguration {
  readonly DisabledOnInitialization: boolean;
}

export interface IoTEventsAlarmModelAlarmEventActions {
  readonly AlarmActions?: readonly IoTEventsAlarmModelAlarmAction[];
}

export interface IoTEventsAlarmModelAlarmAction {
  readonly DynamoDB?: IoTEventsAlarmModelDynamoDB;
  readonly DynamoDBv2?: IoTEventsAlarmModelDynamoDBv2;
  readonly Firehose?: IoTEventsAlarmModelFirehose;
  readonly IotEvents?: IoTEventsAlarmModelIotEvents;
  readonly IotSiteWise?: IoTEventsAlarmModelIotSiteWise;
  readonly IotTopicPublish?: IoTEventsAlarmModelIotTopicPublish;
  readonly Lambda?: IoTEventsAlarmModelLambda;
  readonly Sns?: IoTEventsAlarmModelSns;
  readonly Sqs?: IoTEventsAlarmModelSqs;
}

export interface IoTEventsAlarmModelDynamoDB {
  readonly HashKeyField: string;
  readonly HashKeyType?: string;
  readonly HashKeyValue: string;
  readonly Operation?: string;
  readonly Payload?: IoTEventsAlarmModelPayload;
  readonly PayloadField?: string;
  readonly RangeKeyField?: string;
  readonly RangeKeyType?: string;
  readonly RangeKeyValue?: string;
  readonly TableName: string;
}

export interface IoTEventsAlarmModelPayload {
  readonly ContentExpression: string;
  readonly Type: string;
}

export interface IoTEventsAlarmModelDynamoDBv2 {
  readonly Payload?: IoTEventsAlarmModelPayload;
  readonly TableName: string;
}

export interface IoTEventsAlarmModelFirehose {
  readonly DeliveryStreamName: string;
  readonly Payload?: IoTEventsAlarmModelPayload;
  readonly Separator?: string;
}

export interface IoTEventsAlarmModelIotEvents {
  readonly InputName: string;
  readonly Payload?: IoTEventsAlarmModelPayload;
}

export interface IoTEventsAlarmModelIotSiteWise {
  readonly AssetId?: string;
  readonly EntryId?: string;
  readonly PropertyAlias?: string;
  readonly PropertyId?: string;
  readonly PropertyValue?: IoTEventsAlarmModelAssetPropertyValue;
}

export interface IoTEventsAlarmModelAssetPropertyValue {
  readonly Quality?: string;
  readonly Timestamp?: IoTEventsAlarmModelAssetPropertyTimestamp;
  readonly Value: IoTEventsAlarmModelAssetPropertyVariant;
}

export interface IoTEventsAlarmModelAssetPropertyTimestamp {
  readonly OffsetInNanos?: string;
  readonly TimeInSeconds: string;
}

export interface IoTEventsAlarmModelAssetPropertyVariant {
  readonly BooleanValue?: string;
  readonly DoubleValue?: string;
  readonly IntegerValue?: string;
  readonly StringValue?: string;
}

export interface IoTEventsAlarmModelIotTopicPublish {
  readonly MqttTopic: string;
  readonly Payload?: IoTEventsAlarmModelPayload;
}

export interface IoTEventsAlarmModelLambda {
  readonly FunctionArn: string;
  readonly Payload?: IoTEventsAlarmModelPayload;
}

export interface IoTEventsAlarmModelSns {
  readonly Payload?: IoTEventsAlarmModelPayload;
  readonly TargetArn: string;
}

export interface IoTEventsAlarmModelSqs {
  readonly Payload?: IoTEventsAlarmModelPayload;
  readonly QueueUrl: string;
  readonly UseBase64?: boolean;
}

export interface IoTEventsAlarmModelAlarmRule {
  readonly SimpleRule?: IoTEventsAlarmModelSimpleRule;
}

export interface IoTEventsAlarmModelSimpleRule {
  readonly ComparisonOperator: OneOf<'GREATER' | 'GREATER_OR_EQUAL' | 'LESS' | 'LESS_OR_EQUAL' | 'EQUAL' | 'NOT_EQUAL'>;
  readonly InputProperty: string;
  readonly Threshold: string;
}

export interface IoTEventsDetectorModel {
  readonly DetectorModelDefinition: IoTEventsDetectorModelDetectorModelDefinition;
  readonly DetectorModelDescription?: string;
  readonly DetectorModelName?: string;
  readonly EvaluationMethod?: OneOf<'BATCH' | 'SERIAL'>;
  readonly Key?: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTEventsDetectorModelDetectorModelDefinition {
  readonly InitialStateName: string;
  readonly States: readonly IoTEventsDetectorModelState[];
}

export interface IoTEventsDetectorModelState {
  readonly OnEnter?: IoTEventsDetectorModelOnEnter;
  readonly OnExit?: IoTEventsDetectorModelOnExit;
  readonly OnInput?: IoTEventsDetectorModelOnInput;
  readonly StateName: string;
}

export interface IoTEventsDetectorModelOnEnter {
  readonly Events?: readonly IoTEventsDetectorModelEvent[];
}

export interface IoTEventsDetectorModelEvent {
  readonly Actions?: readonly IoTEventsDetectorModelAction[];
  readonly Condition?: string;
  readonly EventName: string;
}

export interface IoTEventsDetectorModelAction {
  readonly ClearTimer?: IoTEventsDetectorModelClearTimer;
  readonly DynamoDB?: IoTEventsDetectorModelDynamoDB;
  readonly DynamoDBv2?: IoTEventsDetectorModelDynamoDBv2;
  readonly Firehose?: IoTEventsDetectorModelFirehose;
  readonly IotEvents?: IoTEventsDetectorModelIotEvents;
  readonly IotSiteWise?: IoTEventsDetectorModelIotSiteWise;
  readonly IotTopicPublish?: IoTEventsDetectorModelIotTopicPublish;
  readonly Lambda?: IoTEventsDetectorModelLambda;
  readonly ResetTimer?: IoTEventsDetectorModelResetTimer;
  readonly SetTimer?: IoTEventsDetectorModelSetTimer;
  readonly SetVariable?: IoTEventsDetectorModelSetVariable;
  readonly Sns?: IoTEventsDetectorModelSns;
  readonly Sqs?: IoTEventsDetectorModelSqs;
}

export interface IoTEventsDetectorModelClearTimer {
  readonly TimerName: string;
}

export interface IoTEventsDetectorModelDynamoDB {
  readonly HashKeyField: string;
  readonly HashKeyType?: string;
  readonly HashKeyValue: string;
  readonly Operation?: string;
  readonly Payload?: IoTEventsDetectorModelPayload;
  readonly PayloadField?: string;
  readonly RangeKeyField?: string;
  readonly RangeKeyType?: string;
  readonly RangeKeyValue?: string;
  readonly TableName: string;
}

export interface IoTEventsDetectorModelPayload {
  readonly ContentExpression: string;
  readonly Type: string;
}

export interface IoTEventsDetectorModelDynamoDBv2 {
  readonly Payload?: IoTEventsDetectorModelPayload;
  readonly TableName: string;
}

export interface IoTEventsDetectorModelFirehose {
  readonly DeliveryStreamName: string;
  readonly Payload?: IoTEventsDetectorModelPayload;
  readonly Separator?: string;
}

export interface IoTEventsDetectorModelIotEvents {
  readonly InputName: string;
  readonly Payload?: IoTEventsDetectorModelPayload;
}

export interface IoTEventsDetectorModelIotSiteWise {
  readonly AssetId?: string;
  readonly EntryId?: string;
  readonly PropertyAlias?: string;
  readonly PropertyId?: string;
  readonly PropertyValue: IoTEventsDetectorModelAssetPropertyValue;
}

export interface IoTEventsDetectorModelAssetPropertyValue {
  readonly Quality?: string;
  readonly Timestamp?: IoTEventsDetectorModelAssetPropertyTimestamp;
  readonly Value: IoTEventsDetectorModelAssetPropertyVariant;
}

export interface IoTEventsDetectorModelAssetPropertyTimestamp {
  readonly OffsetInNanos?: string;
  readonly TimeInSeconds: string;
}

export interface IoTEventsDetectorModelAssetPropertyVariant {
  readonly BooleanValue?: string;
  readonly DoubleValue?: string;
  readonly IntegerValue?: string;
  readonly StringValue?: string;
}

export interface IoTEventsDetectorModelIotTopicPublish {
  readonly MqttTopic: string;
  readonly Payload?: IoTEventsDetectorModelPayload;
}

export interface IoTEventsDetectorModelLambda {
  readonly FunctionArn: string;
  readonly Payload?: IoTEventsDetectorModelPayload;
}

export interface IoTEventsDetectorModelResetTimer {
  readonly TimerName: string;
}

export interface IoTEventsDetectorModelSetTimer {
  readonly DurationExpression?: string;
  readonly Seconds?: number;
  readonly TimerName: string;
}

export interface IoTEventsDetectorModelSetVariable {
  readonly Value: string;
  readonly VariableName: string;
}

export interface IoTEventsDetectorModelSns {
  readonly Payload?: IoTEventsDetectorModelPayload;
  readonly TargetArn: string;
}

export interface IoTEventsDetectorModelSqs {
  readonly Payload?: IoTEventsDetectorModelPayload;
  readonly QueueUrl: string;
  readonly UseBase64?: boolean;
}

export interface IoTEventsDetectorModelOnExit {
  readonly Events?: readonly IoTEventsDetectorModelEvent[];
}

export interface IoTEventsDetectorModelOnInput {
  readonly Events?: readonly IoTEventsDetectorModelEvent[];
  readonly TransitionEvents?: readonly IoTEventsDetectorModelTransitionEvent[];
}

export interface IoTEventsDetectorModelTransitionEvent {
  readonly Actions?: readonly IoTEventsDetectorModelAction[];
  readonly Condition: string;
  readonly EventName: string;
  readonly NextState: string;
}

export interface IoTEventsInput {
  readonly InputDefinition: IoTEventsInputInputDefinition;
  readonly InputDescription?: string;
  readonly InputName?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTEventsInputInputDefinition {
  readonly Attributes: readonly IoTEventsInputAttribute[];
}

export interface IoTEventsInputAttribute {
  readonly JsonPath: string;
}
