// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::WAFv2::IPSet': WAFv2IPSet;
    'AWS::WAFv2::LoggingConfiguration': WAFv2LoggingConfiguration;
    'AWS::WAFv2::RegexPatternSet': WAFv2RegexPatternSet;
    'AWS::WAFv2::RuleGroup': WAFv2RuleGroup;
    'AWS::WAFv2::WebACL': WAFv2WebACL;
    'AWS::WAFv2::WebACLAssociation': WAFv2WebACLAssociation;
  }
}

export interface WAFv2IPSet {
  readonly Addresses: readonly string[];
  readonly Description?: string;
  readonly IPAddressVersion: OneOf<'IPV4' | 'IPV6'>;
  readonly Name?: string;
  readonly Scope: OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  readonly Tags?: readonly Tag[];
}

export interface WAFv2LoggingConfiguration {
  readonly LogDestinationConfigs: readonly string[];
  readonly LoggingFilter?: WAFv2LoggingConfigurationLoggingFilter;
  readonly RedactedFields?: readonly WAFv2LoggingConfigurationFieldToMatch[];
  readonly ResourceArn: string;
}

export interface WAFv2LoggingConfigurationLoggingFilter {
  readonly DefaultBehavior: OneOf<'KEEP' | 'DROP'>;
  readonly Filters: readonly WAFv2LoggingConfigurationFilter[];
}

export interface WAFv2LoggingConfigurationFilter {
  readonly Behavior: OneOf<'KEEP' | 'DROP'>;
  readonly Conditions: readonly WAFv2LoggingConfigurationCondition[];
  readonly Requirement: OneOf<'MEETS_ALL' | 'MEETS_ANY'>;
}

export interface WAFv2LoggingConfigurationCondition {
  readonly ActionCondition?: WAFv2LoggingConfigurationActionCondition;
  readonly LabelNameCondition?: WAFv2LoggingConfigurationLabelNameCondition;
}

export interface WAFv2LoggingConfigurationActionCondition {
  readonly Action: OneOf<'ALLOW' | 'BLOCK' | 'COUNT' | 'CAPTCHA' | 'CHALLENGE' | 'MONETIZE' | 'EXCLUDED_AS_COUNT'>;
}

export interface WAFv2LoggingConfigurationLabelNameCondition {
  readonly LabelName: string;
}

export interface WAFv2LoggingConfigurationFieldToMatch {
  readonly JsonBody?: unknown;
  readonly Method?: unknown;
  readonly QueryString?: unknown;
  readonly SingleHeader?: WAFv2LoggingConfigurationSingleHeader;
  readonly UriPath?: unknown;
}

export interface WAFv2LoggingConfigurationSingleHeader {
  readonly Name: string;
}

export interface WAFv2RegexPatternSet {
  readonly Description?: string;
  readonly Name?: string;
  readonly RegularExpressionList: readonly string[];
  readonly Scope: OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  readonly Tags?: readonly Tag[];
}

export interface WAFv2RuleGroup {
  readonly AvailableLabels?: readonly WAFv2RuleGroupLabelSummary[];
  readonly Capacity: number;
  readonly ConsumedLabels?: readonly WAFv2RuleGroupLabelSummary[];
  readonly CustomResponseBodies?: { readonly [key: string]: WAFv2RuleGroupCustomResponseBody };
  readonly Description?: string;
  readonly MonetizationConfig?: WAFv2RuleGroupMonetizationConfig;
  readonly Name?: string;
  readonly Rules?: readonly WAFv2RuleGroupRule[];
  readonly Scope: OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  readonly Tags?: readonly Tag[];
  readonly VisibilityConfig: WAFv2RuleGroupVisibilityConfig;
}

export interface WAFv2RuleGroupLabelSummary {
  readonly Name?: string;
}

export interface WAFv2RuleGroupCustomResponseBody {
  readonly Content: string;
  readonly ContentType: OneOf<'TEXT_PLAIN' | 'TEXT_HTML' | 'APPLICATION_JSON'>;
}

export interface WAFv2RuleGroupMonetizationConfig {
  readonly CryptoConfig?: WAFv2RuleGroupCryptoConfig;
  readonly CurrencyMode?: OneOf<'REAL' | 'TEST'>;
}

export interface WAFv2RuleGroupCryptoConfig {
  readonly PaymentNetworks: readonly WAFv2RuleGroupPaymentNetwork[];
}

export interface WAFv2RuleGroupPaymentNetwork {
  readonly Chain: OneOf<'BASE' | 'SOLANA' | 'BASE_SEPOLIA' | 'SOLANA_DEVNET'>;
  readonly Prices: readonly WAFv2RuleGroupPrice[];
  readonly WalletAddress: string;
}

export interface WAFv2RuleGroupPrice {
  readonly Amount: string;
  readonly Currency: OneOf<'USDC'>;
}

export interface WAFv2RuleGroupRule {
  readonly Action?: WAFv2RuleGroupRuleAction;
  readonly CaptchaConfig?: WAFv2RuleGroupCaptchaConfig;
  readonly ChallengeConfig?: WAFv2RuleGroupChallengeConfig;
  readonly Name: string;
  readonly Priority: number;
  readonly RuleLabels?: readonly WAFv2RuleGroupLabel[];
  readonly Statement: WAFv2RuleGroupStatement;
  readonly VisibilityConfig: WAFv2RuleGroupVisibilityConfig;
}

