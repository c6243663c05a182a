// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IoTTwinMaker::ComponentType': IoTTwinMakerComponentType;
    'AWS::IoTTwinMaker::Entity': IoTTwinMakerEntity;
    'AWS::IoTTwinMaker::Scene': IoTTwinMakerScene;
    'AWS::IoTTwinMaker::SyncJob': IoTTwinMakerSyncJob;
    'AWS::IoTTwinMaker::Workspace': IoTTwinMakerWorkspace;
  }
}

export interface IoTTwinMakerComponentType {
  readonly ComponentTypeId: string;
  readonly CompositeComponentTypes?: { readonly [key: string]: IoTTwinMakerComponentTypeCompositeComponentType };
  readonly Description?: string;
  readonly ExtendsFrom?: readonly string[];
  readonly Functions?: { readonly [key: string]: IoTTwinMakerComponentTypeFunction };
  readonly IsSingleton?: boolean;
  readonly PropertyDefinitions?: { readonly [key: string]: IoTTwinMakerComponentTypePropertyDefinition };
  readonly PropertyGroups?: { readonly [key: string]: IoTTwinMakerComponentTypePropertyGroup };
  readonly Tags?: { readonly [key: string]: string };
  readonly WorkspaceId: string;
}

export interface IoTTwinMakerComponentTypeCompositeComponentType {
  readonly ComponentTypeId?: string;
}

export interface IoTTwinMakerComponentTypeFunction {
  readonly ImplementedBy?: IoTTwinMakerComponentTypeDataConnector;
  readonly RequiredProperties?: readonly string[];
  readonly Scope?: OneOf<'ENTITY' | 'WORKSPACE'>;
}

export interface IoTTwinMakerComponentTypeDataConnector {
  readonly IsNative?: boolean;
  readonly Lambda?: IoTTwinMakerComponentTypeLambdaFunction;
}

export interface IoTTwinMakerComponentTypeLambdaFunction {
  readonly Arn: string;
}

export interface IoTTwinMakerComponentTypePropertyDefinition {
  readonly Configurations?: { readonly [key: string]: string };
  readonly DataType?: IoTTwinMakerComponentTypeDataType;
  readonly DefaultValue?: IoTTwinMakerComponentTypeDataValue;
  readonly IsExternalId?: boolean;
  readonly IsRequiredInEntity?: boolean;
  readonly IsStoredExternally?: boolean;
  readonly IsTimeSeries?: boolean;
}

export interface IoTTwinMakerComponentTypeDataType {
  readonly AllowedValues?: readonly IoTTwinMakerComponentTypeDataValue[];
  readonly NestedType?: IoTTwinMakerComponentTypeDataType;
  readonly Relationship?: IoTTwinMakerComponentTypeRelationship;
  readonly Type: OneOf<'RELATIONSHIP' | 'STRING' | 'LONG' | 'BOOLEAN' | 'INTEGER' | 'DOUBLE' | 'LIST' | 'MAP'>;
  readonly UnitOfMeasure?: string;
}

export interface IoTTwinMakerComponentTypeDataValue {
  readonly BooleanValue?: boolean;
  readonly DoubleValue?: number;
  readonly Expression?: string;
  readonly IntegerValue?: number;
  readonly ListValue?: readonly IoTTwinMakerComponentTypeDataValue[];
  readonly LongValue?: number;
  readonly MapValue?: { readonly [key: string]: IoTTwinMakerComponentTypeDataValue };
  readonly RelationshipValue?: IoTTwinMakerComponentTypeRelationshipValue;
  readonly StringValue?: string;
}

export interface IoTTwinMakerComponentTypeRelationshipValue {
  readonly TargetComponentName?: string;
  readonly TargetEntityId?: string;
}

export interface IoTTwinMakerComponentTypeRelationship {
  readonly RelationshipType?: string;
  readonly TargetComponentTypeId?: string;
}

export interface IoTTwinMakerComponentTypePropertyGroup {
  readonly GroupType?: OneOf<'TABULAR'>;
  readonly PropertyNames?: readonly string[];
}

export interface IoTTwinMakerEntity {
  readonly Components?: { readonly [key: string]: IoTTwinMakerEntityComponent };
  readonly CompositeComponents?: { readonly [key: string]: IoTTwinMakerEntityCompositeComponent };
  readonly Description?: string;
  readonly EntityId?: string;
  readonly EntityName: string;
  readonly ParentEntityId?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly WorkspaceId: string;
}

