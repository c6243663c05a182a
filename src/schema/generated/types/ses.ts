// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SES::ConfigurationSet': SESConfigurationSet;
    'AWS::SES::ConfigurationSetEventDestination': SESConfigurationSetEventDestination;
    'AWS::SES::ContactList': SESContactList;
    'AWS::SES::CustomVerificationEmailTemplate': SESCustomVerificationEmailTemplate;
    'AWS::SES::DedicatedIpPool': SESDedicatedIpPool;
    'AWS::SES::EmailIdentity': SESEmailIdentity;
    'AWS::SES::EmailIdentityCertificate': SESEmailIdentityCertificate;
    'AWS::SES::MailManagerAddonInstance': SESMailManagerAddonInstance;
    'AWS::SES::MailManagerAddonSubscription': SESMailManagerAddonSubscription;
    'AWS::SES::MailManagerAddressList': SESMailManagerAddressList;
    'AWS::SES::MailManagerArchive': SESMailManagerArchive;
    'AWS::SES::MailManagerIngressPoint': SESMailManagerIngressPoint;
    'AWS::SES::MailManagerRelay': SESMailManagerRelay;
    'AWS::SES::MailManagerRuleSet': SESMailManagerRuleSet;
    'AWS::SES::MailManagerTrafficPolicy': SESMailManagerTrafficPolicy;
    'AWS::SES::MultiRegionEndpoint': SESMultiRegionEndpoint;
    'AWS::SES::ReceiptFilter': SESReceiptFilter;
    'AWS::SES::ReceiptRule': SESReceiptRule;
    'AWS::SES::ReceiptRuleSet': SESReceiptRuleSet;
    'AWS::SES::Template': SESTemplate;
    'AWS::SES::Tenant': SESTenant;
    'AWS::SES::VdmAttributes': SESVdmAttributes;
  }
}

export interface SESConfigurationSet {
  readonly ArchivingOptions?: SESConfigurationSetArchivingOptions;
  readonly DeliveryOptions?: SESConfigurationSetDeliveryOptions;
  readonly Name?: string;
  readonly ReputationOptions?: SESConfigurationSetReputationOptions;
  readonly SendingOptions?: SESConfigurationSetSendingOptions;
  readonly SuppressionOptions?: SESConfigurationSetSuppressionOptions;
  readonly Tags?: readonly Tag[];
  readonly TrackingOptions?: SESConfigurationSetTrackingOptions;
  readonly VdmOptions?: SESConfigurationSetVdmOptions;
}

export interface SESConfigurationSetArchivingOptions {
  readonly ArchiveArn?: string;
}

export interface SESConfigurationSetDeliveryOptions {
  readonly MaxDeliverySeconds?: number;
  readonly SendingPoolName?: string;
  readonly TlsPolicy?: string;
}

export interface SESConfigurationSetReputationOptions {
  readonly ReputationMetricsEnabled?: boolean;
}

export interface SESConfigurationSetSendingOptions {
  readonly SendingEnabled?: boolean;
}

export interface SESConfigurationSetSuppressionOptions {
  readonly SuppressedReasons?: readonly string[];
  readonly ValidationOptions?: SESConfigurationSetValidationOptions;
}

export interface SESConfigurationSetValidationOptions {
  readonly ConditionThreshold: SESConfigurationSetConditionThreshold;
}

export interface SESConfigurationSetConditionThreshold {
  readonly ConditionThresholdEnabled: string;
  readonly OverallConfidenceThreshold?: SESConfigurationSetOverallConfidenceThreshold;
}

export interface SESConfigurationSetOverallConfidenceThreshold {
  readonly ConfidenceVerdictThreshold: string;
}

export interface SESConfigurationSetTrackingOptions {
  readonly CustomRedirectDomain?: string;
  readonly HttpsPolicy?: string;
}

export interface SESConfigurationSetVdmOptions {
  readonly DashboardOptions?: SESConfigurationSetDashboardOptions;
  readonly GuardianOptions?: SESConfigurationSetGuardianOptions;
}

