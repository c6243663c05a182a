import { document, groupOf, type Made, type Setting, subnetOf, vpc } from './snapshot-parts.ts';

export function lambda({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-${index % 900}-worker-${index}`;
  const arn = `arn:aws:lambda:${region}:${account}:function:${name}`;
  const inVpc = index % 3 === 0;
  return {
    type: 'AWS::Lambda::Function',
    id: name,
    name,
    arn,
    relationships: [
      ['AWS::IAM::Role', `AROA${hex(17).toUpperCase()}`, 'Is associated with '],
      ...(inVpc
        ? [
            ['AWS::EC2::Subnet', subnetOf(index), 'Is contained in '] as const,
            ['AWS::EC2::SecurityGroup', groupOf(index), 'Is associated with '] as const,
          ]
        : []),
    ],
    configuration: {
      functionName: name,
      functionArn: arn,
      runtime: good ? 'nodejs22.x' : 'nodejs12.x',
      role: `arn:aws:iam::${account}:role/service-role/orders-${index % 900}`,
      handler: 'index.handler',
      codeSize: 2_402_133,
      description: 'takes orders, checks the stock, and tells the warehouse which of them go out today',
      timeout: 30,
      memorySize: 512,
      lastModified: '2026-09-11T15:51:41.919+0000',
      codeSha256: `${hex(43)}=`,
      version: '$LATEST',
      vpcConfig: inVpc ? { subnetIds: [subnetOf(index), subnetOf(index + 1)], securityGroupIds: [groupOf(index)], vpcId: vpc } : null,
      deadLetterConfig: { targetArn: `arn:aws:sqs:${region}:${account}:orders-dead-${index % 300}` },
      environment: {
        variables: Object.fromEntries(
          ['TABLE_NAME', 'QUEUE_URL', 'LOG_LEVEL', 'POWERTOOLS_SERVICE_NAME', 'STAGE', 'ENDPOINT'].map((one) => [
            one,
            `https://sqs.${region}.amazonaws.com/${account}/orders-${one.toLowerCase()}-${index}`,
          ]),
        ),
      },
      tracingConfig: { mode: 'Active' },
      revisionId: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
      layers: [
        {
          arn: `arn:aws:lambda:${region}:015030872274:layer:AWSLambdaPowertoolsTypeScriptV2:${index % 20}`,
          codeSize: 122_333,
          signingProfileVersionArn: null,
          signingJobArn: null,
        },
      ],
      state: 'Active',
      stateReason: null,
      lastUpdateStatus: 'Successful',
      packageType: 'Zip',
      architectures: ['arm64'],
      ephemeralStorage: { size: 512 },
    },
    supplementary: {
      Tags: { Owner: 'platform', Environment: 'production' },
      Policy: document([
        {
          Sid: 'events',
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 'lambda:InvokeFunction',
          Resource: arn,
          Condition: { ArnLike: { 'AWS:SourceArn': `arn:aws:events:${region}:${account}:rule/orders-${index}` } },
        },
      ]),
    },
  };
}

export function role({ account, index, hex, good }: Setting): Made {
  const name = `orders-${index}-${hex(12)}`;
  const id = `AROA${hex(17).toUpperCase()}`;
  const arn = `arn:aws:iam::${account}:role/service-role/${name}`;
  const statements = ['orders', 'stock', 'invoices'].map((one) => ({
    Sid: one,
    Effect: 'Allow',
    Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    Resource: [
      `arn:aws:dynamodb:eu-central-1:${account}:table/${one}-${index % 700}`,
      `arn:aws:dynamodb:eu-central-1:${account}:table/${one}-${index % 700}/index/*`,
    ],
  }));
  return {
    type: 'AWS::IAM::Role',
    id,
    name,
    arn,
    global: true,
    relationships: [['AWS::IAM::Policy', `ANPA${hex(17).toUpperCase()}`, 'Is attached to CustomerManagedPolicy']],
    configuration: {
      path: '/service-role/',
      roleName: name,
      roleId: id,
      arn,
      createDate: '2026-01-02T10:11:12.000Z',
      assumeRolePolicyDocument: encodeURIComponent(
        document([{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }]),
      ),
      instanceProfileList: [],
      rolePolicyList: good
        ? []
        : [{ policyName: 'inline', policyDocument: encodeURIComponent(document([...statements, { Effect: 'Allow', Action: '*', Resource: '*' }])) }],
      attachedManagedPolicies: [
        { policyName: 'AWSLambdaBasicExecutionRole', policyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' },
        { policyName: `orders-${index % 900}`, policyArn: `arn:aws:iam::${account}:policy/orders-${index % 900}` },
      ],
      permissionsBoundary: null,
      tags: [{ key: 'Owner', value: 'platform' }],
      roleLastUsed: { lastUsedDate: '2026-10-31T10:00:00.000Z', region: 'eu-central-1' },
      description: 'what the workers of the orders service may do, and nothing beside it',
    },
  };
}

export function policy({ account, index, hex, good }: Setting): Made {
  const name = `orders-${index}`;
  const id = `ANPA${hex(17).toUpperCase()}`;
  const arn = `arn:aws:iam::${account}:policy/${name}`;
  const version = (number: number, statements: readonly object[]) => ({
    document: encodeURIComponent(document(statements)),
    versionId: `v${number}`,
    isDefaultVersion: number === 2,
    createDate: '2026-01-02T10:11:12.000Z',
  });
  const statements = ['s3', 'sqs', 'sns', 'dynamodb', 'events'].map((one) => ({
    Sid: one,
    Effect: 'Allow',
    Action: [`${one}:Get*`, `${one}:List*`],
    Resource: [`arn:aws:${one}:eu-central-1:${account}:orders-${index}`],
  }));
  return {
    type: 'AWS::IAM::Policy',
    id,
    name,
    arn,
    global: true,
    configuration: {
      policyName: name,
      policyId: id,
      arn,
      path: '/',
      defaultVersionId: 'v2',
      attachmentCount: 2,
      permissionsBoundaryUsageCount: 0,
      isAttachable: true,
      description: null,
      createDate: '2026-01-02T10:11:12.000Z',
      updateDate: '2026-02-02T10:11:12.000Z',
      tags: [],
      policyVersionList: [version(2, good ? statements : [{ Effect: 'Allow', Action: '*', Resource: '*' }]), version(1, statements)],
    },
  };
}

export function logGroup({ account, region, index, hex, good }: Setting): Made {
  const name = `/aws/lambda/orders-${index}`;
  const arn = `arn:aws:logs:${region}:${account}:log-group:${name}:*`;
  return {
    type: 'AWS::Logs::LogGroup',
    id: name,
    name,
    arn,
    configuration: {
      Arn: arn,
      LogGroupName: name,
      ...(good ? { RetentionInDays: 30, KmsKeyId: `arn:aws:kms:${region}:${account}:key/${hex(8)}` } : {}),
      Tags: [{ Key: 'Owner', Value: 'platform' }],
      LogGroupClass: 'STANDARD',
    },
  };
}
