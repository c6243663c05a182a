// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::FraudDetector::Detector': FraudDetectorDetector;
    'AWS::FraudDetector::EntityType': FraudDetectorEntityType;
    'AWS::FraudDetector::EventType': FraudDetectorEventType;
    'AWS::FraudDetector::Label': FraudDetectorLabel;
    'AWS::FraudDetector::List': FraudDetectorList;
    'AWS::FraudDetector::Outcome': FraudDetectorOutcome;
    'AWS::FraudDetector::Variable': FraudDetectorVariable;
  }
}

export interface FraudDetectorDetector {
  readonly AssociatedModels?: readonly FraudDetectorDetectorModel[];
  readonly Description?: string;
  readonly DetectorId: string;
  readonly DetectorVersionStatus?: OneOf<'DRAFT' | 'ACTIVE'>;
  readonly EventType: FraudDetectorDetectorEventType;
  readonly RuleExecutionMode?: OneOf<'FIRST_MATCHED' | 'ALL_MATCHED'>;
  readonly Rules: readonly FraudDetectorDetectorRule[];
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorDetectorModel {
  readonly Arn?: string;
}

export interface FraudDetectorDetectorEventType {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly EntityTypes?: readonly FraudDetectorDetectorEntityType[];
  readonly EventVariables?: readonly FraudDetectorDetectorEventVariable[];
  readonly Inline?: boolean;
  readonly Labels?: readonly FraudDetectorDetectorLabel[];
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorDetectorEntityType {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorDetectorEventVariable {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly DataSource?: OneOf<'EVENT'>;
  readonly DataType?: OneOf<'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN'>;
  readonly DefaultValue?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly VariableType?: OneOf<'AUTH_CODE' | 'AVS' | 'BILLING_ADDRESS_L1' | 'BILLING_ADDRESS_L2' | 'BILLING_CITY' | 'BILLING_COUNTRY' | 'BILLING_NAME' | 'BILLING_PHONE' | 'BILLING_STATE' | 'BILLING_ZIP' | 'CARD_BIN' | 'CATEGORICAL' | 'CURRENCY_CODE' | 'EMAIL_ADDRESS' | 'FINGERPRINT' | 'FRAUD_LABEL' | 'FREE_FORM_TEXT' | 'IP_ADDRESS' | 'NUMERIC' | 'ORDER_ID' | 'PAYMENT_TYPE' | 'PHONE_NUMBER' | 'PRICE' | 'PRODUCT_CATEGORY' | 'SHIPPING_ADDRESS_L1' | 'SHIPPING_ADDRESS_L2' | 'SHIPPING_CITY' | 'SHIPPING_COUNTRY' | 'SHIPPING_NAME' | 'SHIPPING_PHONE' | 'SHIPPING_STATE' | 'SHIPPING_ZIP' | 'USERAGENT'>;
}

export interface FraudDetectorDetectorLabel {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorDetectorRule {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly DetectorId?: string;
  readonly Expression?: string;
  readonly Language?: OneOf<'DETECTORPL'>;
  readonly LastUpdatedTime?: string;
  readonly Outcomes?: readonly FraudDetectorDetectorOutcome[];
  readonly RuleId?: string;
  readonly RuleVersion?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorDetectorOutcome {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorEntityType {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorEventType {
  readonly Description?: string;
  readonly EntityTypes: readonly FraudDetectorEventTypeEntityType[];
  readonly EventVariables: readonly FraudDetectorEventTypeEventVariable[];
  readonly Labels: readonly FraudDetectorEventTypeLabel[];
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorEventTypeEntityType {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorEventTypeEventVariable {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly DataSource?: OneOf<'EVENT'>;
  readonly DataType?: OneOf<'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN'>;
  readonly DefaultValue?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly VariableType?: OneOf<'AUTH_CODE' | 'AVS' | 'BILLING_ADDRESS_L1' | 'BILLING_ADDRESS_L2' | 'BILLING_CITY' | 'BILLING_COUNTRY' | 'BILLING_NAME' | 'BILLING_PHONE' | 'BILLING_STATE' | 'BILLING_ZIP' | 'CARD_BIN' | 'CATEGORICAL' | 'CURRENCY_CODE' | 'EMAIL_ADDRESS' | 'FINGERPRINT' | 'FRAUD_LABEL' | 'FREE_FORM_TEXT' | 'IP_ADDRESS' | 'NUMERIC' | 'ORDER_ID' | 'PAYMENT_TYPE' | 'PHONE_NUMBER' | 'PRICE' | 'PRODUCT_CATEGORY' | 'SHIPPING_ADDRESS_L1' | 'SHIPPING_ADDRESS_L2' | 'SHIPPING_CITY' | 'SHIPPING_COUNTRY' | 'SHIPPING_NAME' | 'SHIPPING_PHONE' | 'SHIPPING_STATE' | 'SHIPPING_ZIP' | 'USERAGENT'>;
}

export interface FraudDetectorEventTypeLabel {
  readonly Arn?: string;
  readonly CreatedTime?: string;
  readonly Description?: string;
  readonly Inline?: boolean;
  readonly LastUpdatedTime?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorLabel {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorList {
  readonly Description?: string;
  readonly Elements?: readonly string[];
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly VariableType?: string;
}

export interface FraudDetectorOutcome {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface FraudDetectorVariable {
  readonly DataSource: OneOf<'EVENT' | 'EXTERNAL_MODEL_SCORE'>;
  readonly DataType: OneOf<'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN'>;
  readonly DefaultValue: string;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly VariableType?: OneOf<'AUTH_CODE' | 'AVS' | 'BILLING_ADDRESS_L1' | 'BILLING_ADDRESS_L2' | 'BILLING_CITY' | 'BILLING_COUNTRY' | 'BILLING_NAME' | 'BILLING_PHONE' | 'BILLING_STATE' | 'BILLING_ZIP' | 'CARD_BIN' | 'CATEGORICAL' | 'CURRENCY_CODE' | 'EMAIL_ADDRESS' | 'FINGERPRINT' | 'FRAUD_LABEL' | 'FREE_FORM_TEXT' | 'IP_ADDRESS' | 'NUMERIC' | 'ORDER_ID' | 'PAYMENT_TYPE' | 'PHONE_NUMBER' | 'PRICE' | 'PRODUCT_CATEGORY' | 'SHIPPING_ADDRESS_L1' | 'SHIPPING_ADDRESS_L2' | 'SHIPPING_CITY' | 'SHIPPING_COUNTRY' | 'SHIPPING_NAME' | 'SHIPPING_PHONE' | 'SHIPPING_STATE' | 'SHIPPING_ZIP' | 'USERAGENT'>;
}