export interface SESConfigurationSetDashboardOptions {
  readonly EngagementMetrics: string;
}

export interface SESConfigurationSetGuardianOptions {
  readonly OptimizedSharedDelivery: string;
}

export interface SESConfigurationSetEventDestination {
  readonly ConfigurationSetName: string;
  readonly EventDestination: SESConfigurationSetEventDestinationEventDestination;
}

export interface SESConfigurationSetEventDestinationEventDestination {
  readonly CloudWatchDestination?: SESConfigurationSetEventDestinationCloudWatchDestination;
  readonly Enabled?: boolean;
  readonly EventBridgeDestination?: SESConfigurationSetEventDestinationEventBridgeDestination;
  readonly KinesisFirehoseDestination?: SESConfigurationSetEventDestinationKinesisFirehoseDestination;
  readonly MatchingEventTypes: readonly string[];
  readonly Name?: string;
  readonly SnsDestination?: SESConfigurationSetEventDestinationSnsDestination;
}

export interface SESConfigurationSetEventDestinationCloudWatchDestination {
  readonly DimensionConfigurations?: readonly SESConfigurationSetEventDestinationDimensionConfiguration[];
}

export interface SESConfigurationSetEventDestinationDimensionConfiguration {
  readonly DefaultDimensionValue: string;
  readonly DimensionName: string;
  readonly DimensionValueSource: string;
}

export interface SESConfigurationSetEventDestinationEventBridgeDestination {
  readonly EventBusArn: string;
}

export interface SESConfigurationSetEventDestinationKinesisFirehoseDestination {
  readonly DeliveryStreamARN: string;
  readonly IAMRoleARN: string;
}

export interface SESConfigurationSetEventDestinationSnsDestination {
  readonly TopicARN: string;
}

export interface SESContactList {
  readonly ContactListName?: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly Topics?: readonly SESContactListTopic[];
}

export interface SESContactListTopic {
  readonly DefaultSubscriptionStatus: string;
  readonly Description?: string;
  readonly DisplayName: string;
  readonly TopicName: string;
}

export interface SESCustomVerificationEmailTemplate {
  readonly FailureRedirectionURL: string;
  readonly FromEmailAddress: string;
  readonly SuccessRedirectionURL: string;
  readonly Tags?: readonly Tag[];
  readonly TemplateContent: string;
  readonly TemplateName: string;
  readonly TemplateSubject: string;
}

export interface SESDedicatedIpPool {
  readonly PoolName?: string;
  readonly ScalingMode?: string;
  readonly Tags?: readonly Tag[];
}

export interface SESEmailIdentity {
  readonly ConfigurationSetAttributes?: SESEmailIdentityConfigurationSetAttributes;
  readonly DkimAttributes?: SESEmailIdentityDkimAttributes;
  readonly DkimSigningAttributes?: SESEmailIdentityDkimSigningAttributes;
  readonly EmailIdentity: string;
  readonly FeedbackAttributes?: SESEmailIdentityFeedbackAttributes;
  readonly MailFromAttributes?: SESEmailIdentityMailFromAttributes;
  readonly Tags?: readonly Tag[];
}

export interface SESEmailIdentityConfigurationSetAttributes {
  readonly ConfigurationSetName?: string;
}

export interface SESEmailIdentityDkimAttributes {
  readonly SigningEnabled?: boolean;
}

export interface SESEmailIdentityDkimSigningAttributes {
  readonly DomainSigningPrivateKey?: string;
  readonly DomainSigningSelector?: string;
  readonly NextSigningKeyLength?: string;
}

export interface SESEmailIdentityFeedbackAttributes {
  readonly EmailForwardingEnabled?: boolean;
}

export interface SESEmailIdentityMailFromAttributes {
  readonly BehaviorOnMxFailure?: string;
  readonly MailFromDomain?: string;
}

export interface SESEmailIdentityCertificate {
  readonly CertificateArn: string;
  readonly EmailIdentity: string;
  readonly FromAddress: string;
}

