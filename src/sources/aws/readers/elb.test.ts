import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateLoadBalancerCommand as CreateClassicCommand,
  ElasticLoadBalancingClient,
  ModifyLoadBalancerAttributesCommand as ModifyClassicCommand,
} from '@aws-sdk/client-elastic-load-balancing';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyLoadBalancerAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as classic } from './elb.ts';
import { readers as modern } from './elbv2.ts';

const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/1';
const v2 = 'AWS::ElasticLoadBalancingV2';
const attributes = (all: Record<string, string>) => Object.entries(all).map(([Key, Value]) => ({ Key, Value }));
const tags = [{ Key: 'Owner', Value: 'platform' }];
const redirect = { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } } as const;

const template = {
  Good: {
    Type: `${v2}::LoadBalancer`,
    Properties: {
      Name: 'good',
      Scheme: 'internal',
      Subnets: ['subnet-1', 'subnet-2'],
      LoadBalancerAttributes: attributes({ 'deletion_protection.enabled': 'true', 'routing.http.drop_invalid_header_fields.enabled': 'true' }),
      Tags: tags,
    },
  },
  Bad: { Type: `${v2}::LoadBalancer`, Properties: { Name: 'bad', Scheme: 'internet-facing', Subnets: ['subnet-1', 'subnet-2'] } },
  Net: { Type: `${v2}::LoadBalancer`, Properties: { Name: 'net', Type: 'network', Scheme: 'internal', Subnets: ['subnet-1'] } },
  Plain: {
    Type: `${v2}::Listener`,
    Properties: {
      LoadBalancerArn: { Ref: 'Good' },
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Group' } }],
    },
  },
  Sent: {
    Type: `${v2}::ListenerRule`,
    Properties: {
      ListenerArn: { Ref: 'Plain' },
      Priority: 1,
      Actions: [redirect],
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['*'] } }],
    },
  },
  Kept: {
    Type: `${v2}::ListenerRule`,
    Properties: {
      ListenerArn: { Ref: 'Plain' },
      Priority: 2,
      Actions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Group' } }],
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/health'] } }],
    },
  },
  Secure: {
    Type: `${v2}::Listener`,
    Properties: {
      LoadBalancerArn: { Ref: 'Bad' },
      Port: 443,
      Protocol: 'HTTPS',
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      Certificates: [{ CertificateArn: certificate }],
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Group' } }],
    },
  },
  Raw: {
    Type: `${v2}::Listener`,
    Properties: { LoadBalancerArn: { Ref: 'Net' }, Port: 53, Protocol: 'TCP', DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Tcp' } }] },
  },
  Group: { Type: `${v2}::TargetGroup`, Properties: { Name: 'group', Protocol: 'HTTP', Port: 80, HealthCheckProtocol: 'HTTPS', TargetType: 'ip' } },
  Tcp: { Type: `${v2}::TargetGroup`, Properties: { Name: 'tcp', Protocol: 'TCP', Port: 53, TargetType: 'ip' } },
  Old: {
    Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    Properties: {
      LoadBalancerName: 'old',
      AvailabilityZones: ['us-east-1a'],
      Listeners: [{ LoadBalancerPort: '80', InstancePort: '80', Protocol: 'HTTP' }],
    },
  },
  Older: {
    Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    Properties: {
      LoadBalancerName: 'older',
      AvailabilityZones: ['us-east-1a', 'us-east-1b'],
      Scheme: 'internal',
      Listeners: [{ LoadBalancerPort: '443', InstancePort: '443', Protocol: 'HTTPS', SSLCertificateId: certificate }],
      CrossZone: true,
      AccessLoggingPolicy: { Enabled: true, S3BucketName: 'logs', EmitInterval: 5 },
      Tags: tags,
    },
  },
};

