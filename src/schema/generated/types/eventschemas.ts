// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::EventSchemas::Discoverer': EventSchemasDiscoverer;
    'AWS::EventSchemas::Registry': EventSchemasRegistry;
    'AWS::EventSchemas::RegistryPolicy': EventSchemasRegistryPolicy;
    'AWS::EventSchemas::Schema': EventSchemasSchema;
  }
}

export interface EventSchemasDiscoverer {
  readonly CrossAccount?: boolean;
  readonly Description?: string;
  readonly SourceArn: string;
  readonly Tags?: readonly EventSchemasDiscovererTagsEntry[];
}

export interface EventSchemasDiscovererTagsEntry {
  readonly Key: string;
  readonly Value: string;
}

export interface EventSchemasRegistry {
  readonly Description?: string;
  readonly RegistryName?: string;
  readonly Tags?: readonly EventSchemasRegistryTagsEntry[];
}

export interface EventSchemasRegistryTagsEntry {
  readonly Key: string;
  readonly Value: string;
}

export interface EventSchemasRegistryPolicy {
  readonly Policy: PolicyDocument;
  readonly RegistryName: string;
  readonly RevisionId?: string;
}

export interface EventSchemasSchema {
  readonly Content: string;
  readonly Description?: string;
  readonly RegistryName: string;
  readonly SchemaName?: string;
  readonly Tags?: readonly EventSchemasSchemaTagsEntry[];
  readonly Type: string;
}

export interface EventSchemasSchemaTagsEntry {
  readonly Key: string;
  readonly Value: string;
}