export interface SESMailManagerAddonInstance {
  readonly AddonSubscriptionId: string;
  readonly Tags?: readonly Tag[];
}

export interface SESMailManagerAddonSubscription {
  readonly AddonName: string;
  readonly Tags?: readonly Tag[];
}

export interface SESMailManagerAddressList {
  readonly AddressListName?: string;
  readonly Tags?: readonly Tag[];
}

export interface SESMailManagerArchive {
  readonly ArchiveName?: string;
  readonly KmsKeyArn?: string;
  readonly Retention?: SESMailManagerArchiveArchiveRetention;
  readonly Tags?: readonly Tag[];
}

export interface SESMailManagerArchiveArchiveRetention {
  readonly RetentionPeriod: OneOf<'THREE_MONTHS' | 'SIX_MONTHS' | 'NINE_MONTHS' | 'ONE_YEAR' | 'EIGHTEEN_MONTHS' | 'TWO_YEARS' | 'THIRTY_MONTHS' | 'THREE_YEARS' | 'FOUR_YEARS' | 'FIVE_YEARS' | 'SIX_YEARS' | 'SEVEN_YEARS' | 'EIGHT_YEARS' | 'NINE_YEARS' | 'TEN_YEARS' | 'PERMANENT'>;
}

export interface SESMailManagerIngressPoint {
  readonly IngressPointConfiguration?: SESMailManagerIngressPointIngressPointConfiguration;
  readonly IngressPointName?: string;
  readonly NetworkConfiguration?: SESMailManagerIngressPointNetworkConfiguration;
  readonly RuleSetId: string;
  readonly StatusToUpdate?: OneOf<'ACTIVE' | 'CLOSED'>;
  readonly Tags?: readonly Tag[];
  readonly TlsPolicy?: OneOf<'REQUIRED' | 'OPTIONAL' | 'FIPS'>;
  readonly TrafficPolicyId: string;
  readonly Type: OneOf<'OPEN' | 'AUTH' | 'MTLS'>;
}

export interface SESMailManagerIngressPointIngressPointConfiguration {
  readonly SecretArn?: string;
  readonly SmtpPassword?: string;
  readonly TlsAuthConfiguration?: SESMailManagerIngressPointTlsAuthConfiguration;
}

export interface SESMailManagerIngressPointTlsAuthConfiguration {
  readonly TrustStore: SESMailManagerIngressPointTrustStore;
}

export interface SESMailManagerIngressPointTrustStore {
  readonly CAContent: string;
  readonly CrlContent?: string;
  readonly KmsKeyArn?: string;
}

export interface SESMailManagerIngressPointNetworkConfiguration {
  readonly PrivateNetworkConfiguration?: SESMailManagerIngressPointPrivateNetworkConfiguration;
  readonly PublicNetworkConfiguration?: SESMailManagerIngressPointPublicNetworkConfiguration;
}

export interface SESMailManagerIngressPointPrivateNetworkConfiguration {
  readonly VpcEndpointId: string;
}

export interface SESMailManagerIngressPointPublicNetworkConfiguration {
  readonly IpType: OneOf<'IPV4' | 'DUAL_STACK'>;
}

export interface SESMailManagerRelay {
  readonly Authentication: SESMailManagerRelayRelayAuthentication;
  readonly RelayName?: string;
  readonly ServerName: string;
  readonly ServerPort: number;
  readonly Tags?: readonly Tag[];
}

export interface SESMailManagerRelayRelayAuthentication {
  readonly NoAuthentication?: unknown;
  readonly SecretArn?: string;
}

export interface SESMailManagerRuleSet {
  readonly RuleSetName?: string;
  readonly Rules: readonly SESMailManagerRuleSetRule[];
  readonly Tags?: readonly Tag[];
}

export interface SESMailManagerRuleSetRule {
  readonly Actions: readonly SESMailManagerRuleSetRuleAction[];
  readonly Conditions?: readonly SESMailManagerRuleSetRuleCondition[];
  readonly Name?: string;
  readonly Unless?: readonly SESMailManagerRuleSetRuleCondition[];
}

