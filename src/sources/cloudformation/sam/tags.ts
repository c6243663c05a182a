import { isMap, type Raw } from '../scope.ts';
import { eachSide, isIntrinsic } from './parts.ts';

export const createdBySam = { Key: 'lambda:createdBy', Value: 'SAM' } as const;

/** SAM's map of tags as CloudFormation's list. A list is already what is wanted; what a function makes is left to it. */
export function tagList(tags: Raw, first: readonly Raw[] = []): Raw {
  if (tags === undefined || tags === null) return first;
  return eachSide(tags, (side) => {
    if (Array.isArray(side)) return [...first, ...side];
    if (!isMap(side) || isIntrinsic(side)) return side;
    return [...first, ...Object.entries(side).map(([Key, Value]) => ({ Key, Value: Value ?? '' }))];
  });
}

/** The types that get the tags of what made them where `PropagateTags` is on. */
const tagged = new Set([
  'AWS::ApiGateway::ApiKey',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::DomainNameAccessAssociation',
  'AWS::ApiGateway::DomainNameV2',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::ApiGateway::UsagePlan',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::StepFunctions::StateMachine',
]);

export function takesTags(type: string): boolean {
  return tagged.has(type);
}