export interface WAFv2RuleGroupRuleAction {
  readonly Allow?: WAFv2RuleGroupAllow;
  readonly Block?: WAFv2RuleGroupBlock;
  readonly Captcha?: WAFv2RuleGroupCaptcha;
  readonly Challenge?: WAFv2RuleGroupChallenge;
  readonly Count?: WAFv2RuleGroupCount;
  readonly Monetize?: WAFv2RuleGroupMonetizeAction;
}

export interface WAFv2RuleGroupAllow {
  readonly CustomRequestHandling?: WAFv2RuleGroupCustomRequestHandling;
}

export interface WAFv2RuleGroupCustomRequestHandling {
  readonly InsertHeaders: readonly WAFv2RuleGroupCustomHTTPHeader[];
}

export interface WAFv2RuleGroupCustomHTTPHeader {
  readonly Name: string;
  readonly Value: string;
}

export interface WAFv2RuleGroupBlock {
  readonly CustomResponse?: WAFv2RuleGroupCustomResponse;
}

export interface WAFv2RuleGroupCustomResponse {
  readonly CustomResponseBodyKey?: string;
  readonly ResponseCode: number;
  readonly ResponseHeaders?: readonly WAFv2RuleGroupCustomHTTPHeader[];
}

export interface WAFv2RuleGroupCaptcha {
  readonly CustomRequestHandling?: WAFv2RuleGroupCustomRequestHandling;
}

export interface WAFv2RuleGroupChallenge {
  readonly CustomRequestHandling?: WAFv2RuleGroupCustomRequestHandling;
}

export interface WAFv2RuleGroupCount {
  readonly CustomRequestHandling?: WAFv2RuleGroupCustomRequestHandling;
}

export interface WAFv2RuleGroupMonetizeAction {
  readonly PriceMultiplier?: string;
}

export interface WAFv2RuleGroupCaptchaConfig {
  readonly ImmunityTimeProperty?: WAFv2RuleGroupImmunityTimeProperty;
}

export interface WAFv2RuleGroupImmunityTimeProperty {
  readonly ImmunityTime: number;
}

export interface WAFv2RuleGroupChallengeConfig {
  readonly ImmunityTimeProperty?: WAFv2RuleGroupImmunityTimeProperty;
}

export interface WAFv2RuleGroupLabel {
  readonly Name: string;
}

export interface WAFv2RuleGroupStatement {
  readonly AndStatement?: WAFv2RuleGroupAndStatement;
  readonly AsnMatchStatement?: WAFv2RuleGroupAsnMatchStatement;
  readonly ByteMatchStatement?: WAFv2RuleGroupByteMatchStatement;
  readonly GeoMatchStatement?: WAFv2RuleGroupGeoMatchStatement;
  readonly IPSetReferenceStatement?: WAFv2RuleGroupIPSetReferenceStatement;
  readonly LabelMatchStatement?: WAFv2RuleGroupLabelMatchStatement;
  readonly NotStatement?: WAFv2RuleGroupNotStatement;
  readonly OrStatement?: WAFv2RuleGroupOrStatement;
  readonly RateBasedStatement?: WAFv2RuleGroupRateBasedStatement;
  readonly RegexMatchStatement?: WAFv2RuleGroupRegexMatchStatement;
  readonly RegexPatternSetReferenceStatement?: WAFv2RuleGroupRegexPatternSetReferenceStatement;
  readonly SizeConstraintStatement?: WAFv2RuleGroupSizeConstraintStatement;
  readonly SqliMatchStatement?: WAFv2RuleGroupSqliMatchStatement;
  readonly XssMatchStatement?: WAFv2RuleGroupXssMatchStatement;
}

export interface WAFv2RuleGroupAndStatement {
  readonly Statements: readonly WAFv2RuleGroupStatement[];
}

export interface WAFv2RuleGroupAsnMatchStatement {
  readonly AsnList?: readonly number[];
  readonly ForwardedIPConfig?: WAFv2RuleGroupForwardedIPConfiguration;
}

export interface WAFv2RuleGroupForwardedIPConfiguration {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
  readonly HeaderName: string;
}