export interface SESMailManagerRuleSetRuleAction {
  readonly AddHeader?: SESMailManagerRuleSetAddHeaderAction;
  readonly Archive?: SESMailManagerRuleSetArchiveAction;
  readonly Bounce?: SESMailManagerRuleSetBounceAction;
  readonly DeliverToMailbox?: SESMailManagerRuleSetDeliverToMailboxAction;
  readonly DeliverToQBusiness?: SESMailManagerRuleSetDeliverToQBusinessAction;
  readonly Drop?: unknown;
  readonly InvokeLambda?: SESMailManagerRuleSetInvokeLambdaAction;
  readonly PublishToSns?: SESMailManagerRuleSetSnsAction;
  readonly Relay?: SESMailManagerRuleSetRelayAction;
  readonly ReplaceRecipient?: SESMailManagerRuleSetReplaceRecipientAction;
  readonly Send?: SESMailManagerRuleSetSendAction;
  readonly WriteToS3?: SESMailManagerRuleSetS3Action;
}

export interface SESMailManagerRuleSetAddHeaderAction {
  readonly HeaderName: string;
  readonly HeaderValue: string;
}

export interface SESMailManagerRuleSetArchiveAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly TargetArchive: string;
}

export interface SESMailManagerRuleSetBounceAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly DiagnosticMessage: string;
  readonly Message?: string;
  readonly RoleArn: string;
  readonly Sender: string;
  readonly SmtpReplyCode: string;
  readonly StatusCode: string;
}

export interface SESMailManagerRuleSetDeliverToMailboxAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly MailboxArn: string;
  readonly RoleArn: string;
}

export interface SESMailManagerRuleSetDeliverToQBusinessAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly ApplicationId: string;
  readonly IndexId: string;
  readonly RoleArn: string;
}

export interface SESMailManagerRuleSetInvokeLambdaAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly FunctionArn: string;
  readonly InvocationType: OneOf<'EVENT' | 'REQUEST_RESPONSE'>;
  readonly RetryTimeMinutes?: number;
  readonly RoleArn: string;
}

export interface SESMailManagerRuleSetSnsAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly Encoding?: OneOf<'UTF-8' | 'BASE64'>;
  readonly PayloadType?: OneOf<'CONTENT' | 'HEADERS'>;
  readonly RoleArn: string;
  readonly TopicArn: string;
}

export interface SESMailManagerRuleSetRelayAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly MailFrom?: OneOf<'REPLACE' | 'PRESERVE'>;
  readonly Relay: string;
}

export interface SESMailManagerRuleSetReplaceRecipientAction {
  readonly ReplaceWith?: readonly string[];
}

export interface SESMailManagerRuleSetSendAction {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly RoleArn: string;
}

export interface SESMailManagerRuleSetS3Action {
  readonly ActionFailurePolicy?: OneOf<'CONTINUE' | 'DROP'>;
  readonly RoleArn: string;
  readonly S3Bucket: string;
  readonly S3Prefix?: string;
  readonly S3SseKmsKeyId?: string;
}

export interface SESMailManagerRuleSetRuleCondition {
  readonly BooleanExpression?: SESMailManagerRuleSetRuleBooleanExpression;
  readonly DmarcExpression?: SESMailManagerRuleSetRuleDmarcExpression;
  readonly IpExpression?: SESMailManagerRuleSetRuleIpExpression;
  readonly NumberExpression?: SESMailManagerRuleSetRuleNumberExpression;
  readonly StringExpression?: SESMailManagerRuleSetRuleStringExpression;
  readonly VerdictExpression?: SESMailManagerRuleSetRuleVerdictExpression;
}

export interface SESMailManagerRuleSetRuleBooleanExpression {
  readonly Evaluate: SESMailManagerRuleSetRuleBooleanToEvaluate;
  readonly Operator: OneOf<'IS_TRUE' | 'IS_FALSE'>;
}

