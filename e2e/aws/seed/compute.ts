import * as scaling from '@aws-sdk/client-auto-scaling';
import { CreateRepositoryCommand, ECRClient, PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr';
import { CreateClusterCommand as CreateEcsClusterCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { CreateClusterCommand as CreateEksClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import * as classic from '@aws-sdk/client-elastic-load-balancing';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Place, Row } from './row.ts';

/** An archive of nothing. */
const ZipFile = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');

async function lambda(place: Place, FunctionName: string, more: object): Promise<string> {
  const Role = `arn:aws:iam::${place.account}:role/worker`;
  const made = await place
    .client(LambdaClient)
    .send(new CreateFunctionCommand({ FunctionName, Role, Handler: 'index.handler', Code: { ZipFile }, Runtime: 'nodejs22.x', ...more }));
  place.keep(FunctionName, made.FunctionArn);
  return FunctionName;
}

async function balancer(place: Place, Name: string, input: Partial<elb.CreateLoadBalancerCommandInput>, attributes: Record<string, string>) {
  const client = place.client(elb.ElasticLoadBalancingV2Client);
  const Subnets = [place.kept('inner'), place.kept('inner-b')];
  const { LoadBalancers } = await client.send(new elb.CreateLoadBalancerCommand({ Name, Subnets, ...input }));
  const LoadBalancerArn = place.keep(Name, LoadBalancers?.[0]?.LoadBalancerArn);
  const Attributes = Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }));
  if (Attributes.length > 0) await client.send(new elb.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn, Attributes }));
  return LoadBalancerArn;
}

async function listener(place: Place, LoadBalancerArn: string, action: elb.Action, more: Partial<elb.CreateListenerCommandInput>) {
  const { Listeners } = await place
    .client(elb.ElasticLoadBalancingV2Client)
    .send(new elb.CreateListenerCommand({ LoadBalancerArn, DefaultActions: [action], Port: 80, Protocol: 'HTTP', ...more }));
  return Listeners?.[0]?.ListenerArn;
}

async function task(place: Place, family: string, container: object, more: object): Promise<string | undefined> {
  const containerDefinitions = [{ name: 'app', image: 'app:1', memory: 128, ...container }];
  const made = await place.client(ECSClient).send(new RegisterTaskDefinitionCommand({ family, containerDefinitions, ...more }));
  return made.taskDefinition?.taskDefinitionArn;
}

async function group(place: Place, AutoScalingGroupName: string, more: object): Promise<string | undefined> {
  const client = place.client(scaling.AutoScalingClient);
  await client.send(new scaling.CreateAutoScalingGroupCommand({ AutoScalingGroupName, MinSize: 0, MaxSize: 0, ...more }));
  const told = await client.send(new scaling.DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [AutoScalingGroupName] }));
  return told.AutoScalingGroups?.[0]?.AutoScalingGroupARN;
}

const redirect: elb.Action = { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } };

export const rows: readonly Row[] = [
  { type: 'AWS::Lambda::Function', what: 'runs on a runtime that is supported', make: (place) => lambda(place, 'function', {}), fails: [] },
  {
    type: 'AWS::Lambda::Function',
    what: 'may be called by anybody, on a runtime that is over',
    async make(place) {
      const FunctionName = await lambda(place, 'open', { Runtime: 'python3.7' });
      const anybody = { FunctionName, StatementId: 'any', Action: 'lambda:InvokeFunction', Principal: '*' };
      await place.client(LambdaClient).send(new AddPermissionCommand(anybody));
      return FunctionName;
    },
    fails: ['LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED'],
  },
  {
    type: 'AWS::ECR::Repository',
    what: 'is scanned, with tags that stay and images that go',
    async make(place) {
      const client = place.client(ECRClient);
      const repositoryName = 'kept';
      const more = { imageTagMutability: 'IMMUTABLE' as const, imageScanningConfiguration: { scanOnPush: true } };
      await client.send(new CreateRepositoryCommand({ repositoryName, ...more }));
      const selection = { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 };
      const lifecyclePolicyText = JSON.stringify({ rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }] });
      await client.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
      return repositoryName;
    },
    fails: [],
  },
  {
    type: 'AWS::ECR::Repository',
    what: 'is not scanned, and any tag may move',
    async make(place) {
      await place.client(ECRClient).send(new CreateRepositoryCommand({ repositoryName: 'loose' }));
      return 'loose';
    },
    fails: ['ECR_PRIVATE_IMAGE_SCANNING_ENABLED', 'ECR_PRIVATE_LIFECYCLE_POLICY_CONFIGURED', 'ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED'],
  },
  {
    type: 'AWS::ECS::Cluster',
    what: 'has insights',
    async make(place) {
      const settings = [{ name: 'containerInsights' as const, value: 'enabled' }];
      return (await place.client(ECSClient).send(new CreateEcsClusterCommand({ clusterName: 'watched', settings }))).cluster?.clusterArn;
    },
    fails: [],
  },
  {
    type: 'AWS::ECS::Cluster',
    what: 'has none',
    make: async (place) => (await place.client(ECSClient).send(new CreateEcsClusterCommand({ clusterName: 'dark' }))).cluster?.clusterArn,
    fails: ['ECS_CONTAINER_INSIGHTS_ENABLED'],
  },
  {
    type: 'AWS::ECS::TaskDefinition',
    what: 'has a closed container that logs, as a user of its own',
    make: (place) =>
      task(
        place,
        'closed',
        {
          readonlyRootFilesystem: true,
          user: 'app',
          privileged: false,
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'kept' } },
        },
        { networkMode: 'awsvpc' },
      ),
    fails: [],
  },
  {
    type: 'AWS::ECS::TaskDefinition',
    what: 'is privileged, shares the host, and has a key in its environment',
    make: (place) =>
      task(
        place,
        'open',
        { privileged: true, environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: 'not-a-real-one' }] },
        { networkMode: 'host', pidMode: 'host' },
      ),
    fails: [
      'ECS_CONTAINERS_NONPRIVILEGED',
      'ECS_CONTAINERS_READONLY_ACCESS',
      'ECS_TASK_DEFINITION_LOG_CONFIGURATION',
      'ECS_TASK_DEFINITION_NETWORK_MODE_NOT_HOST',
      'ECS_TASK_DEFINITION_PID_MODE_CHECK',
    ],
  },
  {
    type: 'AWS::EKS::Cluster',
    what: 'is open to anybody, with no logs and no encrypted secrets',
    async make(place) {
      const resourcesVpcConfig = { subnetIds: [place.kept('inner'), place.kept('inner-b')], endpointPublicAccess: true };
      const roleArn = `arn:aws:iam::${place.account}:role/worker`;
      return (await place.client(EKSClient).send(new CreateEksClusterCommand({ name: 'open', roleArn, resourcesVpcConfig }))).cluster?.name;
    },
    fails: ['EKS_CLUSTER_LOG_ENABLED', 'EKS_CLUSTER_SECRETS_ENCRYPTED', 'EKS_ENDPOINT_NO_PUBLIC_ACCESS'],
  },
  {
    type: 'AWS::EKS::Cluster',
    what: 'is closed, logs everything and encrypts secrets',
    async make(place) {
      const resourcesVpcConfig = {
        subnetIds: [place.kept('inner'), place.kept('inner-b')],
        endpointPublicAccess: false,
        endpointPrivateAccess: true,
      };
      const roleArn = `arn:aws:iam::${place.account}:role/worker`;
      const logging = {
        clusterLogging: [
          { types: ['api' as const, 'audit' as const, 'authenticator' as const, 'controllerManager' as const, 'scheduler' as const], enabled: true },
        ],
      };
      const encryptionConfig = [{ resources: ['secrets'], provider: { keyArn: place.kept('key-arn') } }];
      const input = { name: 'closed', roleArn, version: '1.33', resourcesVpcConfig, logging, encryptionConfig };
      return (await place.client(EKSClient).send(new CreateEksClusterCommand(input))).cluster?.name;
    },
    fails: [],
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    what: 'logs, drops bad headers and is protected from deletion',
    make: (place) =>
      balancer(
        place,
        'kept',
        { Scheme: 'internal' },
        {
          'access_logs.s3.enabled': 'true',
          'access_logs.s3.bucket': place.kept('elb-logs'),
          'deletion_protection.enabled': 'true',
          'routing.http.drop_invalid_header_fields.enabled': 'true',
          'routing.http.desync_mitigation_mode': 'strictest',
        },
      ),
    fails: [],
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    what: 'does none of that',
    make: (place) => balancer(place, 'loose', {}, {}),
    fails: ['ALB_HTTP_DROP_INVALID_HEADER_ENABLED', 'ELB_DELETION_PROTECTION_ENABLED', 'ELB_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    what: 'sends everybody on to HTTPS',
    make: (place) => listener(place, place.kept('kept'), redirect, {}),
    fails: [],
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    what: 'answers over plain HTTP',
    make: (place) => listener(place, place.kept('loose'), { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200' } }, {}),
    fails: ['ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK', 'ELBV2_LISTENER_ENCRYPTION_IN_TRANSIT'],
  },
  {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    what: 'listens over plain HTTP in one zone, and logs nothing',
    async make(place) {
      const Listeners = [{ Protocol: 'HTTP', LoadBalancerPort: 80, InstanceProtocol: 'HTTP', InstancePort: 80 }];
      const AvailabilityZones = [`${place.region}a`];
      await place
        .client(classic.ElasticLoadBalancingClient)
        .send(new classic.CreateLoadBalancerCommand({ LoadBalancerName: 'old', AvailabilityZones, Listeners }));
      return 'old';
    },
    fails: ['CLB_MULTIPLE_AZ', 'ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED', 'ELB_LOGGING_ENABLED', 'ELB_TLS_HTTPS_LISTENERS_ONLY'],
  },
  {
    type: 'AWS::AutoScaling::LaunchConfiguration',
    what: 'gives public addresses and wants no tokens',
    async make(place) {
      const input = { LaunchConfigurationName: 'loose', ImageId: 'ami-12c6146b', InstanceType: 't3.micro', AssociatePublicIpAddress: true };
      const client = place.client(scaling.AutoScalingClient);
      await client.send(new scaling.CreateLaunchConfigurationCommand(input));
      return (await client.send(new scaling.DescribeLaunchConfigurationsCommand({}))).LaunchConfigurations?.[0]?.LaunchConfigurationARN;
    },
    fails: ['AUTOSCALING_LAUNCHCONFIG_REQUIRES_IMDSV2', 'AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED', 'EC2_INSTANCE_DETAILED_MONITORING_ENABLED'],
  },
  {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    what: 'is in one zone, of a launch configuration',
    async make(place) {
      const more = { LaunchConfigurationName: 'loose', AvailabilityZones: [`${place.region}a`] };
      return group(place, 'loose', more);
    },
    fails: ['AUTOSCALING_LAUNCH_TEMPLATE', 'AUTOSCALING_MULTIPLE_AZ'],
  },
  {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    what: 'is in two zones, of a template',
    async make(place) {
      const LaunchTemplate = { LaunchTemplateId: place.kept('guarded-template'), Version: '1' };
      const more = { LaunchTemplate, VPCZoneIdentifier: `${place.kept('inner')},${place.kept('inner-b')}` };
      return group(place, 'kept', more);
    },
    fails: [],
  },
];
