// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Cognito::IdentityPool': CognitoIdentityPool;
    'AWS::Cognito::IdentityPoolPrincipalTag': CognitoIdentityPoolPrincipalTag;
    'AWS::Cognito::IdentityPoolRoleAttachment': CognitoIdentityPoolRoleAttachment;
    'AWS::Cognito::LogDeliveryConfiguration': CognitoLogDeliveryConfiguration;
    'AWS::Cognito::ManagedLoginBranding': CognitoManagedLoginBranding;
    'AWS::Cognito::Terms': CognitoTerms;
    'AWS::Cognito::UserPool': CognitoUserPool;
    'AWS::Cognito::UserPoolClient': CognitoUserPoolClient;
    'AWS::Cognito::UserPoolDomain': CognitoUserPoolDomain;
    'AWS::Cognito::UserPoolGroup': CognitoUserPoolGroup;
    'AWS::Cognito::UserPoolIdentityProvider': CognitoUserPoolIdentityProvider;
    'AWS::Cognito::UserPoolRegionalConfigurationAttachment': CognitoUserPoolRegionalConfigurationAttachment;
    'AWS::Cognito::UserPoolReplica': CognitoUserPoolReplica;
    'AWS::Cognito::UserPoolResourceServer': CognitoUserPoolResourceServer;
    'AWS::Cognito::UserPoolRiskConfigurationAttachment': CognitoUserPoolRiskConfigurationAttachment;
    'AWS::Cognito::UserPoolUICustomizationAttachment': CognitoUserPoolUICustomizationAttachment;
    'AWS::Cognito::UserPoolUser': CognitoUserPoolUser;
    'AWS::Cognito::UserPoolUserToGroupAttachment': CognitoUserPoolUserToGroupAttachment;
  }
}

export interface CognitoIdentityPool {
  readonly AllowClassicFlow?: boolean;
  readonly AllowUnauthenticatedIdentities: boolean;
  readonly CognitoEvents?: unknown;
  readonly CognitoIdentityProviders?: readonly CognitoIdentityPoolCognitoIdentityProvider[];
  readonly CognitoStreams?: CognitoIdentityPoolCognitoStreams;
  readonly DeveloperProviderName?: string;
  readonly IdentityPoolName?: string;
  readonly IdentityPoolTags?: readonly Tag[];
  readonly OpenIdConnectProviderARNs?: readonly string[];
  readonly PushSync?: CognitoIdentityPoolPushSync;
  readonly SamlProviderARNs?: readonly string[];
  readonly SupportedLoginProviders?: unknown;
}

export interface CognitoIdentityPoolCognitoIdentityProvider {
  readonly ClientId: string;
  readonly ProviderName: string;
  readonly ServerSideTokenCheck?: boolean;
}

export interface CognitoIdentityPoolCognitoStreams {
  readonly RoleArn?: string;
  readonly StreamName?: string;
  readonly StreamingStatus?: string;
}

export interface CognitoIdentityPoolPushSync {
  readonly ApplicationArns?: readonly string[];
  readonly RoleArn?: string;
}

export interface CognitoIdentityPoolPrincipalTag {
  readonly IdentityPoolId: string;
  readonly IdentityProviderName: string;
  readonly PrincipalTags?: unknown;
  readonly UseDefaults?: boolean;
}

export interface CognitoIdentityPoolRoleAttachment {
  readonly IdentityPoolId: string;
  readonly RoleMappings?: { readonly [key: string]: CognitoIdentityPoolRoleAttachmentRoleMapping };
  readonly Roles?: { readonly [key: string]: string };
}

export interface CognitoIdentityPoolRoleAttachmentRoleMapping {
  readonly AmbiguousRoleResolution?: string;
  readonly IdentityProvider?: string;
  readonly RulesConfiguration?: CognitoIdentityPoolRoleAttachmentRulesConfigurationType;
  readonly Type: string;
}

export interface CognitoIdentityPoolRoleAttachmentRulesConfigurationType {
  readonly Rules: readonly CognitoIdentityPoolRoleAttachmentMappingRule[];
}

