// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AssessmentTarget=AssessmentTargetName,ResourceGroupArn
AssessmentTemplate=AssessmentTargetArn,AssessmentTemplateName,DurationInSeconds#,RulesPackageArns,UserAttributesForFindings>
ResourceGroup=ResourceGroupTags>`;

export const attributes = `AssessmentTarget=Arn
AssessmentTemplate=Arn
ResourceGroup=Arn`;
