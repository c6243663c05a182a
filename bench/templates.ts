import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Templates as the CDK writes them: many services, references everywhere, some of it wrong. The same for the same size. */
type Resource = { Type: string; Properties?: object; [key: string]: unknown };

const ref = (id: string) => ({ Ref: id });
const attribute = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });
const joined = (...parts: unknown[]) => ({ 'Fn::Join': ['', parts] });
const tags = (index: number) => [
  { Key: 'environment', Value: index % 3 ? 'production' : 'test' },
  { Key: 'owner', Value: `team-${index % 7}` },
];

/** About twenty resources that belong together, in a form that varies with the number. */
function group(n: number): Record<string, Resource> {
  const id = (name: string) => `${name}${n.toString(16).padStart(4, '0').toUpperCase()}`;
  const odd = n % 2 === 1;
  const policy = (action: string[], resource: unknown) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
  });
  return {
    [id('Key')]: {
      Type: 'AWS::KMS::Key',
      Properties: {
        EnableKeyRotation: !odd,
        KeyPolicy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: 'kms:*',
              Resource: '*',
              Principal: { AWS: joined('arn:', ref('AWS::Partition'), ':iam::', ref('AWS::AccountId'), ':root') },
            },
          ],
        },
        Tags: tags(n),
      },
      DeletionPolicy: 'Retain',
    },
    [id('Bucket')]: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: attribute(id('Key'), 'Arn') } },
          ],
        },
        ...(odd ? {} : { VersioningConfiguration: { Status: 'Enabled' } }),
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
        LifecycleConfiguration: { Rules: [{ Id: 'expire', Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] },
        Tags: tags(n),
      },
      Metadata: { 'aws:cdk:path': `Bench/Group${n}/Bucket/Resource` },
    },
    [id('BucketPolicy')]: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: ref(id('Bucket')),
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Principal: { AWS: '*' },
              Action: 's3:*',
              Resource: [attribute(id('Bucket'), 'Arn'), joined(attribute(id('Bucket'), 'Arn'), '/*')],
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        },
      },
    },
    [id('Role')]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
        },
        ManagedPolicyArns: [joined('arn:', ref('AWS::Partition'), ':iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')],
        Tags: tags(n),
      },
    },
    [id('RolePolicy')]: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyName: id('RolePolicy'),
        PolicyDocument: policy(['s3:GetObject*', 's3:List*'], [attribute(id('Bucket'), 'Arn'), joined(attribute(id('Bucket'), 'Arn'), '/*')]),
        Roles: [ref(id('Role'))],
      },
    },
    [id('Function')]: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::AccountId}-${AWS::Region}' }, S3Key: `${n}.zip` },
        Handler: 'index.handler',
        Role: attribute(id('Role'), 'Arn'),
        Runtime: odd ? 'nodejs16.x' : 'nodejs22.x',
        MemorySize: 512,
        Timeout: 30,
        Environment: { Variables: { TABLE: ref(id('Table')), QUEUE: ref(id('Queue')) } },
        TracingConfig: { Mode: odd ? 'PassThrough' : 'Active' },
        Tags: tags(n),
      },
      DependsOn: [id('RolePolicy'), id('Role')],
    },
    [id('Permission')]: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: attribute(id('Function'), 'Arn'),
        Principal: 'events.amazonaws.com',
        SourceArn: attribute(id('Rule'), 'Arn'),
      },
    },
    [id('Rule')]: {
      Type: 'AWS::Events::Rule',
      Properties: { ScheduleExpression: 'rate(5 minutes)', State: 'ENABLED', Targets: [{ Id: 'function', Arn: attribute(id('Function'), 'Arn') }] },
    },
    [id('Table')]: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        ...(odd ? {} : { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }),
        SSESpecification: { SSEEnabled: true, KMSMasterKeyId: attribute(id('Key'), 'Arn') },
      },
    },
    [id('Queue')]: {
      Type: 'AWS::SQS::Queue',
      Properties: { ...(odd ? {} : { KmsMasterKeyId: attribute(id('Key'), 'Arn') }), VisibilityTimeout: 180 },
    },
    [id('Topic')]: { Type: 'AWS::SNS::Topic', Properties: { ...(odd ? {} : { KmsMasterKeyId: ref(id('Key')) }), DisplayName: `alarms ${n}` } },
    [id('LogGroup')]: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: odd ? 7 : 400 } },
    [id('Alarm')]: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: {
        ComparisonOperator: 'GreaterThanThreshold',
        EvaluationPeriods: 1,
        MetricName: 'Errors',
        Namespace: 'AWS/Lambda',
        Period: 300,
        Statistic: 'Sum',
        Threshold: 0,
        Dimensions: [{ Name: 'FunctionName', Value: ref(id('Function')) }],
        AlarmActions: odd ? [] : [ref(id('Topic'))],
      },
    },
    [id('SecurityGroup')]: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: 'web',
        VpcId: ref('Vpc'),
        SecurityGroupIngress: [
          { CidrIp: odd ? '0.0.0.0/0' : '10.0.0.0/8', IpProtocol: 'tcp', FromPort: 22, ToPort: 22 },
          { CidrIp: '0.0.0.0/0', IpProtocol: 'tcp', FromPort: 443, ToPort: 443 },
        ],
        SecurityGroupEgress: [{ CidrIp: '0.0.0.0/0', IpProtocol: '-1' }],
      },
    },
    [id('Instance')]: {
      Type: 'AWS::EC2::Instance',
      Properties: {
        InstanceType: 't3.micro',
        ImageId: ref('Image'),
        SubnetId: ref('Subnet'),
        SecurityGroupIds: [attribute(id('SecurityGroup'), 'GroupId')],
        EbsOptimized: true,
        Monitoring: !odd,
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: !odd, VolumeSize: 20 } }],
        Tags: tags(n),
      },
    },
    [id('Database')]: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        Engine: 'postgres',
        DBInstanceClass: 'db.t4g.medium',
        AllocatedStorage: '20',
        StorageEncrypted: !odd,
        PubliclyAccessible: odd,
        BackupRetentionPeriod: odd ? 0 : 7,
        DeletionProtection: !odd,
        MultiAZ: true,
        MasterUsername: 'app',
        ManageMasterUserPassword: true,
        EnableCloudwatchLogsExports: ['postgresql'],
        CopyTagsToSnapshot: true,
      },
      DeletionPolicy: 'Snapshot',
    },
    [id('Balancer')]: {
      Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      Properties: {
        Type: 'application',
        Scheme: odd ? 'internet-facing' : 'internal',
        Subnets: [ref('Subnet'), ref('OtherSubnet')],
        LoadBalancerAttributes: [
          { Key: 'deletion_protection.enabled', Value: String(!odd) },
          { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
        ],
      },
    },
    [id('Listener')]: {
      Type: 'AWS::ElasticLoadBalancingV2::Listener',
      Properties: {
        LoadBalancerArn: ref(id('Balancer')),
        Port: odd ? 80 : 443,
        Protocol: odd ? 'HTTP' : 'HTTPS',
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
        ...(odd ? {} : { Certificates: [{ CertificateArn: ref('Certificate') }], SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }),
      },
    },
    [id('Tasks')]: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: {
        NetworkMode: 'awsvpc',
        Cpu: '256',
        Memory: '512',
        RequiresCompatibilities: ['FARGATE'],
        ContainerDefinitions: [
          {
            Name: 'web',
            Image: joined(ref('AWS::AccountId'), '.dkr.ecr.', ref('AWS::Region'), '.', ref('AWS::URLSuffix'), `/web:${n}`),
            Essential: true,
            ReadonlyRootFilesystem: !odd,
            Privileged: false,
          },
        ],
      },
    },
    [id('Secret')]: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: { PasswordLength: 32 }, ...(odd ? {} : { KmsKeyId: attribute(id('Key'), 'Arn') }) },
    },
  };
}

