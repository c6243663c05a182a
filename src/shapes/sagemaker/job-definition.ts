import type {
  DescribeDataQualityJobDefinitionResponse,
  DescribeModelBiasJobDefinitionResponse,
  DescribeModelExplainabilityJobDefinitionResponse,
  DescribeModelQualityJobDefinitionResponse,
} from '@aws-sdk/client-sagemaker';
import type { Described } from '../described.ts';
import { given } from '../take.ts';

export type MonitoringKind = 'DataQuality' | 'ModelBias' | 'ModelExplainability' | 'ModelQuality';

type Answer =
  | DescribeDataQualityJobDefinitionResponse
  | DescribeModelBiasJobDefinitionResponse
  | DescribeModelExplainabilityJobDefinitionResponse
  | DescribeModelQualityJobDefinitionResponse;

/** The definition of a monitoring job: the answer has CloudFormation's names throughout. */
export function jobDefinition(kind: MonitoringKind, one: Answer): Described {
  const { JobDefinitionArn: arn, JobDefinitionName: name, CreationTime, ...rest } = one;
  const { $metadata: _, ...properties } = rest as typeof rest & { $metadata?: unknown };
  return {
    type: `AWS::SageMaker::${kind}JobDefinition`,
    id: arn ?? name ?? '',
    ...(arn === undefined ? {} : { arn }),
    ...(name === undefined ? {} : { otherNames: [name] }),
    properties: given({ JobDefinitionName: name, ...properties }),
    state: given({ createdAt: CreationTime }),
  };
}
