import { type Relative, text, wiring } from '../../core/index.ts';
import type { PolicyDocument } from '../../schema/index.ts';
import { treeOf } from '../_access/written-json.ts';
import { misspelt, service } from './_principals.ts';

/** Where types have the policy of a resource. */
const documents = {
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

export default wiring({
  id: 'WIRING_POLICY_PRINCIPAL',
  title: 'The services that the policy of a resource lets in are called so',
  severity: 'high',
  types: [...(Object.keys(documents) as (keyof typeof documents)[]), 'AWS::Lambda::Permission'],
  shipped: {
    as: 'deploy error',
    what: 'Amazon S3, SNS, SQS and KMS refuse a policy with a principal that does not exist, and the stack rolls back; where it is taken, the service that was meant stays outside.',
  },
  why: 'A service comes under one name alone, and not always the one it is called by: S3 log delivery is logging.s3.amazonaws.com, EventBridge events.amazonaws.com.',
  fix: 'Write the principal of the service as its guide has it, under Service in Principal.',
  *check(_, { resource, graph }) {
    const whole = graph.node(resource) as Relative;
    if (resource.type === 'AWS::Lambda::Permission') {
      const principal = text(whole.properties as { Principal?: string }, 'Principal');
      if (principal && (!principal.known || /[a-z]/.test(principal.value)) && !principal.startsWith('arn:'))
        yield* service(resource, 'Principal', principal);
      return;
    }
    const property = documents[resource.type as keyof typeof documents];
    yield* misspelt(resource, property, treeOf(graph, whole, property) as PolicyDocument | undefined);
  },
});
