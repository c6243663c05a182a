// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::WAF::ByteMatchSet': WAFByteMatchSet;
    'AWS::WAF::IPSet': WAFIPSet;
    'AWS::WAF::Rule': WAFRule;
    'AWS::WAF::SizeConstraintSet': WAFSizeConstraintSet;
    'AWS::WAF::SqlInjectionMatchSet': WAFSqlInjectionMatchSet;
    'AWS::WAF::WebACL': WAFWebACL;
    'AWS::WAF::XssMatchSet': WAFXssMatchSet;
  }
}

export interface WAFByteMatchSet {
  readonly ByteMatchTuples?: readonly WAFByteMatchSetByteMatchTuple[];
  readonly Name: string;
}

export interface WAFByteMatchSetByteMatchTuple {
  readonly FieldToMatch: WAFByteMatchSetFieldToMatch;
  readonly PositionalConstraint: string;
  readonly TargetString?: string;
  readonly TargetStringBase64?: string;
  readonly TextTransformation: string;
}

export interface WAFByteMatchSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}

export interface WAFIPSet {
  readonly IPSetDescriptors?: readonly WAFIPSetIPSetDescriptor[];
  readonly Name: string;
}

export interface WAFIPSetIPSetDescriptor {
  readonly Type: string;
  readonly Value: string;
}

export interface WAFRule {
  readonly MetricName: string;
  readonly Name: string;
  readonly Predicates?: readonly WAFRulePredicate[];
}

export interface WAFRulePredicate {
  readonly DataId: string;
  readonly Negated: boolean;
  readonly Type: string;
}

export interface WAFSizeConstraintSet {
  readonly Name: string;
  readonly SizeConstraints: readonly WAFSizeConstraintSetSizeConstraint[];
}

export interface WAFSizeConstraintSetSizeConstraint {
  readonly ComparisonOperator: string;
  readonly FieldToMatch: WAFSizeConstraintSetFieldToMatch;
  readonly Size: number;
  readonly TextTransformation: string;
}

export interface WAFSizeConstraintSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}

export interface WAFSqlInjectionMatchSet {
  readonly Name: string;
  readonly SqlInjectionMatchTuples?: readonly WAFSqlInjectionMatchSetSqlInjectionMatchTuple[];
}

export interface WAFSqlInjectionMatchSetSqlInjectionMatchTuple {
  readonly FieldToMatch: WAFSqlInjectionMatchSetFieldToMatch;
  readonly TextTransformation: string;
}

export interface WAFSqlInjectionMatchSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}

export interface WAFWebACL {
  readonly DefaultAction: WAFWebACLWafAction;
  readonly MetricName: string;
  readonly Name: string;
  readonly Rules?: readonly WAFWebACLActivatedRule[];
}

export interface WAFWebACLWafAction {
  readonly Type: string;
}

export interface WAFWebACLActivatedRule {
  readonly Action?: WAFWebACLWafAction;
  readonly Priority: number;
  readonly RuleId: string;
}

export interface WAFXssMatchSet {
  readonly Name: string;
  readonly XssMatchTuples: readonly WAFXssMatchSetXssMatchTuple[];
}

export interface WAFXssMatchSetXssMatchTuple {
  readonly FieldToMatch: WAFXssMatchSetFieldToMatch;
  readonly TextTransformation: string;
}

export interface WAFXssMatchSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}
