// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `FieldToMatch>1,PositionalConstraint,TargetString,TargetStringBase64,TextTransformation
Data,Type
Type,Value
DataId,Negated?,Type
ComparisonOperator,FieldToMatch>5,Size#,TextTransformation
Data,Type
FieldToMatch>7,TextTransformation
Data,Type
Type
Action>8,Priority#,RuleId
FieldToMatch>11,TextTransformation
Data,Type
ByteMatchSet=ByteMatchTuples>0,Name
IPSet=IPSetDescriptors>2,Name
Rule=MetricName,Name,Predicates>3
SizeConstraintSet=Name,SizeConstraints>4
SqlInjectionMatchSet=Name,SqlInjectionMatchTuples>6
WebACL=DefaultAction>8,MetricName,Name,Rules>9
XssMatchSet=Name,XssMatchTuples>10`;

export const attributes = `ByteMatchSet=Id
IPSet=Id
Rule=Id
SizeConstraintSet=Id
SqlInjectionMatchSet=Id
WebACL=Id
XssMatchSet=Id`;