export interface CognitoIdentityPoolRoleAttachmentMappingRule {
  readonly Claim: string;
  readonly MatchType: string;
  readonly RoleARN: string;
  readonly Value: string;
}

export interface CognitoLogDeliveryConfiguration {
  readonly LogConfigurations?: readonly CognitoLogDeliveryConfigurationLogConfiguration[];
  readonly UserPoolId: string;
}

export interface CognitoLogDeliveryConfigurationLogConfiguration {
  readonly CloudWatchLogsConfiguration?: CognitoLogDeliveryConfigurationCloudWatchLogsConfiguration;
  readonly EventSource?: string;
  readonly FirehoseConfiguration?: CognitoLogDeliveryConfigurationFirehoseConfiguration;
  readonly LogLevel?: string;
  readonly S3Configuration?: CognitoLogDeliveryConfigurationS3Configuration;
}

export interface CognitoLogDeliveryConfigurationCloudWatchLogsConfiguration {
  readonly LogGroupArn?: string;
}

export interface CognitoLogDeliveryConfigurationFirehoseConfiguration {
  readonly StreamArn?: string;
}

export interface CognitoLogDeliveryConfigurationS3Configuration {
  readonly BucketArn?: string;
}

export interface CognitoManagedLoginBranding {
  readonly Assets?: readonly CognitoManagedLoginBrandingAssetType[];
  readonly ClientId?: string;
  readonly ReturnMergedResources?: boolean;
  readonly Settings?: unknown;
  readonly UseCognitoProvidedValues?: boolean;
  readonly UserPoolId: string;
}

export interface CognitoManagedLoginBrandingAssetType {
  readonly Bytes?: string;
  readonly Category: OneOf<'FAVICON_ICO' | 'FAVICON_SVG' | 'EMAIL_GRAPHIC' | 'SMS_GRAPHIC' | 'AUTH_APP_GRAPHIC' | 'PASSWORD_GRAPHIC' | 'PASSKEY_GRAPHIC' | 'PAGE_HEADER_LOGO' | 'PAGE_HEADER_BACKGROUND' | 'PAGE_FOOTER_LOGO' | 'PAGE_FOOTER_BACKGROUND' | 'PAGE_BACKGROUND' | 'FORM_BACKGROUND' | 'FORM_LOGO' | 'IDP_BUTTON_ICON'>;
  readonly ColorMode: OneOf<'LIGHT' | 'DARK' | 'DYNAMIC'>;
  readonly Extension: OneOf<'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP'>;
  readonly ResourceId?: string;
}

export interface CognitoTerms {
  readonly ClientId?: string;
  readonly Enforcement: OneOf<'NONE'>;
  readonly Links: { readonly [key: string]: string };
  readonly TermsName: string;
  readonly TermsSource: OneOf<'LINK'>;
  readonly UserPoolId: string;
}

export interface CognitoUserPool {
  readonly AccountRecoverySetting?: CognitoUserPoolAccountRecoverySetting;
  readonly AdminCreateUserConfig?: CognitoUserPoolAdminCreateUserConfig;
  readonly AliasAttributes?: readonly string[];
  readonly AutoVerifiedAttributes?: readonly string[];
  readonly DeletionProtection?: string;
  readonly DeviceConfiguration?: CognitoUserPoolDeviceConfiguration;
  readonly EmailAuthenticationMessage?: string;
  readonly EmailAuthenticationSubject?: string;
  readonly EmailConfiguration?: CognitoUserPoolEmailConfiguration;
  readonly EmailVerificationMessage?: string;
  readonly EmailVerificationSubject?: string;
  readonly EnabledMfas?: readonly string[];
  readonly IssuerConfiguration?: CognitoUserPoolIssuerConfiguration;
  readonly KeyConfiguration?: CognitoUserPoolKeyConfiguration;
  readonly LambdaConfig?: CognitoUserPoolLambdaConfig;
  readonly MfaConfiguration?: string;
  readonly Policies?: CognitoUserPoolPolicies;
  readonly Schema?: readonly CognitoUserPoolSchemaAttribute[];
  readonly SmsAuthenticationMessage?: string;
  readonly SmsConfiguration?: CognitoUserPoolSmsConfiguration;
  readonly SmsVerificationMessage?: string;
  readonly UserAttributeUpdateSettings?: CognitoUserPoolUserAttributeUpdateSettings;
  readonly UserPoolAddOns?: CognitoUserPoolUserPoolAddOns;
  readonly UserPoolName?: string;
  readonly UserPoolTags?: { readonly [key: string]: string };
  readonly UserPoolTier?: OneOf<'LITE' | 'ESSENTIALS' | 'PLUS'>;
  readonly UsernameAttributes?: readonly string[];
  readonly UsernameConfiguration?: CognitoUserPoolUsernameConfiguration;
  readonly VerificationMessageTemplate?: CognitoUserPoolVerificationMessageTemplate;
  readonly WebAuthnFactorConfiguration?: OneOf<'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION'>;
  readonly WebAuthnRelyingPartyID?: string;
  readonly WebAuthnUserVerification?: string;
}

