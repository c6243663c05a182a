// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `FieldToMatch>1,PositionalConstraint,TargetString,TargetStringBase64,TextTransformation
Data,Type
Type,Value
Type,Value
DataId,Negated?,Type
DataId,Negated?,Type
ComparisonOperator,FieldToMatch>7,Size#,TextTransformation
Data,Type
FieldToMatch>9,TextTransformation
Data,Type
Type
Action>10,Priority#,RuleId
FieldToMatch>13,TextTransformation
Data,Type
ByteMatchSet=ByteMatchTuples>0,Name
GeoMatchSet=GeoMatchConstraints>2,Name
IPSet=IPSetDescriptors>3,Name
RateBasedRule=MatchPredicates>4,MetricName,Name,RateKey,RateLimit#
RegexPatternSet=Name,RegexPatternStrings
Rule=MetricName,Name,Predicates>5
SizeConstraintSet=Name,SizeConstraints>6
SqlInjectionMatchSet=Name,SqlInjectionMatchTuples>8
WebACL=DefaultAction>10,MetricName,Name,Rules>11
WebACLAssociation=ResourceArn,WebACLId
XssMatchSet=Name,XssMatchTuples>12`;

export const attributes = `ByteMatchSet=Id
GeoMatchSet=Id
IPSet=Id
RateBasedRule=Id
RegexPatternSet=Id
Rule=Id
SizeConstraintSet=Id
SqlInjectionMatchSet=Id
WebACL=Id
WebACLAssociation=Id
XssMatchSet=Id`;
