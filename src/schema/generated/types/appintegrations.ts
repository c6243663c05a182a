// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppIntegrations::Application': AppIntegrationsApplication;
    'AWS::AppIntegrations::DataIntegration': AppIntegrationsDataIntegration;
    'AWS::AppIntegrations::EventIntegration': AppIntegrationsEventIntegration;
  }
}

export interface AppIntegrationsApplication {
  readonly ApplicationConfig?: AppIntegrationsApplicationApplicationConfig;
  readonly ApplicationSourceConfig: AppIntegrationsApplicationApplicationSourceConfig;
  readonly ApplicationType?: OneOf<'STANDARD' | 'SERVICE' | 'MCP_SERVER'>;
  readonly Description?: string;
  readonly IframeConfig?: AppIntegrationsApplicationIframeConfig;
  readonly InitializationTimeout?: number;
  readonly IsService?: boolean;
  readonly Name: string;
  readonly Namespace: string;
  readonly Permissions?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface AppIntegrationsApplicationApplicationConfig {
  readonly ContactHandling?: AppIntegrationsApplicationContactHandling;
}

export interface AppIntegrationsApplicationContactHandling {
  readonly Scope: OneOf<'CROSS_CONTACTS' | 'PER_CONTACT'>;
}

export interface AppIntegrationsApplicationApplicationSourceConfig {
  readonly ExternalUrlConfig: AppIntegrationsApplicationExternalUrlConfig;
}

export interface AppIntegrationsApplicationExternalUrlConfig {
  readonly AccessUrl: string;
  readonly ApprovedOrigins?: readonly string[];
}

export interface AppIntegrationsApplicationIframeConfig {
  readonly Allow?: readonly string[];
  readonly Sandbox?: readonly string[];
}

export interface AppIntegrationsDataIntegration {
  readonly Description?: string;
  readonly FileConfiguration?: AppIntegrationsDataIntegrationFileConfiguration;
  readonly KmsKey: string;
  readonly Name: string;
  readonly ObjectConfiguration?: { readonly [key: string]: { readonly [key: string]: readonly string[] } };
  readonly ScheduleConfig?: AppIntegrationsDataIntegrationScheduleConfig;
  readonly SourceURI: string;
  readonly Tags?: readonly Tag[];
}

export interface AppIntegrationsDataIntegrationFileConfiguration {
  readonly Filters?: { readonly [key: string]: readonly string[] };
  readonly Folders: readonly string[];
}

export interface AppIntegrationsDataIntegrationScheduleConfig {
  readonly FirstExecutionFrom?: string;
  readonly Object?: string;
  readonly ScheduleExpression: string;
}

export interface AppIntegrationsEventIntegration {
  readonly Description?: string;
  readonly EventBridgeBus: string;
  readonly EventFilter: AppIntegrationsEventIntegrationEventFilter;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface AppIntegrationsEventIntegrationEventFilter {
  readonly Source: string;
}
