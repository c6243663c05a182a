// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Inspector::AssessmentTarget': InspectorAssessmentTarget;
    'AWS::Inspector::AssessmentTemplate': InspectorAssessmentTemplate;
    'AWS::Inspector::ResourceGroup': InspectorResourceGroup;
  }
}

export interface InspectorAssessmentTarget {
  readonly AssessmentTargetName?: string;
  readonly ResourceGroupArn?: string;
}

export interface InspectorAssessmentTemplate {
  readonly AssessmentTargetArn: string;
  readonly AssessmentTemplateName?: string;
  readonly DurationInSeconds: number;
  readonly RulesPackageArns: readonly string[];
  readonly UserAttributesForFindings?: readonly Tag[];
}

export interface InspectorResourceGroup {
  readonly ResourceGroupTags: readonly Tag[];
}