export interface CognitoUserPoolAccountRecoverySetting {
  readonly RecoveryMechanisms?: readonly CognitoUserPoolRecoveryOption[];
}

export interface CognitoUserPoolRecoveryOption {
  readonly Name?: string;
  readonly Priority?: number;
}

export interface CognitoUserPoolAdminCreateUserConfig {
  readonly AllowAdminCreateUserOnly?: boolean;
  readonly InviteMessageTemplate?: CognitoUserPoolInviteMessageTemplate;
  readonly UnusedAccountValidityDays?: number;
}

export interface CognitoUserPoolInviteMessageTemplate {
  readonly EmailMessage?: string;
  readonly EmailSubject?: string;
  readonly SMSMessage?: string;
}

export interface CognitoUserPoolDeviceConfiguration {
  readonly ChallengeRequiredOnNewDevice?: boolean;
  readonly DeviceOnlyRememberedOnUserPrompt?: boolean;
}

export interface CognitoUserPoolEmailConfiguration {
  readonly ConfigurationSet?: string;
  readonly EmailSendingAccount?: string;
  readonly From?: string;
  readonly ReplyToEmailAddress?: string;
  readonly SourceArn?: string;
}

export interface CognitoUserPoolIssuerConfiguration {
  readonly Type?: OneOf<'ORIGINAL' | 'UPDATED'>;
}

export interface CognitoUserPoolKeyConfiguration {
  readonly KeyType?: OneOf<'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KEY'>;
  readonly KmsKeyArn?: string;
}

export interface CognitoUserPoolLambdaConfig {
  readonly CreateAuthChallenge?: string;
  readonly CustomEmailSender?: CognitoUserPoolCustomEmailSender;
  readonly CustomMessage?: string;
  readonly CustomSMSSender?: CognitoUserPoolCustomSMSSender;
  readonly DefineAuthChallenge?: string;
  readonly InboundFederation?: CognitoUserPoolInboundFederation;
  readonly KMSKeyID?: string;
  readonly PostAuthentication?: string;
  readonly PostConfirmation?: string;
  readonly PreAuthentication?: string;
  readonly PreSignUp?: string;
  readonly PreTokenGeneration?: string;
  readonly PreTokenGenerationConfig?: CognitoUserPoolPreTokenGenerationConfig;
  readonly UserMigration?: string;
  readonly VerifyAuthChallengeResponse?: string;
}

