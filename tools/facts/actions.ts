import { readdirSync } from 'node:fs';
import type { Facts } from './facts.ts';
import type { Source, Sources } from './sources.ts';
import { constant, grouped, sorted, table } from './tables.ts';

/** Services of which policies in templates speak most. Of others only the name is known. */
const services = [
  'access-analyzer acm apigateway application-autoscaling athena autoscaling backup cloudformation cloudtrail cloudwatch codebuild cognito-idp',
  'config dynamodb ec2 ecr ecs elasticfilesystem elasticloadbalancing events execute-api firehose glue guardduty iam inspector2 kinesis kms',
  'lambda logs organizations pipes rds route53 s3 scheduler schemas secretsmanager securityhub ses sns sqs ssm ssmmessages states sts tag xray',
].flatMap((line) => line.split(' '));

/**
 * Actions that take a resource by the reference, and yet are granted on everything for good reason: what they act on is not
 * there when the policy is written (log groups and network interfaces that Lambda makes: Lambda developer guide, "Giving
 * Lambda functions access to resources in an Amazon VPC"), or is only one way of using them (a dataset of metrics). As of 2026-11.
 */
const grantedOnAll = [
  'cloudwatch:PutMetricData',
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:UnassignPrivateIpAddresses',
  'logs:CreateLogGroup',
];

interface Action {
  readonly name: string;
  /** `Write`; `Tagging, Write` and `Permissions management, Write` for writes of a kind. */
  readonly accessLevel: string;
  readonly resourceTypes: readonly unknown[];
}

const levels = { List: 'L', Read: 'R', Write: 'W', 'Permissions management, Write': 'P', 'Tagging, Write': 'T' } as const;

/** `s3|L0=ListAllMyBuckets|W1=PutObject,…`: actions by level, and whether they take a resource. */
export function actions(sources: Sources): Facts {
  const iamData = sources.iamData();
  const lines = sorted(services).map((service) =>
    [service, ...actionsOf(iamData, service).map(([key, ...names]) => `${key}=${names.join(',')}`)].join('|'),
  );
  const others = readdirSync(iamData.path('data/actions')).map((file) => file.replace(/\.json$/, ''));
  const body = [
    constant('grantedOnAll', 'Actions that are granted on everything for good reason, though they take a resource.', grantedOnAll),
    '\n/** All services by the prefix of their actions. */\n',
    `export const services = '${sorted(others).join(' ')}';\n`,
    '\n/** Actions by service, level and whether they take a resource. */\n',
    table(lines),
  ].join('');
  return { from: `${iamData.name} (AWS's Service Authorization Reference)`, asOf: iamData.asOf, body };
}

function actionsOf(iamData: Source, service: string) {
  const known = Object.values(iamData.json(`data/actions/${service}.json`) as Record<string, Action>);
  return grouped(
    known.map(({ name, accessLevel, resourceTypes }) => {
      const level = levels[accessLevel as keyof typeof levels];
      if (!level) throw new Error(`${service}:${name} has an access level that nobody knows: ${accessLevel}`);
      return [`${level}${resourceTypes.length > 0 ? 1 : 0}`, name] as const;
    }),
  );
}
