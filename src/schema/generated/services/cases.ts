// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Hidden>1,Required>6
Conditions>2,DefaultValue?
EqualTo>3,NotEqualTo>3
OperandOne>4,OperandTwo>5,Result?
FieldId
BooleanValue?,DoubleValue#,EmptyValue*,StringValue
Conditions>2,DefaultValue?
Text>8
IsMultiline?
Basic>10
MoreInfo>11,TopPanel>11
Sections>12
FieldGroup>13
Fields>14,Name
Id
Comment>16
Body,ContentType
DefaultLayout
FieldId
CaseRuleId,FieldId
Case=CustomerId,DomainId,Tags>,TemplateId,Title
CaseRule=Description,DomainId,Name,Rule>0,Tags>
Domain=Name,Tags>
Field=Attributes>7,Description,DomainId,Name,Tags>,Type
Layout=Content>9,DomainId,Name,Tags>
RelatedItem=CaseId,Content>15,DomainId,Tags>,Type
Template=Description,DomainId,LayoutConfiguration>17,Name,RequiredFields>18,Rules>19,Status,Tags>`;

export const attributes = `Case=Arn,CaseId
CaseRule=CaseRuleArn,CaseRuleId,CreatedTime,LastModifiedTime
Domain=CreatedTime,DomainArn,DomainId,DomainStatus
Field=CreatedTime,FieldArn,FieldId,LastModifiedTime,Namespace
Layout=CreatedTime,LastModifiedTime,LayoutArn,LayoutId
RelatedItem=RelatedItemArn,RelatedItemId
Template=CreatedTime,LastModifiedTime,TemplateArn,TemplateId`;