export interface SESMailManagerRuleSetRuleBooleanToEvaluate {
  readonly Analysis?: SESMailManagerRuleSetAnalysis;
  readonly Attribute?: OneOf<'READ_RECEIPT_REQUESTED' | 'TLS' | 'TLS_WRAPPED'>;
  readonly IsInAddressList?: SESMailManagerRuleSetRuleIsInAddressList;
}

export interface SESMailManagerRuleSetAnalysis {
  readonly Analyzer: string;
  readonly ResultField: string;
}

export interface SESMailManagerRuleSetRuleIsInAddressList {
  readonly AddressLists: readonly string[];
  readonly Attribute: OneOf<'RECIPIENT' | 'MAIL_FROM' | 'SENDER' | 'FROM' | 'TO' | 'CC'>;
}

export interface SESMailManagerRuleSetRuleDmarcExpression {
  readonly Operator: OneOf<'EQUALS' | 'NOT_EQUALS'>;
  readonly Values: readonly (OneOf<'NONE' | 'QUARANTINE' | 'REJECT'>)[];
}

export interface SESMailManagerRuleSetRuleIpExpression {
  readonly Evaluate: SESMailManagerRuleSetRuleIpToEvaluate;
  readonly Operator: OneOf<'CIDR_MATCHES' | 'NOT_CIDR_MATCHES'>;
  readonly Values: readonly string[];
}

export interface SESMailManagerRuleSetRuleIpToEvaluate {
  readonly Attribute: OneOf<'SOURCE_IP'>;
}

export interface SESMailManagerRuleSetRuleNumberExpression {
  readonly Evaluate: SESMailManagerRuleSetRuleNumberToEvaluate;
  readonly Operator: OneOf<'EQUALS' | 'NOT_EQUALS' | 'LESS_THAN' | 'GREATER_THAN' | 'LESS_THAN_OR_EQUAL' | 'GREATER_THAN_OR_EQUAL'>;
  readonly Value: number;
}

export interface SESMailManagerRuleSetRuleNumberToEvaluate {
  readonly Attribute: OneOf<'MESSAGE_SIZE'>;
}

export interface SESMailManagerRuleSetRuleStringExpression {
  readonly Evaluate: SESMailManagerRuleSetRuleStringToEvaluate;
  readonly Operator: OneOf<'EQUALS' | 'NOT_EQUALS' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS'>;
  readonly Values: readonly string[];
}

export interface SESMailManagerRuleSetRuleStringToEvaluate {
  readonly Analysis?: SESMailManagerRuleSetAnalysis;
  readonly Attribute?: OneOf<'MAIL_FROM' | 'HELO' | 'RECIPIENT' | 'SENDER' | 'FROM' | 'SUBJECT' | 'TO' | 'CC'>;
  readonly ClientCertificateAttribute?: OneOf<'CN' | 'SAN_RFC822_NAME' | 'SAN_DNS_NAME' | 'SAN_DIRECTORY_NAME' | 'SAN_UNIFORM_RESOURCE_IDENTIFIER' | 'SAN_IP_ADDRESS' | 'SAN_REGISTERED_ID' | 'SERIAL_NUMBER'>;
  readonly MimeHeaderAttribute?: string;
}

export interface SESMailManagerRuleSetRuleVerdictExpression {
  readonly Evaluate: SESMailManagerRuleSetRuleVerdictToEvaluate;
  readonly Operator: OneOf<'EQUALS' | 'NOT_EQUALS'>;
  readonly Values: readonly (OneOf<'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED'>)[];
}

export interface SESMailManagerRuleSetRuleVerdictToEvaluate {
  readonly Analysis?: SESMailManagerRuleSetAnalysis;
  readonly Attribute?: OneOf<'SPF' | 'DKIM'>;
}

export interface SESMailManagerTrafficPolicy {
  readonly DefaultAction: OneOf<'ALLOW' | 'DENY'>;
  readonly MaxMessageSizeBytes?: number;
  readonly PolicyStatements: readonly SESMailManagerTrafficPolicyPolicyStatement[];
  readonly Tags?: readonly Tag[];
  readonly TrafficPolicyName?: string;
}