async function seed(moto: Moto): Promise<void> {
  const ec2 = new EC2Client(moto.client());
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const VpcId = Vpc?.VpcId;
  const subnet = (third: number, zone: string) =>
    ec2
      .send(new CreateSubnetCommand({ VpcId, CidrBlock: `10.0.${third}.0/24`, AvailabilityZone: zone }))
      .then((out) => out.Subnet?.SubnetId as string);
  const Subnets = [await subnet(0, 'us-east-1a'), await subnet(1, 'us-east-1b')];
  const elb = new ElasticLoadBalancingV2Client(moto.client());
  const balancer = (input: ConstructorParameters<typeof CreateLoadBalancerCommand>[0]) =>
    elb.send(new CreateLoadBalancerCommand(input)).then((out) => out.LoadBalancers?.[0]?.LoadBalancerArn as string);
  const good = await balancer({ Name: 'good', Scheme: 'internal', Subnets, Tags: tags });
  const bad = await balancer({ Name: 'bad', Scheme: 'internet-facing', Subnets });
  const net = await balancer({ Name: 'net', Type: 'network', Scheme: 'internal', Subnets: Subnets.slice(0, 1) });
  await elb.send(new ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: good, Attributes: template.Good.Properties.LoadBalancerAttributes }));
  const group = (input: ConstructorParameters<typeof CreateTargetGroupCommand>[0]) =>
    elb.send(new CreateTargetGroupCommand({ ...input, VpcId, TargetType: 'ip' })).then((out) => out.TargetGroups?.[0]?.TargetGroupArn as string);
  const http = await group({ Name: 'group', Protocol: 'HTTP', Port: 80, HealthCheckProtocol: 'HTTPS' });
  const tcp = await group({ Name: 'tcp', Protocol: 'TCP', Port: 53 });
  const to = (TargetGroupArn: string) => [{ Type: 'forward' as const, TargetGroupArn }];
  const { Listeners } = await elb.send(new CreateListenerCommand({ LoadBalancerArn: good, Port: 80, Protocol: 'HTTP', DefaultActions: to(http) }));
  const ListenerArn = Listeners?.[0]?.ListenerArn;
  const when = (value: string) => [{ Field: 'path-pattern', PathPatternConfig: { Values: [value] } }];
  await elb.send(new CreateRuleCommand({ ListenerArn, Priority: 1, Actions: [redirect], Conditions: when('*') }));
  await elb.send(new CreateRuleCommand({ ListenerArn, Priority: 2, Actions: to(http), Conditions: when('/health') }));
  const { CertificateArn } = await new ACMClient(moto.client()).send(new RequestCertificateCommand({ DomainName: 'example.com' }));
  const Certificates = [{ CertificateArn }];
  const { Port, SslPolicy } = template.Secure.Properties;
  await elb.send(new CreateListenerCommand({ Port, Protocol: 'HTTPS', SslPolicy, Certificates, LoadBalancerArn: bad, DefaultActions: to(http) }));
  await elb.send(new CreateListenerCommand({ LoadBalancerArn: net, Port: 53, Protocol: 'TCP', DefaultActions: to(tcp) }));
  await seedClassic(moto, CertificateArn);
}

async function seedClassic(moto: Moto, SSLCertificateId: string | undefined): Promise<void> {
  const s3 = new S3Client({ ...moto.client(), forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: 'logs' }));
  const Statement = [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::127311923021:root' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::logs/*' },
  ];
  await s3.send(new PutBucketPolicyCommand({ Bucket: 'logs', Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }));
  const elb = new ElasticLoadBalancingClient(moto.client());
  const listener = { LoadBalancerPort: 80, InstancePort: 80, Protocol: 'HTTP' };
  await elb.send(new CreateClassicCommand({ LoadBalancerName: 'old', AvailabilityZones: ['us-east-1a'], Listeners: [listener] }));
  await elb.send(
    new CreateClassicCommand({
      LoadBalancerName: 'older',
      AvailabilityZones: ['us-east-1a', 'us-east-1b'],
      Scheme: 'internal',
      Listeners: [{ LoadBalancerPort: 443, InstancePort: 443, Protocol: 'HTTPS', SSLCertificateId }],
      Tags: tags,
    }),
  );
  const LoadBalancerAttributes = { CrossZoneLoadBalancing: { Enabled: true }, AccessLog: { Enabled: true, S3BucketName: 'logs', EmitInterval: 5 } };
  await elb.send(new ModifyClassicCommand({ LoadBalancerName: 'older', LoadBalancerAttributes }));
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('load balancers of both generations are judged as their template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed(moto);
  const { described, unseen, gaps } = await readLive([...classic, ...modern], moto);
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  expect(described.map((one) => one.type).sort()).toEqual(
    Object.values(template)
      .map((one) => one.Type)
      .sort(),
  );
  const parameters = {
    ALB_DESYNC_MODE_CHECK: { desyncMode: 'defensive' },
    ELBV2_PREDEFINED_SECURITY_POLICY_SSL_CHECK: { sslPolicies: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
    ELB_LOGGING_ENABLED: { s3BucketNames: 'logs' },
  };
  expect(await differences({ template, described, parameters, at: emulated })).toEqual([]);
}, 60_000);

test('what is denied of some balancers is unknown of these, and known of the rest', async () => {
  const denied = () => {
    throw refusal('AccessDenied', 'not authorized to perform this', 403);
  };
  const arn = (name: string) => `arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/${name}/1`;
  const answers = {
    DescribeLoadBalancers: () => ({ LoadBalancers: ['one', 'two'].map((name) => ({ LoadBalancerArn: arn(name), Type: 'application' })) }),
    DescribeTags: denied,
    DescribeLoadBalancerAttributes: ({ LoadBalancerArn }: { LoadBalancerArn: string }) =>
      LoadBalancerArn === arn('one') ? denied() : { Attributes: attributes({ 'deletion_protection.enabled': 'true' }) },
  };
  const { described, unseen } = await readLive(
    modern.filter((reader) => reader.name === 'elbv2-load-balancers'),
    answers,
  );
  expect(described.map(({ properties }) => properties.LoadBalancerAttributes)).toEqual([
    expect.any(Unknown),
    attributes({ 'deletion_protection.enabled': 'true' }),
  ]);
  expect(described.map(({ properties }) => properties.Tags)).toEqual([expect.any(Unknown), expect.any(Unknown)]);
  expect(unseen.length).toBeGreaterThan(0);
});