export interface IoTTwinMakerEntityComponent {
  readonly ComponentName?: string;
  readonly ComponentTypeId?: string;
  readonly DefinedIn?: string;
  readonly Description?: string;
  readonly Properties?: { readonly [key: string]: IoTTwinMakerEntityProperty };
  readonly PropertyGroups?: { readonly [key: string]: IoTTwinMakerEntityPropertyGroup };
  readonly Status?: IoTTwinMakerEntityStatus;
}

export interface IoTTwinMakerEntityProperty {
  readonly Definition?: IoTTwinMakerEntityDefinition;
  readonly Value?: IoTTwinMakerEntityDataValue;
}

export interface IoTTwinMakerEntityDefinition {
  readonly Configuration?: { readonly [key: string]: string };
  readonly DataType?: IoTTwinMakerEntityDataType;
  readonly DefaultValue?: IoTTwinMakerEntityDataValue;
  readonly IsExternalId?: boolean;
  readonly IsFinal?: boolean;
  readonly IsImported?: boolean;
  readonly IsInherited?: boolean;
  readonly IsRequiredInEntity?: boolean;
  readonly IsStoredExternally?: boolean;
  readonly IsTimeSeries?: boolean;
}

export interface IoTTwinMakerEntityDataType {
  readonly AllowedValues?: readonly IoTTwinMakerEntityDataValue[];
  readonly NestedType?: IoTTwinMakerEntityDataType;
  readonly Relationship?: IoTTwinMakerEntityRelationship;
  readonly Type?: OneOf<'RELATIONSHIP' | 'STRING' | 'LONG' | 'BOOLEAN' | 'INTEGER' | 'DOUBLE' | 'LIST' | 'MAP'>;
  readonly UnitOfMeasure?: string;
}

export interface IoTTwinMakerEntityDataValue {
  readonly BooleanValue?: boolean;
  readonly DoubleValue?: number;
  readonly Expression?: string;
  readonly IntegerValue?: number;
  readonly ListValue?: readonly IoTTwinMakerEntityDataValue[];
  readonly LongValue?: number;
  readonly MapValue?: { readonly [key: string]: IoTTwinMakerEntityDataValue };
  readonly RelationshipValue?: IoTTwinMakerEntityRelationshipValue;
  readonly StringValue?: string;
}

export interface IoTTwinMakerEntityRelationshipValue {
  readonly TargetComponentName?: string;
  readonly TargetEntityId?: string;
}

export interface IoTTwinMakerEntityRelationship {
  readonly RelationshipType?: string;
  readonly TargetComponentTypeId?: string;
}

export interface IoTTwinMakerEntityPropertyGroup {
  readonly GroupType?: OneOf<'TABULAR'>;
  readonly PropertyNames?: readonly string[];
}

export interface IoTTwinMakerEntityStatus {
  readonly Error?: unknown;
  readonly State?: OneOf<'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE' | 'ERROR'>;
}

export interface IoTTwinMakerEntityError {
  readonly Code?: OneOf<'VALIDATION_ERROR' | 'INTERNAL_FAILURE'>;
  readonly Message?: string;
}

export interface IoTTwinMakerEntityCompositeComponent {
  readonly ComponentName?: string;
  readonly ComponentPath?: string;
  readonly ComponentTypeId?: string;
  readonly Description?: string;
  readonly Properties?: { readonly [key: string]: IoTTwinMakerEntityProperty };
  readonly PropertyGroups?: { readonly [key: string]: IoTTwinMakerEntityPropertyGroup };
  readonly Status?: IoTTwinMakerEntityStatus;
}

export interface IoTTwinMakerScene {
  readonly Capabilities?: readonly string[];
  readonly ContentLocation: string;
  readonly Description?: string;
  readonly SceneId: string;
  readonly SceneMetadata?: { readonly [key: string]: string };
  readonly Tags?: { readonly [key: string]: string };
  readonly WorkspaceId: string;
}

export interface IoTTwinMakerSyncJob {
  readonly SyncRole: string;
  readonly SyncSource: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly WorkspaceId: string;
}

export interface IoTTwinMakerWorkspace {
  readonly Description?: string;
  readonly Role: string;
  readonly S3Location: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly WorkspaceId: string;
}