export interface SESMailManagerTrafficPolicyPolicyStatement {
  readonly Action: OneOf<'ALLOW' | 'DENY'>;
  readonly Conditions: readonly SESMailManagerTrafficPolicyPolicyCondition[];
}

export interface SESMailManagerTrafficPolicyPolicyCondition {
  readonly BooleanExpression?: SESMailManagerTrafficPolicyIngressBooleanExpression;
  readonly IpExpression?: SESMailManagerTrafficPolicyIngressIpv4Expression;
  readonly Ipv6Expression?: SESMailManagerTrafficPolicyIngressIpv6Expression;
  readonly StringExpression?: SESMailManagerTrafficPolicyIngressStringExpression;
  readonly TlsExpression?: SESMailManagerTrafficPolicyIngressTlsProtocolExpression;
}

export interface SESMailManagerTrafficPolicyIngressBooleanExpression {
  readonly Evaluate: SESMailManagerTrafficPolicyIngressBooleanToEvaluate;
  readonly Operator: OneOf<'IS_TRUE' | 'IS_FALSE'>;
}

export interface SESMailManagerTrafficPolicyIngressBooleanToEvaluate {
  readonly Analysis?: SESMailManagerTrafficPolicyIngressAnalysis;
  readonly IsInAddressList?: SESMailManagerTrafficPolicyIngressIsInAddressList;
}

export interface SESMailManagerTrafficPolicyIngressAnalysis {
  readonly Analyzer: string;
  readonly ResultField: string;
}

export interface SESMailManagerTrafficPolicyIngressIsInAddressList {
  readonly AddressLists: readonly string[];
  readonly Attribute: OneOf<'RECIPIENT'>;
}

export interface SESMailManagerTrafficPolicyIngressIpv4Expression {
  readonly Evaluate: SESMailManagerTrafficPolicyIngressIpToEvaluate;
  readonly Operator: OneOf<'CIDR_MATCHES' | 'NOT_CIDR_MATCHES'>;
  readonly Values: readonly string[];
}

export interface SESMailManagerTrafficPolicyIngressIpToEvaluate {
  readonly Attribute: OneOf<'SENDER_IP'>;
}

export interface SESMailManagerTrafficPolicyIngressIpv6Expression {
  readonly Evaluate: SESMailManagerTrafficPolicyIngressIpv6ToEvaluate;
  readonly Operator: OneOf<'CIDR_MATCHES' | 'NOT_CIDR_MATCHES'>;
  readonly Values: readonly string[];
}

export interface SESMailManagerTrafficPolicyIngressIpv6ToEvaluate {
  readonly Attribute: OneOf<'SENDER_IPV6'>;
}

export interface SESMailManagerTrafficPolicyIngressStringExpression {
  readonly Evaluate: SESMailManagerTrafficPolicyIngressStringToEvaluate;
  readonly Operator: OneOf<'EQUALS' | 'NOT_EQUALS' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS'>;
  readonly Values: readonly string[];
}

export interface SESMailManagerTrafficPolicyIngressStringToEvaluate {
  readonly Analysis?: SESMailManagerTrafficPolicyIngressAnalysis;
  readonly Attribute?: OneOf<'RECIPIENT'>;
}

export interface SESMailManagerTrafficPolicyIngressTlsProtocolExpression {
  readonly Evaluate: SESMailManagerTrafficPolicyIngressTlsProtocolToEvaluate;
  readonly Operator: OneOf<'MINIMUM_TLS_VERSION' | 'IS'>;
  readonly Value: OneOf<'TLS1_2' | 'TLS1_3'>;
}

export interface SESMailManagerTrafficPolicyIngressTlsProtocolToEvaluate {
  readonly Attribute: OneOf<'TLS_PROTOCOL'>;
}

export interface SESMultiRegionEndpoint {
  readonly Details: SESMultiRegionEndpointDetails;
  readonly EndpointName: string;
  readonly Tags?: readonly Tag[];
}

