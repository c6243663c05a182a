// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ServiceCatalog::AcceptedPortfolioShare': ServiceCatalogAcceptedPortfolioShare;
    'AWS::ServiceCatalog::CloudFormationProduct': ServiceCatalogCloudFormationProduct;
    'AWS::ServiceCatalog::CloudFormationProvisionedProduct': ServiceCatalogCloudFormationProvisionedProduct;
    'AWS::ServiceCatalog::LaunchNotificationConstraint': ServiceCatalogLaunchNotificationConstraint;
    'AWS::ServiceCatalog::LaunchRoleConstraint': ServiceCatalogLaunchRoleConstraint;
    'AWS::ServiceCatalog::LaunchTemplateConstraint': ServiceCatalogLaunchTemplateConstraint;
    'AWS::ServiceCatalog::Portfolio': ServiceCatalogPortfolio;
    'AWS::ServiceCatalog::PortfolioPrincipalAssociation': ServiceCatalogPortfolioPrincipalAssociation;
    'AWS::ServiceCatalog::PortfolioProductAssociation': ServiceCatalogPortfolioProductAssociation;
    'AWS::ServiceCatalog::PortfolioShare': ServiceCatalogPortfolioShare;
    'AWS::ServiceCatalog::ResourceUpdateConstraint': ServiceCatalogResourceUpdateConstraint;
    'AWS::ServiceCatalog::ServiceAction': ServiceCatalogServiceAction;
    'AWS::ServiceCatalog::ServiceActionAssociation': ServiceCatalogServiceActionAssociation;
    'AWS::ServiceCatalog::StackSetConstraint': ServiceCatalogStackSetConstraint;
    'AWS::ServiceCatalog::TagOption': ServiceCatalogTagOption;
    'AWS::ServiceCatalog::TagOptionAssociation': ServiceCatalogTagOptionAssociation;
  }
}

export interface ServiceCatalogAcceptedPortfolioShare {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
}

export interface ServiceCatalogCloudFormationProduct {
  readonly AcceptLanguage?: string;
  readonly Description?: string;
  readonly Distributor?: string;
  readonly Name: string;
  readonly Owner: string;
  readonly ProductType?: OneOf<'CLOUD_FORMATION_TEMPLATE' | 'MARKETPLACE_AMI' | 'MARKETPLACE_CAR' | 'TERRAFORM_OPEN_SOURCE' | 'TERRAFORM_CLOUD' | 'EXTERNAL'>;
  readonly ProvisioningArtifactParameters?: readonly ServiceCatalogCloudFormationProductProvisioningArtifactProperties[];
  readonly ReplaceProvisioningArtifacts?: boolean;
  readonly SourceConnection?: ServiceCatalogCloudFormationProductSourceConnection;
  readonly SupportDescription?: string;
  readonly SupportEmail?: string;
  readonly SupportUrl?: string;
  readonly Tags?: readonly Tag[];
}

export interface ServiceCatalogCloudFormationProductProvisioningArtifactProperties {
  readonly Description?: string;
  readonly DisableTemplateValidation?: boolean;
  readonly Info: ServiceCatalogCloudFormationProductInfo;
  readonly Name?: string;
  readonly Type?: OneOf<'CLOUD_FORMATION_TEMPLATE' | 'MARKETPLACE_AMI' | 'MARKETPLACE_CAR' | 'TERRAFORM_OPEN_SOURCE' | 'TERRAFORM_CLOUD' | 'EXTERNAL'>;
}

export interface ServiceCatalogCloudFormationProductInfo {
  readonly ImportFromPhysicalId?: string;
  readonly LoadTemplateFromURL?: string;
}

export interface ServiceCatalogCloudFormationProductSourceConnection {
  readonly ConnectionParameters: ServiceCatalogCloudFormationProductConnectionParameters;
  readonly Type: string;
}

export interface ServiceCatalogCloudFormationProductConnectionParameters {
  readonly CodeStar?: ServiceCatalogCloudFormationProductCodeStarParameters;
}

export interface ServiceCatalogCloudFormationProductCodeStarParameters {
  readonly ArtifactPath: string;
  readonly Branch: string;
  readonly ConnectionArn: string;
  readonly Repository: string;
}