export interface WAFv2RuleGroupByteMatchStatement {
  readonly FieldToMatch: WAFv2RuleGroupFieldToMatch;
  readonly PositionalConstraint: OneOf<'EXACTLY' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'CONTAINS_WORD'>;
  readonly PreParseTextTransformations?: readonly WAFv2RuleGroupPreParseTextTransformation[];
  readonly SearchString?: string;
  readonly SearchStringBase64?: string;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupFieldToMatch {
  readonly AllQueryArguments?: unknown;
  readonly Body?: WAFv2RuleGroupBody;
  readonly Cookies?: WAFv2RuleGroupCookies;
  readonly HeaderOrder?: WAFv2RuleGroupHeaderOrder;
  readonly Headers?: WAFv2RuleGroupHeaders;
  readonly JA3Fingerprint?: WAFv2RuleGroupJA3Fingerprint;
  readonly JA4Fingerprint?: WAFv2RuleGroupJA4Fingerprint;
  readonly JsonBody?: WAFv2RuleGroupJsonBody;
  readonly Method?: unknown;
  readonly QueryString?: unknown;
  readonly SingleHeader?: WAFv2RuleGroupSingleHeader;
  readonly SingleQueryArgument?: WAFv2RuleGroupSingleQueryArgument;
  readonly UriFragment?: WAFv2RuleGroupUriFragment;
  readonly UriPath?: unknown;
}

export interface WAFv2RuleGroupBody {
  readonly OversizeHandling?: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupCookies {
  readonly MatchPattern: WAFv2RuleGroupCookieMatchPattern;
  readonly MatchScope: OneOf<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupCookieMatchPattern {
  readonly All?: unknown;
  readonly ExcludedCookies?: readonly string[];
  readonly IncludedCookies?: readonly string[];
}

export interface WAFv2RuleGroupHeaderOrder {
  readonly OversizeHandling: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupHeaders {
  readonly MatchPattern: WAFv2RuleGroupHeaderMatchPattern;
  readonly MatchScope: OneOf<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupHeaderMatchPattern {
  readonly All?: unknown;
  readonly ExcludedHeaders?: readonly string[];
  readonly IncludedHeaders?: readonly string[];
}

export interface WAFv2RuleGroupJA3Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupJA4Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupJsonBody {
  readonly InvalidFallbackBehavior?: OneOf<'MATCH' | 'NO_MATCH' | 'EVALUATE_AS_STRING'>;
  readonly MatchPattern: WAFv2RuleGroupJsonMatchPattern;
  readonly MatchScope: OneOf<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling?: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupJsonMatchPattern {
  readonly All?: unknown;
  readonly IncludedPaths?: readonly string[];
}

export interface WAFv2RuleGroupSingleHeader {
  readonly Name: string;
}

export interface WAFv2RuleGroupSingleQueryArgument {
  readonly Name: string;
}

export interface WAFv2RuleGroupUriFragment {
  readonly FallbackBehavior?: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupPreParseTextTransformation {
  readonly Priority: number;
  readonly Type: OneOf<'NONE' | 'URL_DECODE' | 'URL_DECODE_UNI' | 'COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA' | 'REPLACE_SEMICOLONS_WITH_AMPERSANDS'>;
}

export interface WAFv2RuleGroupTextTransformation {
  readonly Priority: number;
  readonly Type: OneOf<'NONE' | 'COMPRESS_WHITE_SPACE' | 'HTML_ENTITY_DECODE' | 'LOWERCASE' | 'CMD_LINE' | 'URL_DECODE' | 'BASE64_DECODE' | 'HEX_DECODE' | 'MD5' | 'REPLACE_COMMENTS' | 'ESCAPE_SEQ_DECODE' | 'SQL_HEX_DECODE' | 'CSS_DECODE' | 'JS_DECODE' | 'NORMALIZE_PATH' | 'NORMALIZE_PATH_WIN' | 'REMOVE_NULLS' | 'REPLACE_NULLS' | 'BASE64_DECODE_EXT' | 'URL_DECODE_UNI' | 'UTF8_TO_UNICODE' | 'REMOVE_WHITESPACE' | 'TRIM' | 'TRIM_LEFT' | 'TRIM_RIGHT' | 'REMOVE_COMMENTS_CHAR' | 'UPPERCASE' | 'CMD_LINE_WIN' | 'CMD_LINE_UNIX' | 'JS_DECODE_EXT' | 'SHA256'>;
}

export interface WAFv2RuleGroupGeoMatchStatement {
  readonly CountryCodes?: readonly string[];
  readonly ForwardedIPConfig?: WAFv2RuleGroupForwardedIPConfiguration;
}

export interface WAFv2RuleGroupIPSetReferenceStatement {
  readonly Arn: string;
  readonly IPSetForwardedIPConfig?: WAFv2RuleGroupIPSetForwardedIPConfiguration;
}

export interface WAFv2RuleGroupIPSetForwardedIPConfiguration {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
  readonly HeaderName: string;
  readonly Position: OneOf<'FIRST' | 'LAST' | 'ANY'>;
}

export interface WAFv2RuleGroupLabelMatchStatement {
  readonly Key: string;
  readonly Scope: OneOf<'LABEL' | 'NAMESPACE'>;
}

export interface WAFv2RuleGroupNotStatement {
  readonly Statement: WAFv2RuleGroupStatement;
}

export interface WAFv2RuleGroupOrStatement {
  readonly Statements: readonly WAFv2RuleGroupStatement[];
}

export interface WAFv2RuleGroupRateBasedStatement {
  readonly AggregateKeyType: OneOf<'IP' | 'FORWARDED_IP' | 'CONSTANT' | 'CUSTOM_KEYS'>;
  readonly CustomKeys?: readonly WAFv2RuleGroupRateBasedStatementCustomKey[];
  readonly EvaluationWindowSec?: number;
  readonly ForwardedIPConfig?: WAFv2RuleGroupForwardedIPConfiguration;
  readonly Limit: number;
  readonly ScopeDownStatement?: WAFv2RuleGroupStatement;
}

export interface WAFv2RuleGroupRateBasedStatementCustomKey {
  readonly ASN?: unknown;
  readonly Cookie?: WAFv2RuleGroupRateLimitCookie;
  readonly ForwardedIP?: unknown;
  readonly HTTPMethod?: unknown;
  readonly Header?: WAFv2RuleGroupRateLimitHeader;
  readonly IP?: unknown;
  readonly JA3Fingerprint?: WAFv2RuleGroupRateLimitJA3Fingerprint;
  readonly JA4Fingerprint?: WAFv2RuleGroupRateLimitJA4Fingerprint;
  readonly LabelNamespace?: WAFv2RuleGroupRateLimitLabelNamespace;
  readonly QueryArgument?: WAFv2RuleGroupRateLimitQueryArgument;
  readonly QueryString?: WAFv2RuleGroupRateLimitQueryString;
  readonly UriPath?: WAFv2RuleGroupRateLimitUriPath;
}

export interface WAFv2RuleGroupRateLimitCookie {
  readonly Name: string;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupRateLimitHeader {
  readonly Name: string;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupRateLimitJA3Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupRateLimitJA4Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2RuleGroupRateLimitLabelNamespace {
  readonly Namespace: string;
}

export interface WAFv2RuleGroupRateLimitQueryArgument {
  readonly Name: string;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupRateLimitQueryString {
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupRateLimitUriPath {
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupRegexMatchStatement {
  readonly FieldToMatch: WAFv2RuleGroupFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2RuleGroupPreParseTextTransformation[];
  readonly RegexString: string;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupRegexPatternSetReferenceStatement {
  readonly Arn: string;
  readonly FieldToMatch: WAFv2RuleGroupFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2RuleGroupPreParseTextTransformation[];
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupSizeConstraintStatement {
  readonly ComparisonOperator: OneOf<'EQ' | 'NE' | 'LE' | 'LT' | 'GE' | 'GT'>;
  readonly FieldToMatch: WAFv2RuleGroupFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2RuleGroupPreParseTextTransformation[];
  readonly Size: number;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupSqliMatchStatement {
  readonly FieldToMatch: WAFv2RuleGroupFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2RuleGroupPreParseTextTransformation[];
  readonly SensitivityLevel?: OneOf<'LOW' | 'HIGH'>;
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupXssMatchStatement {
  readonly FieldToMatch: WAFv2RuleGroupFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2RuleGroupPreParseTextTransformation[];
  readonly TextTransformations: readonly WAFv2RuleGroupTextTransformation[];
}

export interface WAFv2RuleGroupVisibilityConfig {
  readonly CloudWatchMetricsEnabled: boolean;
  readonly MetricName: string;
  readonly SampledRequestsEnabled: boolean;
}

export interface WAFv2WebACL {
  readonly ApplicationConfig?: WAFv2WebACLApplicationConfig;
  readonly AssociationConfig?: WAFv2WebACLAssociationConfig;
  readonly CaptchaConfig?: WAFv2WebACLCaptchaConfig;
  readonly ChallengeConfig?: WAFv2WebACLChallengeConfig;
  readonly CustomResponseBodies?: { readonly [key: string]: WAFv2WebACLCustomResponseBody };
  readonly DataProtectionConfig?: WAFv2WebACLDataProtectionConfig;
  readonly DefaultAction: WAFv2WebACLDefaultAction;
  readonly Description?: string;
  readonly MonetizationConfig?: WAFv2WebACLMonetizationConfig;
  readonly Name?: string;
  readonly OnSourceDDoSProtectionConfig?: WAFv2WebACLOnSourceDDoSProtectionConfig;
  readonly Rules?: readonly WAFv2WebACLRule[];
  readonly Scope: OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  readonly Tags?: readonly Tag[];
  readonly TokenDomains?: readonly string[];
  readonly VisibilityConfig: WAFv2WebACLVisibilityConfig;
}

export interface WAFv2WebACLApplicationConfig {
  readonly Attributes: readonly WAFv2WebACLApplicationAttribute[];
}

export interface WAFv2WebACLApplicationAttribute {
  readonly Name: string;
  readonly Values: readonly string[];
}

export interface WAFv2WebACLAssociationConfig {
  readonly RequestBody?: { readonly [key: string]: WAFv2WebACLRequestBodyAssociatedResourceTypeConfig };
}

export interface WAFv2WebACLRequestBodyAssociatedResourceTypeConfig {
  readonly DefaultSizeInspectionLimit: OneOf<'KB_16' | 'KB_32' | 'KB_48' | 'KB_64'>;
}

export interface WAFv2WebACLCaptchaConfig {
  readonly ImmunityTimeProperty?: WAFv2WebACLImmunityTimeProperty;
}

export interface WAFv2WebACLImmunityTimeProperty {
  readonly ImmunityTime: number;
}

export interface WAFv2WebACLChallengeConfig {
  readonly ImmunityTimeProperty?: WAFv2WebACLImmunityTimeProperty;
}

export interface WAFv2WebACLCustomResponseBody {
  readonly Content: string;
  readonly ContentType: OneOf<'TEXT_PLAIN' | 'TEXT_HTML' | 'APPLICATION_JSON'>;
}

export interface WAFv2WebACLDataProtectionConfig {
  readonly DataProtections: readonly WAFv2WebACLDataProtect[];
}

export interface WAFv2WebACLDataProtect {
  readonly Action: OneOf<'SUBSTITUTION' | 'HASH'>;
  readonly ExcludeRateBasedDetails?: boolean;
  readonly ExcludeRuleMatchDetails?: boolean;
  readonly Field: WAFv2WebACLFieldToProtect;
}

export interface WAFv2WebACLFieldToProtect {
  readonly FieldKeys?: readonly string[];
  readonly FieldType: OneOf<'SINGLE_HEADER' | 'SINGLE_COOKIE' | 'SINGLE_QUERY_ARGUMENT' | 'QUERY_STRING' | 'BODY'>;
}

export interface WAFv2WebACLDefaultAction {
  readonly Allow?: WAFv2WebACLAllowAction;
  readonly Block?: WAFv2WebACLBlockAction;
}

export interface WAFv2WebACLAllowAction {
  readonly CustomRequestHandling?: WAFv2WebACLCustomRequestHandling;
}

export interface WAFv2WebACLCustomRequestHandling {
  readonly InsertHeaders: readonly WAFv2WebACLCustomHTTPHeader[];
}

export interface WAFv2WebACLCustomHTTPHeader {
  readonly Name: string;
  readonly Value: string;
}

export interface WAFv2WebACLBlockAction {
  readonly CustomResponse?: WAFv2WebACLCustomResponse;
}

export interface WAFv2WebACLCustomResponse {
  readonly CustomResponseBodyKey?: string;
  readonly ResponseCode: number;
  readonly ResponseHeaders?: readonly WAFv2WebACLCustomHTTPHeader[];
}

export interface WAFv2WebACLMonetizationConfig {
  readonly CryptoConfig?: WAFv2WebACLCryptoConfig;
  readonly CurrencyMode?: OneOf<'REAL' | 'TEST'>;
}

export interface WAFv2WebACLCryptoConfig {
  readonly PaymentNetworks: readonly WAFv2WebACLPaymentNetwork[];
}

export interface WAFv2WebACLPaymentNetwork {
  readonly Chain: OneOf<'BASE' | 'SOLANA' | 'BASE_SEPOLIA' | 'SOLANA_DEVNET'>;
  readonly Prices: readonly WAFv2WebACLPrice[];
  readonly WalletAddress: string;
}

export interface WAFv2WebACLPrice {
  readonly Amount: string;
  readonly Currency: OneOf<'USDC'>;
}

export interface WAFv2WebACLOnSourceDDoSProtectionConfig {
  readonly ALBLowReputationMode: OneOf<'ACTIVE_UNDER_DDOS' | 'ALWAYS_ON'>;
}

export interface WAFv2WebACLRule {
  readonly Action?: WAFv2WebACLRuleAction;
  readonly CaptchaConfig?: WAFv2WebACLCaptchaConfig;
  readonly ChallengeConfig?: WAFv2WebACLChallengeConfig;
  readonly Name: string;
  readonly OverrideAction?: WAFv2WebACLOverrideAction;
  readonly Priority: number;
  readonly RuleLabels?: readonly WAFv2WebACLLabel[];
  readonly Statement: WAFv2WebACLStatement;
  readonly VisibilityConfig: WAFv2WebACLVisibilityConfig;
}

export interface WAFv2WebACLRuleAction {
  readonly Allow?: WAFv2WebACLAllowAction;
  readonly Block?: WAFv2WebACLBlockAction;
  readonly Captcha?: WAFv2WebACLCaptchaAction;
  readonly Challenge?: WAFv2WebACLChallengeAction;
  readonly Count?: WAFv2WebACLCountAction;
  readonly Monetize?: WAFv2WebACLMonetizeAction;
}

export interface WAFv2WebACLCaptchaAction {
  readonly CustomRequestHandling?: WAFv2WebACLCustomRequestHandling;
}

export interface WAFv2WebACLChallengeAction {
  readonly CustomRequestHandling?: WAFv2WebACLCustomRequestHandling;
}

export interface WAFv2WebACLCountAction {
  readonly CustomRequestHandling?: WAFv2WebACLCustomRequestHandling;
}

export interface WAFv2WebACLMonetizeAction {
  readonly PriceMultiplier?: string;
}

export interface WAFv2WebACLOverrideAction {
  readonly Count?: unknown;
  readonly None?: unknown;
}

export interface WAFv2WebACLLabel {
  readonly Name: string;
}

export interface WAFv2WebACLStatement {
  readonly AndStatement?: WAFv2WebACLAndStatement;
  readonly AsnMatchStatement?: WAFv2WebACLAsnMatchStatement;
  readonly ByteMatchStatement?: WAFv2WebACLByteMatchStatement;
  readonly GeoMatchStatement?: WAFv2WebACLGeoMatchStatement;
  readonly IPSetReferenceStatement?: WAFv2WebACLIPSetReferenceStatement;
  readonly LabelMatchStatement?: WAFv2WebACLLabelMatchStatement;
  readonly ManagedRuleGroupStatement?: WAFv2WebACLManagedRuleGroupStatement;
  readonly NotStatement?: WAFv2WebACLNotStatement;
  readonly OrStatement?: WAFv2WebACLOrStatement;
  readonly RateBasedStatement?: WAFv2WebACLRateBasedStatement;
  readonly RegexMatchStatement?: WAFv2WebACLRegexMatchStatement;
  readonly RegexPatternSetReferenceStatement?: WAFv2WebACLRegexPatternSetReferenceStatement;
  readonly RuleGroupReferenceStatement?: WAFv2WebACLRuleGroupReferenceStatement;
  readonly SizeConstraintStatement?: WAFv2WebACLSizeConstraintStatement;
  readonly SqliMatchStatement?: WAFv2WebACLSqliMatchStatement;
  readonly XssMatchStatement?: WAFv2WebACLXssMatchStatement;
}

export interface WAFv2WebACLAndStatement {
  readonly Statements: readonly WAFv2WebACLStatement[];
}

export interface WAFv2WebACLAsnMatchStatement {
  readonly AsnList?: readonly number[];
  readonly ForwardedIPConfig?: WAFv2WebACLForwardedIPConfiguration;
}

export interface WAFv2WebACLForwardedIPConfiguration {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
  readonly HeaderName: string;
}

export interface WAFv2WebACLByteMatchStatement {
  readonly FieldToMatch: WAFv2WebACLFieldToMatch;
  readonly PositionalConstraint: OneOf<'EXACTLY' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'CONTAINS_WORD'>;
  readonly PreParseTextTransformations?: readonly WAFv2WebACLPreParseTextTransformation[];
  readonly SearchString?: string;
  readonly SearchStringBase64?: string;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLFieldToMatch {
  readonly AllQueryArguments?: unknown;
  readonly Body?: WAFv2WebACLBody;
  readonly Cookies?: WAFv2WebACLCookies;
  readonly HeaderOrder?: WAFv2WebACLHeaderOrder;
  readonly Headers?: WAFv2WebACLHeaders;
  readonly JA3Fingerprint?: WAFv2WebACLJA3Fingerprint;
  readonly JA4Fingerprint?: WAFv2WebACLJA4Fingerprint;
  readonly JsonBody?: WAFv2WebACLJsonBody;
  readonly Method?: unknown;
  readonly QueryString?: unknown;
  readonly SingleHeader?: WAFv2WebACLSingleHeader;
  readonly SingleQueryArgument?: WAFv2WebACLSingleQueryArgument;
  readonly UriFragment?: WAFv2WebACLUriFragment;
  readonly UriPath?: unknown;
}

export interface WAFv2WebACLBody {
  readonly OversizeHandling?: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLCookies {
  readonly MatchPattern: WAFv2WebACLCookieMatchPattern;
  readonly MatchScope: OneOf<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLCookieMatchPattern {
  readonly All?: unknown;
  readonly ExcludedCookies?: readonly string[];
  readonly IncludedCookies?: readonly string[];
}

export interface WAFv2WebACLHeaderOrder {
  readonly OversizeHandling: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLHeaders {
  readonly MatchPattern: WAFv2WebACLHeaderMatchPattern;
  readonly MatchScope: OneOf<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLHeaderMatchPattern {
  readonly All?: unknown;
  readonly ExcludedHeaders?: readonly string[];
  readonly IncludedHeaders?: readonly string[];
}

export interface WAFv2WebACLJA3Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLJA4Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLJsonBody {
  readonly InvalidFallbackBehavior?: OneOf<'MATCH' | 'NO_MATCH' | 'EVALUATE_AS_STRING'>;
  readonly MatchPattern: WAFv2WebACLJsonMatchPattern;
  readonly MatchScope: OneOf<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling?: OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLJsonMatchPattern {
  readonly All?: unknown;
  readonly IncludedPaths?: readonly string[];
}

export interface WAFv2WebACLSingleHeader {
  readonly Name: string;
}

export interface WAFv2WebACLSingleQueryArgument {
  readonly Name: string;
}

export interface WAFv2WebACLUriFragment {
  readonly FallbackBehavior?: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLPreParseTextTransformation {
  readonly Priority: number;
  readonly Type: OneOf<'NONE' | 'URL_DECODE' | 'URL_DECODE_UNI' | 'COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA' | 'REPLACE_SEMICOLONS_WITH_AMPERSANDS'>;
}

export interface WAFv2WebACLTextTransformation {
  readonly Priority: number;
  readonly Type: OneOf<'NONE' | 'COMPRESS_WHITE_SPACE' | 'HTML_ENTITY_DECODE' | 'LOWERCASE' | 'CMD_LINE' | 'URL_DECODE' | 'BASE64_DECODE' | 'HEX_DECODE' | 'MD5' | 'REPLACE_COMMENTS' | 'ESCAPE_SEQ_DECODE' | 'SQL_HEX_DECODE' | 'CSS_DECODE' | 'JS_DECODE' | 'NORMALIZE_PATH' | 'NORMALIZE_PATH_WIN' | 'REMOVE_NULLS' | 'REPLACE_NULLS' | 'BASE64_DECODE_EXT' | 'URL_DECODE_UNI' | 'UTF8_TO_UNICODE' | 'REMOVE_WHITESPACE' | 'TRIM' | 'TRIM_LEFT' | 'TRIM_RIGHT' | 'REMOVE_COMMENTS_CHAR' | 'UPPERCASE' | 'CMD_LINE_WIN' | 'CMD_LINE_UNIX' | 'JS_DECODE_EXT' | 'SHA256'>;
}

export interface WAFv2WebACLGeoMatchStatement {
  readonly CountryCodes?: readonly string[];
  readonly ForwardedIPConfig?: WAFv2WebACLForwardedIPConfiguration;
}

export interface WAFv2WebACLIPSetReferenceStatement {
  readonly Arn: string;
  readonly IPSetForwardedIPConfig?: WAFv2WebACLIPSetForwardedIPConfiguration;
}

export interface WAFv2WebACLIPSetForwardedIPConfiguration {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
  readonly HeaderName: string;
  readonly Position: OneOf<'FIRST' | 'LAST' | 'ANY'>;
}

export interface WAFv2WebACLLabelMatchStatement {
  readonly Key: string;
  readonly Scope: OneOf<'LABEL' | 'NAMESPACE'>;
}

export interface WAFv2WebACLManagedRuleGroupStatement {
  readonly ExcludedRules?: readonly WAFv2WebACLExcludedRule[];
  readonly ManagedRuleGroupConfigs?: readonly WAFv2WebACLManagedRuleGroupConfig[];
  readonly Name: string;
  readonly RuleActionOverrides?: readonly WAFv2WebACLRuleActionOverride[];
  readonly ScopeDownStatement?: WAFv2WebACLStatement;
  readonly VendorName: string;
  readonly Version?: string;
}

export interface WAFv2WebACLExcludedRule {
  readonly Name: string;
}

export interface WAFv2WebACLManagedRuleGroupConfig {
  readonly AWSManagedRulesACFPRuleSet?: WAFv2WebACLAWSManagedRulesACFPRuleSet;
  readonly AWSManagedRulesATPRuleSet?: WAFv2WebACLAWSManagedRulesATPRuleSet;
  readonly AWSManagedRulesAntiDDoSRuleSet?: WAFv2WebACLAWSManagedRulesAntiDDoSRuleSet;
  readonly AWSManagedRulesBotControlRuleSet?: WAFv2WebACLAWSManagedRulesBotControlRuleSet;
  readonly LoginPath?: string;
  readonly PasswordField?: WAFv2WebACLFieldIdentifier;
  readonly PayloadType?: OneOf<'JSON' | 'FORM_ENCODED'>;
  readonly UsernameField?: WAFv2WebACLFieldIdentifier;
}

export interface WAFv2WebACLAWSManagedRulesACFPRuleSet {
  readonly CreationPath: string;
  readonly EnableRegexInPath?: boolean;
  readonly RegistrationPagePath: string;
  readonly RequestInspection: WAFv2WebACLRequestInspectionACFP;
  readonly ResponseInspection?: WAFv2WebACLResponseInspection;
}

export interface WAFv2WebACLRequestInspectionACFP {
  readonly AddressFields?: readonly WAFv2WebACLFieldIdentifier[];
  readonly EmailField?: WAFv2WebACLFieldIdentifier;
  readonly PasswordField?: WAFv2WebACLFieldIdentifier;
  readonly PayloadType: OneOf<'JSON' | 'FORM_ENCODED'>;
  readonly PhoneNumberFields?: readonly WAFv2WebACLFieldIdentifier[];
  readonly UsernameField?: WAFv2WebACLFieldIdentifier;
}

export interface WAFv2WebACLFieldIdentifier {
  readonly Identifier: string;
}

export interface WAFv2WebACLResponseInspection {
  readonly BodyContains?: WAFv2WebACLResponseInspectionBodyContains;
  readonly Header?: WAFv2WebACLResponseInspectionHeader;
  readonly Json?: WAFv2WebACLResponseInspectionJson;
  readonly StatusCode?: WAFv2WebACLResponseInspectionStatusCode;
}

export interface WAFv2WebACLResponseInspectionBodyContains {
  readonly FailureStrings: readonly string[];
  readonly SuccessStrings: readonly string[];
}

export interface WAFv2WebACLResponseInspectionHeader {
  readonly FailureValues: readonly string[];
  readonly Name: string;
  readonly SuccessValues: readonly string[];
}

export interface WAFv2WebACLResponseInspectionJson {
  readonly FailureValues: readonly string[];
  readonly Identifier: string;
  readonly SuccessValues: readonly string[];
}

export interface WAFv2WebACLResponseInspectionStatusCode {
  readonly FailureCodes: readonly number[];
  readonly SuccessCodes: readonly number[];
}

export interface WAFv2WebACLAWSManagedRulesATPRuleSet {
  readonly EnableRegexInPath?: boolean;
  readonly LoginPath: string;
  readonly RequestInspection?: WAFv2WebACLRequestInspection;
  readonly ResponseInspection?: WAFv2WebACLResponseInspection;
}

export interface WAFv2WebACLRequestInspection {
  readonly PasswordField: WAFv2WebACLFieldIdentifier;
  readonly PayloadType: OneOf<'JSON' | 'FORM_ENCODED'>;
  readonly UsernameField: WAFv2WebACLFieldIdentifier;
}

export interface WAFv2WebACLAWSManagedRulesAntiDDoSRuleSet {
  readonly ClientSideActionConfig: WAFv2WebACLClientSideActionConfig;
  readonly SensitivityToBlock?: OneOf<'LOW' | 'MEDIUM' | 'HIGH'>;
}

export interface WAFv2WebACLClientSideActionConfig {
  readonly Challenge: WAFv2WebACLClientSideAction;
}

export interface WAFv2WebACLClientSideAction {
  readonly ExemptUriRegularExpressions?: readonly WAFv2WebACLRegex[];
  readonly Sensitivity?: OneOf<'LOW' | 'MEDIUM' | 'HIGH'>;
  readonly UsageOfAction: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface WAFv2WebACLRegex {
  readonly RegexString?: string;
}

export interface WAFv2WebACLAWSManagedRulesBotControlRuleSet {
  readonly EnableMachineLearning?: boolean;
  readonly InspectionLevel: OneOf<'COMMON' | 'TARGETED'>;
}

export interface WAFv2WebACLRuleActionOverride {
  readonly ActionToUse: WAFv2WebACLRuleAction;
  readonly Name: string;
}

export interface WAFv2WebACLNotStatement {
  readonly Statement: WAFv2WebACLStatement;
}

export interface WAFv2WebACLOrStatement {
  readonly Statements: readonly WAFv2WebACLStatement[];
}

export interface WAFv2WebACLRateBasedStatement {
  readonly AggregateKeyType: OneOf<'CONSTANT' | 'IP' | 'FORWARDED_IP' | 'CUSTOM_KEYS'>;
  readonly CustomKeys?: readonly WAFv2WebACLRateBasedStatementCustomKey[];
  readonly EvaluationWindowSec?: number;
  readonly ForwardedIPConfig?: WAFv2WebACLForwardedIPConfiguration;
  readonly Limit: number;
  readonly ScopeDownStatement?: WAFv2WebACLStatement;
}

export interface WAFv2WebACLRateBasedStatementCustomKey {
  readonly ASN?: unknown;
  readonly Cookie?: WAFv2WebACLRateLimitCookie;
  readonly ForwardedIP?: unknown;
  readonly HTTPMethod?: unknown;
  readonly Header?: WAFv2WebACLRateLimitHeader;
  readonly IP?: unknown;
  readonly JA3Fingerprint?: WAFv2WebACLRateLimitJA3Fingerprint;
  readonly JA4Fingerprint?: WAFv2WebACLRateLimitJA4Fingerprint;
  readonly LabelNamespace?: WAFv2WebACLRateLimitLabelNamespace;
  readonly QueryArgument?: WAFv2WebACLRateLimitQueryArgument;
  readonly QueryString?: WAFv2WebACLRateLimitQueryString;
  readonly UriPath?: WAFv2WebACLRateLimitUriPath;
}

export interface WAFv2WebACLRateLimitCookie {
  readonly Name: string;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRateLimitHeader {
  readonly Name: string;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRateLimitJA3Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLRateLimitJA4Fingerprint {
  readonly FallbackBehavior: OneOf<'MATCH' | 'NO_MATCH'>;
}

export interface WAFv2WebACLRateLimitLabelNamespace {
  readonly Namespace: string;
}

export interface WAFv2WebACLRateLimitQueryArgument {
  readonly Name: string;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRateLimitQueryString {
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRateLimitUriPath {
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRegexMatchStatement {
  readonly FieldToMatch: WAFv2WebACLFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2WebACLPreParseTextTransformation[];
  readonly RegexString: string;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRegexPatternSetReferenceStatement {
  readonly Arn: string;
  readonly FieldToMatch: WAFv2WebACLFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2WebACLPreParseTextTransformation[];
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLRuleGroupReferenceStatement {
  readonly Arn: string;
  readonly ExcludedRules?: readonly WAFv2WebACLExcludedRule[];
  readonly RuleActionOverrides?: readonly WAFv2WebACLRuleActionOverride[];
}

export interface WAFv2WebACLSizeConstraintStatement {
  readonly ComparisonOperator: OneOf<'EQ' | 'NE' | 'LE' | 'LT' | 'GE' | 'GT'>;
  readonly FieldToMatch: WAFv2WebACLFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2WebACLPreParseTextTransformation[];
  readonly Size: number;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLSqliMatchStatement {
  readonly FieldToMatch: WAFv2WebACLFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2WebACLPreParseTextTransformation[];
  readonly SensitivityLevel?: OneOf<'LOW' | 'HIGH'>;
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLXssMatchStatement {
  readonly FieldToMatch: WAFv2WebACLFieldToMatch;
  readonly PreParseTextTransformations?: readonly WAFv2WebACLPreParseTextTransformation[];
  readonly TextTransformations: readonly WAFv2WebACLTextTransformation[];
}

export interface WAFv2WebACLVisibilityConfig {
  readonly CloudWatchMetricsEnabled: boolean;
  readonly MetricName: string;
  readonly SampledRequestsEnabled: boolean;
}

export interface WAFv2WebACLAssociation {
  readonly ResourceArn: string;
  readonly WebACLArn: string;
}
