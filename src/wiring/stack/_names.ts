import { stackOf } from '../../core/graph.ts';
import type { Estate, Graph, Resource } from '../../core/index.ts';
import { nameProperty } from '../../schema/index.ts';
import { parametersOf } from '../_ingredients.ts';

/** Names that people give, and how far each is to be the only one of its kind: in the world, in an account, in a region. */
const reaches = {
  'AWS::S3::Bucket': 'world',
  'AWS::IAM::Group': 'account',
  'AWS::IAM::InstanceProfile': 'account',
  'AWS::IAM::ManagedPolicy': 'account',
  'AWS::IAM::Role': 'account',
  'AWS::IAM::User': 'account',
  'AWS::CloudWatch::Dashboard': 'account',
  'AWS::Athena::WorkGroup': 'region',
  'AWS::AutoScaling::AutoScalingGroup': 'region',
  'AWS::Backup::BackupPlan': 'region',
  'AWS::Backup::BackupVault': 'region',
  'AWS::CloudTrail::Trail': 'region',
  'AWS::CloudWatch::Alarm': 'region',
  'AWS::CloudWatch::CompositeAlarm': 'region',
  'AWS::CodeBuild::Project': 'region',
  'AWS::CodePipeline::Pipeline': 'region',
  'AWS::Config::ConfigRule': 'region',
  'AWS::Config::ConfigurationAggregator': 'region',
  'AWS::Config::ConformancePack': 'region',
  'AWS::DynamoDB::Table': 'region',
  'AWS::ECR::Repository': 'region',
  'AWS::ECS::Cluster': 'region',
  'AWS::EKS::Cluster': 'region',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'region',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'region',
  'AWS::Events::EventBus': 'region',
  'AWS::Events::Rule': 'region',
  'AWS::Glue::Crawler': 'region',
  'AWS::Glue::Database': 'region',
  'AWS::Glue::Job': 'region',
  'AWS::Kinesis::Stream': 'region',
  'AWS::KinesisFirehose::DeliveryStream': 'region',
  'AWS::KMS::Alias': 'region',
  'AWS::Lambda::Function': 'region',
  'AWS::Logs::LogGroup': 'region',
  'AWS::Logs::ResourcePolicy': 'region',
  'AWS::RDS::DBCluster': 'region',
  'AWS::RDS::DBInstance': 'region',
  'AWS::Scheduler::Schedule': 'region',
  'AWS::Scheduler::ScheduleGroup': 'region',
  'AWS::SecretsManager::Secret': 'region',
  'AWS::SNS::Topic': 'region',
  'AWS::SQS::Queue': 'region',
  'AWS::SSM::Document': 'region',
  'AWS::SSM::Parameter': 'region',
  'AWS::StepFunctions::StateMachine': 'region',
} as const;

export type NamedType = keyof typeof reaches;
export type Reach = (typeof reaches)[NamedType];

export const namedTypes = Object.keys(reaches) as NamedType[];

export function reachOf(type: string): Reach {
  return reaches[type as NamedType] ?? 'region';
}

/** What a name is put together of where it is written; undefined where that is not known, or it has none. */
export function madeOfName({ type, origin, properties }: Resource): readonly string[] | undefined {
  const property = nameProperty(type);
  return property === undefined || properties[property] === undefined ? undefined : origin.madeOf?.([property]);
}

/** In how many names of a stack each ingredient is. */
export type Shares = ReadonlyMap<string, number>;

const known = new WeakMap<Estate, Map<string, Shares>>();

/** What the names of a stack are put together of, so that it can be deployed more than once. */
export function namesIn({ estate }: Graph, subject: Resource): Shares {
  let stacks = known.get(estate);
  if (!stacks) {
    const made = new Map<string, Map<string, number>>();
    for (const type of namedTypes)
      for (const resource of estate.ofType(type)) {
        const shares = made.get(stackOf(resource)) ?? new Map<string, number>();
        made.set(stackOf(resource), shares);
        for (const name of madeOfName(resource) ?? []) shares.set(name, (shares.get(name) ?? 0) + 1);
      }
    stacks = made;
    known.set(estate, stacks);
  }
  return stacks.get(stackOf(subject)) ?? new Map();
}

const environment = /^(?:env|environment|stage)_?(?:name|type|id|suffix)?$/i;
const ofEnvironments = /^(?:[a-z]+_?)?(?:env|environment|stage|suffix|prefix|namespace|tenant|tier|deployment|qualifier)(?:_?(?:name|type|id))?$/i;

/**
 * The parameter by which the stacks of several environments are told apart: it is part of their names, by its own name or because
 * several names have it. One that is called so and is in no name at all tells nothing apart, and should.
 */
export function suffixIn(graph: Graph, subject: Resource): string | undefined {
  const stack = stackOf(subject);
  const isResource = (name: string) => graph.estate.byKey(stack + name) !== undefined;
  const parameters = [...namesIn(graph, subject)].filter(([name]) => !name.startsWith('AWS::') && !isResource(name));
  const used = parameters.find(([name]) => ofEnvironments.test(name)) ?? parameters.find(([, names]) => names > 1);
  return used?.[0] ?? parametersOf(graph, subject).find((one) => environment.test(one));
}

const apart = new WeakMap<Estate, Map<string, { named: number; regional: number }>>();

/** Whether this is the one name of its stack that counts beyond a region, and has no region in it: the others (two at least) do. */
export function isAloneWithoutRegion({ estate }: Graph, subject: Resource): boolean {
  let stacks = apart.get(estate);
  if (!stacks) {
    stacks = new Map();
    apart.set(estate, stacks);
    for (const type of namedTypes.filter((one) => reachOf(one) !== 'region'))
      for (const resource of estate.ofType(type)) {
        const made = madeOfName(resource);
        if (made === undefined) continue;
        const count = stacks.get(stackOf(resource)) ?? { named: 0, regional: 0 };
        stacks.set(stackOf(resource), count);
        count.named++;
        if (made.includes('AWS::Region')) count.regional++;
      }
  }
  const count = stacks.get(stackOf(subject));
  return count !== undefined && count.regional >= 2 && count.regional === count.named - 1;
}
