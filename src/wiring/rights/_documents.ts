import { type Graph, listOf, type Relative, type Resource } from '../../core/index.ts';
import { type PolicyDocument, policyOf } from '../../schema/index.ts';
import { treeOf } from '../_access/written-json.ts';

/** Where types have a policy for a resource. */
export const resourcePolicies = {
  'AWS::ECR::Repository': 'RepositoryPolicyText',
  'AWS::KMS::Key': 'KeyPolicy',
  'AWS::KMS::ReplicaKey': 'KeyPolicy',
  'AWS::Logs::ResourcePolicy': 'PolicyDocument',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::SNS::TopicInlinePolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SQS::QueueInlinePolicy': 'PolicyDocument',
  'AWS::SecretsManager::ResourcePolicy': 'ResourcePolicy',
} as const;

export const resourcePolicyTypes = Object.keys(resourcePolicies) as (keyof typeof resourcePolicies)[];

/** Where roles get their rights. */
export const identityPolicyTypes = ['AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::ManagedPolicy'] as const;

/** A policy where it is written; it is read when somebody asks, and raises where it cannot be. */
export interface Written {
  readonly path: string;
  document(): PolicyDocument | undefined;
}

/** The policies that a resource holds or is: what it is given for others, or what they give to a role. */
export function documentsOf(graph: Graph, resource: Resource): readonly Written[] {
  const whole = graph.node(resource) as Relative;
  if (resource.type !== 'AWS::IAM::Role') {
    const path = resourcePolicies[resource.type as keyof typeof resourcePolicies] ?? 'PolicyDocument';
    return [{ path, document: () => treeOf(graph, whole, path) as PolicyDocument | undefined }];
  }
  const policies = listOf((whole.properties as Relative<'AWS::IAM::Role'>['properties']).Policies);
  return Array.from({ length: policies.length }, (_, index) => ({
    path: `Policies[${index}].PolicyDocument`,
    document: () => policyOf(policies[index] as { PolicyDocument?: unknown }, 'PolicyDocument'),
  }));
}