export interface CognitoUserPoolCustomEmailSender {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolCustomSMSSender {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolInboundFederation {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolPreTokenGenerationConfig {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolPolicies {
  readonly PasswordPolicy?: CognitoUserPoolPasswordPolicy;
  readonly SignInPolicy?: CognitoUserPoolSignInPolicy;
}

export interface CognitoUserPoolPasswordPolicy {
  readonly MinimumLength?: number;
  readonly PasswordHistorySize?: number;
  readonly RequireLowercase?: boolean;
  readonly RequireNumbers?: boolean;
  readonly RequireSymbols?: boolean;
  readonly RequireUppercase?: boolean;
  readonly TemporaryPasswordValidityDays?: number;
}

export interface CognitoUserPoolSignInPolicy {
  readonly AllowedFirstAuthFactors?: readonly string[];
}

export interface CognitoUserPoolSchemaAttribute {
  readonly AttributeDataType?: string;
  readonly DeveloperOnlyAttribute?: boolean;
  readonly Mutable?: boolean;
  readonly Name?: string;
  readonly NumberAttributeConstraints?: CognitoUserPoolNumberAttributeConstraints;
  readonly Required?: boolean;
  readonly StringAttributeConstraints?: CognitoUserPoolStringAttributeConstraints;
}

export interface CognitoUserPoolNumberAttributeConstraints {
  readonly MaxValue?: string;
  readonly MinValue?: string;
}

export interface CognitoUserPoolStringAttributeConstraints {
  readonly MaxLength?: string;
  readonly MinLength?: string;
}

export interface CognitoUserPoolSmsConfiguration {
  readonly EumsSms?: CognitoUserPoolEumsSmsConfiguration;
  readonly ExternalId?: string;
  readonly SnsCallerArn?: string;
  readonly SnsRegion?: string;
}

export interface CognitoUserPoolEumsSmsConfiguration {
  readonly CallerArn: string;
  readonly ConfigurationSetName?: string;
  readonly ExternalId?: string;
  readonly InEntityId?: string;
  readonly InTemplateId?: string;
  readonly OriginationIdentity?: string;
  readonly Region?: string;
}

export interface CognitoUserPoolUserAttributeUpdateSettings {
  readonly AttributesRequireVerificationBeforeUpdate: readonly string[];
}

export interface CognitoUserPoolUserPoolAddOns {
  readonly AdvancedSecurityAdditionalFlows?: CognitoUserPoolAdvancedSecurityAdditionalFlows;
  readonly AdvancedSecurityMode?: string;
}

export interface CognitoUserPoolAdvancedSecurityAdditionalFlows {
  readonly CustomAuthMode?: string;
}

export interface CognitoUserPoolUsernameConfiguration {
  readonly CaseSensitive?: boolean;
}

export interface CognitoUserPoolVerificationMessageTemplate {
  readonly DefaultEmailOption?: string;
  readonly EmailMessage?: string;
  readonly EmailMessageByLink?: string;
  readonly EmailSubject?: string;
  readonly EmailSubjectByLink?: string;
  readonly SmsMessage?: string;
}

export interface CognitoUserPoolClient {
  readonly AccessTokenValidity?: number;
  readonly AllowedOAuthFlows?: readonly string[];
  readonly AllowedOAuthFlowsUserPoolClient?: boolean;
  readonly AllowedOAuthScopes?: readonly string[];
  readonly AnalyticsConfiguration?: CognitoUserPoolClientAnalyticsConfiguration;
  readonly AuthSessionValidity?: number;
  readonly CallbackURLs?: readonly string[];
  readonly ClientName?: string;
  readonly DefaultRedirectURI?: string;
  readonly EnablePropagateAdditionalUserContextData?: boolean;
  readonly EnableTokenRevocation?: boolean;
  readonly ExplicitAuthFlows?: readonly string[];
  readonly GenerateSecret?: boolean;
  readonly IdTokenValidity?: number;
  readonly LogoutURLs?: readonly string[];
  readonly PreventUserExistenceErrors?: string;
  readonly ReadAttributes?: readonly string[];
  readonly RefreshTokenRotation?: CognitoUserPoolClientRefreshTokenRotation;
  readonly RefreshTokenValidity?: number;
  readonly SupportedIdentityProviders?: readonly string[];
  readonly TokenValidityUnits?: CognitoUserPoolClientTokenValidityUnits;
  readonly UserPoolId: string;
  readonly WriteAttributes?: readonly string[];
}

export interface CognitoUserPoolClientAnalyticsConfiguration {
  readonly ApplicationArn?: string;
  readonly ApplicationId?: string;
  readonly ExternalId?: string;
  readonly RoleArn?: string;
  readonly UserDataShared?: boolean;
}

export interface CognitoUserPoolClientRefreshTokenRotation {
  readonly Feature?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly RetryGracePeriodSeconds?: number;
}

export interface CognitoUserPoolClientTokenValidityUnits {
  readonly AccessToken?: string;
  readonly IdToken?: string;
  readonly RefreshToken?: string;
}

export interface CognitoUserPoolDomain {
  readonly CustomDomainConfig?: CognitoUserPoolDomainCustomDomainConfigType;
  readonly Domain: string;
  readonly ManagedLoginVersion?: number;
  readonly Routing?: CognitoUserPoolDomainRoutingType;
  readonly UserPoolId: string;
}

export interface CognitoUserPoolDomainCustomDomainConfigType {
  readonly CertificateArn?: string;
  readonly SecurityPolicy?: string;
}

export interface CognitoUserPoolDomainRoutingType {
  readonly Failover?: CognitoUserPoolDomainFailoverType;
}

export interface CognitoUserPoolDomainFailoverType {
  readonly PrimaryRoute53HealthCheckId: string;
  readonly SecondaryRegion: string;
}

export interface CognitoUserPoolGroup {
  readonly Description?: string;
  readonly GroupName?: string;
  readonly Precedence?: number;
  readonly RoleArn?: string;
  readonly UserPoolId: string;
}

export interface CognitoUserPoolIdentityProvider {
  readonly AttributeMapping?: { readonly [key: string]: string };
  readonly IdpIdentifiers?: readonly string[];
  readonly ProviderDetails: { readonly [key: string]: string };
  readonly ProviderName: string;
  readonly ProviderType: string;
  readonly UserPoolId: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachment {
  readonly EmailConfiguration?: CognitoUserPoolRegionalConfigurationAttachmentEmailConfiguration;
  readonly LambdaConfig?: CognitoUserPoolRegionalConfigurationAttachmentLambdaConfig;
  readonly SmsConfiguration?: CognitoUserPoolRegionalConfigurationAttachmentSmsConfiguration;
  readonly Status?: string;
  readonly UserPoolId: string;
  readonly UserPoolTags?: { readonly [key: string]: string };
}

export interface CognitoUserPoolRegionalConfigurationAttachmentEmailConfiguration {
  readonly ConfigurationSet?: string;
  readonly EmailSendingAccount?: string;
  readonly From?: string;
  readonly ReplyToEmailAddress?: string;
  readonly SourceArn?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentLambdaConfig {
  readonly CreateAuthChallenge?: string;
  readonly CustomEmailSender?: CognitoUserPoolRegionalConfigurationAttachmentCustomEmailSender;
  readonly CustomMessage?: string;
  readonly CustomSMSSender?: CognitoUserPoolRegionalConfigurationAttachmentCustomSMSSender;
  readonly DefineAuthChallenge?: string;
  readonly InboundFederation?: CognitoUserPoolRegionalConfigurationAttachmentInboundFederation;
  readonly KMSKeyID?: string;
  readonly PostAuthentication?: string;
  readonly PostConfirmation?: string;
  readonly PreAuthentication?: string;
  readonly PreSignUp?: string;
  readonly PreTokenGeneration?: string;
  readonly PreTokenGenerationConfig?: CognitoUserPoolRegionalConfigurationAttachmentPreTokenGenerationConfig;
  readonly UserMigration?: string;
  readonly VerifyAuthChallengeResponse?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentCustomEmailSender {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentCustomSMSSender {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentInboundFederation {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentPreTokenGenerationConfig {
  readonly LambdaArn?: string;
  readonly LambdaVersion?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentSmsConfiguration {
  readonly EumsSms?: CognitoUserPoolRegionalConfigurationAttachmentEumsSmsConfiguration;
  readonly ExternalId?: string;
  readonly SnsCallerArn?: string;
  readonly SnsRegion?: string;
}

export interface CognitoUserPoolRegionalConfigurationAttachmentEumsSmsConfiguration {
  readonly CallerArn: string;
  readonly ConfigurationSetName?: string;
  readonly ExternalId?: string;
  readonly InEntityId?: string;
  readonly InTemplateId?: string;
  readonly OriginationIdentity?: string;
  readonly Region?: string;
}

export interface CognitoUserPoolReplica {
  readonly RegionName: string;
  readonly UserPoolId: string;
  readonly UserPoolTagsAtCreate?: { readonly [key: string]: string };
}

export interface CognitoUserPoolResourceServer {
  readonly Identifier: string;
  readonly Name: string;
  readonly Scopes?: readonly CognitoUserPoolResourceServerResourceServerScopeType[];
  readonly UserPoolId: string;
}

export interface CognitoUserPoolResourceServerResourceServerScopeType {
  readonly ScopeDescription: string;
  readonly ScopeName: string;
}

export interface CognitoUserPoolRiskConfigurationAttachment {
  readonly AccountTakeoverRiskConfiguration?: CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverRiskConfigurationType;
  readonly ClientId: string;
  readonly CompromisedCredentialsRiskConfiguration?: CognitoUserPoolRiskConfigurationAttachmentCompromisedCredentialsRiskConfigurationType;
  readonly RiskExceptionConfiguration?: CognitoUserPoolRiskConfigurationAttachmentRiskExceptionConfigurationType;
  readonly UserPoolId: string;
}

export interface CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverRiskConfigurationType {
  readonly Actions: CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverActionsType;
  readonly NotifyConfiguration?: CognitoUserPoolRiskConfigurationAttachmentNotifyConfigurationType;
}

export interface CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverActionsType {
  readonly HighAction?: CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverActionType;
  readonly LowAction?: CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverActionType;
  readonly MediumAction?: CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverActionType;
}

export interface CognitoUserPoolRiskConfigurationAttachmentAccountTakeoverActionType {
  readonly EventAction: string;
  readonly Notify: boolean;
}

export interface CognitoUserPoolRiskConfigurationAttachmentNotifyConfigurationType {
  readonly BlockEmail?: CognitoUserPoolRiskConfigurationAttachmentNotifyEmailType;
  readonly From?: string;
  readonly MfaEmail?: CognitoUserPoolRiskConfigurationAttachmentNotifyEmailType;
  readonly NoActionEmail?: CognitoUserPoolRiskConfigurationAttachmentNotifyEmailType;
  readonly ReplyTo?: string;
  readonly SourceArn: string;
}

export interface CognitoUserPoolRiskConfigurationAttachmentNotifyEmailType {
  readonly HtmlBody?: string;
  readonly Subject: string;
  readonly TextBody?: string;
}

export interface CognitoUserPoolRiskConfigurationAttachmentCompromisedCredentialsRiskConfigurationType {
  readonly Actions: CognitoUserPoolRiskConfigurationAttachmentCompromisedCredentialsActionsType;
  readonly EventFilter?: readonly string[];
}

export interface CognitoUserPoolRiskConfigurationAttachmentCompromisedCredentialsActionsType {
  readonly EventAction: string;
}

export interface CognitoUserPoolRiskConfigurationAttachmentRiskExceptionConfigurationType {
  readonly BlockedIPRangeList?: readonly string[];
  readonly SkippedIPRangeList?: readonly string[];
}

export interface CognitoUserPoolUICustomizationAttachment {
  readonly CSS?: string;
  readonly ClientId: string;
  readonly UserPoolId: string;
}

export interface CognitoUserPoolUser {
  readonly ClientMetadata?: { readonly [key: string]: string };
  readonly DesiredDeliveryMediums?: readonly string[];
  readonly ForceAliasCreation?: boolean;
  readonly MessageAction?: string;
  readonly UserAttributes?: readonly CognitoUserPoolUserAttributeType[];
  readonly UserPoolId: string;
  readonly Username?: string;
  readonly ValidationData?: readonly CognitoUserPoolUserAttributeType[];
}

export interface CognitoUserPoolUserAttributeType {
  readonly Name?: string;
  readonly Value?: string;
}

export interface CognitoUserPoolUserToGroupAttachment {
  readonly GroupName: string;
  readonly UserPoolId: string;
  readonly Username: string;
}