export interface SESMultiRegionEndpointDetails {
  readonly RouteDetails: readonly SESMultiRegionEndpointRouteDetailsItems[];
}

export interface SESMultiRegionEndpointRouteDetailsItems {
  readonly Region: string;
}

export interface SESReceiptFilter {
  readonly Filter: SESReceiptFilterFilter;
}

export interface SESReceiptFilterFilter {
  readonly IpFilter: SESReceiptFilterIpFilter;
  readonly Name?: string;
}

export interface SESReceiptFilterIpFilter {
  readonly Cidr: string;
  readonly Policy: string;
}

export interface SESReceiptRule {
  readonly After?: string;
  readonly Rule: SESReceiptRuleRule;
  readonly RuleSetName: string;
}

export interface SESReceiptRuleRule {
  readonly Actions?: readonly SESReceiptRuleAction[];
  readonly Enabled?: boolean;
  readonly Name?: string;
  readonly Recipients?: readonly string[];
  readonly ScanEnabled?: boolean;
  readonly TlsPolicy?: string;
}

export interface SESReceiptRuleAction {
  readonly AddHeaderAction?: SESReceiptRuleAddHeaderAction;
  readonly BounceAction?: SESReceiptRuleBounceAction;
  readonly ConnectAction?: SESReceiptRuleConnectAction;
  readonly LambdaAction?: SESReceiptRuleLambdaAction;
  readonly S3Action?: SESReceiptRuleS3Action;
  readonly SNSAction?: SESReceiptRuleSNSAction;
  readonly StopAction?: SESReceiptRuleStopAction;
  readonly WorkmailAction?: SESReceiptRuleWorkmailAction;
}

export interface SESReceiptRuleAddHeaderAction {
  readonly HeaderName: string;
  readonly HeaderValue: string;
}

export interface SESReceiptRuleBounceAction {
  readonly Message: string;
  readonly Sender: string;
  readonly SmtpReplyCode: string;
  readonly StatusCode?: string;
  readonly TopicArn?: string;
}

export interface SESReceiptRuleConnectAction {
  readonly IAMRoleARN: string;
  readonly InstanceARN: string;
}

export interface SESReceiptRuleLambdaAction {
  readonly FunctionArn: string;
  readonly InvocationType?: string;
  readonly TopicArn?: string;
}

export interface SESReceiptRuleS3Action {
  readonly BucketName: string;
  readonly IamRoleArn?: string;
  readonly KmsKeyArn?: string;
  readonly ObjectKeyPrefix?: string;
  readonly TopicArn?: string;
}

export interface SESReceiptRuleSNSAction {
  readonly Encoding?: string;
  readonly TopicArn?: string;
}

export interface SESReceiptRuleStopAction {
  readonly Scope: string;
  readonly TopicArn?: string;
}

export interface SESReceiptRuleWorkmailAction {
  readonly OrganizationArn: string;
  readonly TopicArn?: string;
}

export interface SESReceiptRuleSet {
  readonly RuleSetName?: string;
}

export interface SESTemplate {
  readonly Tags?: readonly Tag[];
  readonly Template?: SESTemplateTemplate;
}

export interface SESTemplateTemplate {
  readonly HtmlPart?: string;
  readonly SubjectPart: string;
  readonly TemplateName?: string;
  readonly TextPart?: string;
}

export interface SESTenant {
  readonly ResourceAssociations?: readonly SESTenantResourceAssociation[];
  readonly Tags?: readonly Tag[];
  readonly TenantName: string;
}

export interface SESTenantResourceAssociation {
  readonly ResourceArn: string;
}

export interface SESVdmAttributes {
  readonly DashboardAttributes?: SESVdmAttributesDashboardAttributes;
  readonly GuardianAttributes?: SESVdmAttributesGuardianAttributes;
}

export interface SESVdmAttributesDashboardAttributes {
  readonly EngagementMetrics?: string;
}

export interface SESVdmAttributesGuardianAttributes {
  readonly OptimizedSharedDelivery?: string;
}