export function template(resources: number): object {
  const made: Record<string, Resource> = {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: ref('Vpc'), CidrBlock: '10.0.0.0/24' } },
    OtherSubnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: ref('Vpc'), CidrBlock: '10.0.1.0/24', MapPublicIpOnLaunch: true } },
  };
  let count = 3;
  for (let n = 0; count < resources; n++) {
    for (const [id, resource] of Object.entries(group(n))) {
      if (count >= resources) break;
      made[id] = resource;
      count++;
    }
  }
  closeReferences(made);
  return {
    Parameters: { Image: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: '/aws/service/ami' }, Certificate: { Type: 'String' } },
    Resources: made,
    Outputs: { VpcId: { Value: ref('Vpc') } },
  };
}

/** The last group is cut where the count is reached: what it lacks is left out where it is named. */
function closeReferences(resources: Record<string, Resource>): void {
  const known = new Set([...Object.keys(resources), 'Image', 'Certificate']);
  const open = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const { Ref: name, 'Fn::GetAtt': got } = value as { Ref?: string; 'Fn::GetAtt'?: string[] };
    const target = name ?? got?.[0];
    if (target !== undefined) return !target.startsWith('AWS::') && !known.has(target);
    return Object.values(value).some(open);
  };
  for (const [id, resource] of Object.entries(resources).slice(-20)) {
    if (Array.isArray(resource.DependsOn)) resource.DependsOn = resource.DependsOn.filter((one: string) => known.has(one));
    const kept = Object.entries(resource.Properties ?? {}).filter(([, value]) => !open(value));
    resources[id] = { ...resource, Properties: Object.fromEntries(kept) };
  }
}

/** A folder as `cdk synth` leaves it. */
export function writeAssembly(folder: string, stacks: number, resources: number): void {
  mkdirSync(folder, { recursive: true });
  const artifacts: Record<string, object> = {};
  for (let index = 0; index < stacks; index++) {
    const name = `Stack${index}`;
    writeFileSync(join(folder, `${name}.template.json`), JSON.stringify(template(resources), null, 1));
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://111122223333/eu-central-1',
      properties: { templateFile: `${name}.template.json`, stackName: name },
    };
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: '48.0.0', artifacts }));
}