export interface ServiceCatalogCloudFormationProvisionedProduct {
  readonly AcceptLanguage?: OneOf<'en' | 'jp' | 'zh'>;
  readonly NotificationArns?: readonly string[];
  readonly PathId?: string;
  readonly PathName?: string;
  readonly ProductId?: string;
  readonly ProductName?: string;
  readonly ProvisionedProductName?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProvisioningArtifactName?: string;
  readonly ProvisioningParameters?: readonly ServiceCatalogCloudFormationProvisionedProductProvisioningParameter[];
  readonly ProvisioningPreferences?: ServiceCatalogCloudFormationProvisionedProductProvisioningPreferences;
  readonly Tags?: readonly Tag[];
}

export interface ServiceCatalogCloudFormationProvisionedProductProvisioningParameter {
  readonly Key: string;
  readonly Value: string;
}

export interface ServiceCatalogCloudFormationProvisionedProductProvisioningPreferences {
  readonly StackSetAccounts?: readonly string[];
  readonly StackSetFailureToleranceCount?: number;
  readonly StackSetFailureTolerancePercentage?: number;
  readonly StackSetMaxConcurrencyCount?: number;
  readonly StackSetMaxConcurrencyPercentage?: number;
  readonly StackSetOperationType?: OneOf<'CREATE' | 'UPDATE' | 'DELETE'>;
  readonly StackSetRegions?: readonly string[];
}

export interface ServiceCatalogLaunchNotificationConstraint {
  readonly AcceptLanguage?: string;
  readonly Description?: string;
  readonly NotificationArns: readonly string[];
  readonly PortfolioId: string;
  readonly ProductId: string;
}

export interface ServiceCatalogLaunchRoleConstraint {
  readonly AcceptLanguage?: string;
  readonly Description?: string;
  readonly LocalRoleName?: string;
  readonly PortfolioId: string;
  readonly ProductId: string;
  readonly RoleArn?: string;
}

export interface ServiceCatalogLaunchTemplateConstraint {
  readonly AcceptLanguage?: string;
  readonly Description?: string;
  readonly PortfolioId: string;
  readonly ProductId: string;
  readonly Rules: string;
}

export interface ServiceCatalogPortfolio {
  readonly AcceptLanguage?: string;
  readonly Description?: string;
  readonly DisplayName: string;
  readonly ProviderName: string;
  readonly Tags?: readonly Tag[];
}

export interface ServiceCatalogPortfolioPrincipalAssociation {
  readonly AcceptLanguage?: string;
  readonly PortfolioId?: string;
  readonly PrincipalARN?: string;
  readonly PrincipalType: string;
}

export interface ServiceCatalogPortfolioProductAssociation {
  readonly AcceptLanguage?: string;
  readonly PortfolioId?: string;
  readonly ProductId?: string;
  readonly SourcePortfolioId?: string;
}

export interface ServiceCatalogPortfolioShare {
  readonly AcceptLanguage?: string;
  readonly AccountId: string;
  readonly PortfolioId: string;
  readonly ShareTagOptions?: boolean;
}

export interface ServiceCatalogResourceUpdateConstraint {
  readonly AcceptLanguage?: string;
  readonly Description?: string;
  readonly PortfolioId: string;
  readonly ProductId: string;
  readonly TagUpdateOnProvisionedProduct: string;
}

export interface ServiceCatalogServiceAction {
  readonly AcceptLanguage?: OneOf<'en' | 'jp' | 'zh'>;
  readonly Definition: readonly ServiceCatalogServiceActionDefinitionParameter[];
  readonly DefinitionType: OneOf<'SSM_AUTOMATION'>;
  readonly Description?: string;
  readonly Name: string;
}

export interface ServiceCatalogServiceActionDefinitionParameter {
  readonly Key: string;
  readonly Value: string;
}

export interface ServiceCatalogServiceActionAssociation {
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
  readonly ServiceActionId: string;
}

export interface ServiceCatalogStackSetConstraint {
  readonly AcceptLanguage?: string;
  readonly AccountList: readonly string[];
  readonly AdminRole: string;
  readonly Description: string;
  readonly ExecutionRole: string;
  readonly PortfolioId: string;
  readonly ProductId: string;
  readonly RegionList: readonly string[];
  readonly StackInstanceControl: string;
}

export interface ServiceCatalogTagOption {
  readonly Active?: boolean;
  readonly Key: string;
  readonly Value: string;
}

export interface ServiceCatalogTagOptionAssociation {
  readonly ResourceId?: string;
  readonly TagOptionId?: string;
}
