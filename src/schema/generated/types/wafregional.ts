// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::WAFRegional::ByteMatchSet': WAFRegionalByteMatchSet;
    'AWS::WAFRegional::GeoMatchSet': WAFRegionalGeoMatchSet;
    'AWS::WAFRegional::IPSet': WAFRegionalIPSet;
    'AWS::WAFRegional::RateBasedRule': WAFRegionalRateBasedRule;
    'AWS::WAFRegional::RegexPatternSet': WAFRegionalRegexPatternSet;
    'AWS::WAFRegional::Rule': WAFRegionalRule;
    'AWS::WAFRegional::SizeConstraintSet': WAFRegionalSizeConstraintSet;
    'AWS::WAFRegional::SqlInjectionMatchSet': WAFRegionalSqlInjectionMatchSet;
    'AWS::WAFRegional::WebACL': WAFRegionalWebACL;
    'AWS::WAFRegional::WebACLAssociation': WAFRegionalWebACLAssociation;
    'AWS::WAFRegional::XssMatchSet': WAFRegionalXssMatchSet;
  }
}

export interface WAFRegionalByteMatchSet {
  readonly ByteMatchTuples?: readonly WAFRegionalByteMatchSetByteMatchTuple[];
  readonly Name: string;
}

export interface WAFRegionalByteMatchSetByteMatchTuple {
  readonly FieldToMatch: WAFRegionalByteMatchSetFieldToMatch;
  readonly PositionalConstraint: string;
  readonly TargetString?: string;
  readonly TargetStringBase64?: string;
  readonly TextTransformation: string;
}

export interface WAFRegionalByteMatchSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}

export interface WAFRegionalGeoMatchSet {
  readonly GeoMatchConstraints?: readonly WAFRegionalGeoMatchSetGeoMatchConstraint[];
  readonly Name: string;
}

export interface WAFRegionalGeoMatchSetGeoMatchConstraint {
  readonly Type: string;
  readonly Value: string;
}

export interface WAFRegionalIPSet {
  readonly IPSetDescriptors?: readonly WAFRegionalIPSetIPSetDescriptor[];
  readonly Name: string;
}

export interface WAFRegionalIPSetIPSetDescriptor {
  readonly Type: string;
  readonly Value: string;
}

export interface WAFRegionalRateBasedRule {
  readonly MatchPredicates?: readonly WAFRegionalRateBasedRulePredicate[];
  readonly MetricName: string;
  readonly Name: string;
  readonly RateKey: string;
  readonly RateLimit: number;
}

export interface WAFRegionalRateBasedRulePredicate {
  readonly DataId: string;
  readonly Negated: boolean;
  readonly Type: string;
}

export interface WAFRegionalRegexPatternSet {
  readonly Name: string;
  readonly RegexPatternStrings: readonly string[];
}

export interface WAFRegionalRule {
  readonly MetricName: string;
  readonly Name: string;
  readonly Predicates?: readonly WAFRegionalRulePredicate[];
}

export interface WAFRegionalRulePredicate {
  readonly DataId: string;
  readonly Negated: boolean;
  readonly Type: string;
}

export interface WAFRegionalSizeConstraintSet {
  readonly Name: string;
  readonly SizeConstraints?: readonly WAFRegionalSizeConstraintSetSizeConstraint[];
}

export interface WAFRegionalSizeConstraintSetSizeConstraint {
  readonly ComparisonOperator: string;
  readonly FieldToMatch: WAFRegionalSizeConstraintSetFieldToMatch;
  readonly Size: number;
  readonly TextTransformation: string;
}

export interface WAFRegionalSizeConstraintSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}

export interface WAFRegionalSqlInjectionMatchSet {
  readonly Name: string;
  readonly SqlInjectionMatchTuples?: readonly WAFRegionalSqlInjectionMatchSetSqlInjectionMatchTuple[];
}

export interface WAFRegionalSqlInjectionMatchSetSqlInjectionMatchTuple {
  readonly FieldToMatch: WAFRegionalSqlInjectionMatchSetFieldToMatch;
  readonly TextTransformation: string;
}

export interface WAFRegionalSqlInjectionMatchSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}

export interface WAFRegionalWebACL {
  readonly DefaultAction: WAFRegionalWebACLAction;
  readonly MetricName: string;
  readonly Name: string;
  readonly Rules?: readonly WAFRegionalWebACLRule[];
}

export interface WAFRegionalWebACLAction {
  readonly Type: string;
}

export interface WAFRegionalWebACLRule {
  readonly Action: WAFRegionalWebACLAction;
  readonly Priority: number;
  readonly RuleId: string;
}

export interface WAFRegionalWebACLAssociation {
  readonly ResourceArn: string;
  readonly WebACLId: string;
}

export interface WAFRegionalXssMatchSet {
  readonly Name: string;
  readonly XssMatchTuples?: readonly WAFRegionalXssMatchSetXssMatchTuple[];
}

export interface WAFRegionalXssMatchSetXssMatchTuple {
  readonly FieldToMatch: WAFRegionalXssMatchSetFieldToMatch;
  readonly TextTransformation: string;
}

export interface WAFRegionalXssMatchSetFieldToMatch {
  readonly Data?: string;
  readonly Type: string;
}
