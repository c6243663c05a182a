/** What an item is made with. Every ninth is made with something that a rule objects to. */
export interface Setting {
  readonly account: string;
  readonly region: string;
  readonly index: number;
  readonly good: boolean;
  random(): number;
  hex(digits: number): string;
}

export interface Made {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly arn: string;
  readonly configuration: object | string;
  readonly supplementary?: object;
  readonly global?: true;
  readonly relationships?: readonly (readonly [type: string, id: string, how: string])[];
}

const vpc = 'vpc-0d3f4a5b6c7d8e9f0';
const subnetOf = (index: number) => `subnet-0a1b2c3d4e5f${String(index % 24).padStart(5, '0')}`;
const groupOf = (index: number) => `sg-0f1e2d3c4b5a${String(index % 400).padStart(5, '0')}`;
const instanceOf = (index: number) => `i-0${String(index).padStart(16, '0')}`;
const listed = (tags: object) => Object.entries(tags).map(([key, value]) => ({ key, value }));
const tagsOf = (index: number) =>
  listed({
    Name: `host-${index}`,
    Environment: 'production',
    Owner: `team-${index % 23}`,
    'aws:cloudformation:stack-name': `stack-${index % 400}`,
    'aws:autoscaling:groupName': `asg-${index % 60}`,
  });
const document = (statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });

function networkInterface({ account, region, index, hex }: Setting): Made {
  const id = `eni-0${hex(16)}`;
  const address = `10.${index % 250}.${(index >> 3) % 250}.${index % 249}`;
  const [subnet, group] = [subnetOf(index), groupOf(index)];
  return {
    type: 'AWS::EC2::NetworkInterface',
    id,
    arn: `arn:aws:ec2:${region}:${account}:network-interface/${id}`,
    relationships: [
      ['AWS::EC2::Subnet', subnet, 'Is contained in Subnet'],
      ['AWS::EC2::SecurityGroup', group, 'Is associated with SecurityGroup'],
      ['AWS::EC2::VPC', vpc, 'Is contained in Vpc'],
    ],
    configuration: {
      association: null,
      attachment: {
        attachTime: '2026-03-04T07:11:12.000Z',
        attachmentId: `eni-attach-0${hex(16)}`,
        deleteOnTermination: true,
        deviceIndex: 0,
        networkCardIndex: 0,
        instanceId: instanceOf(index),
        instanceOwnerId: account,
        status: 'attached',
      },
      availabilityZone: `${region}a`,
      description: `AWS Lambda VPC ENI-worker-${index % 500}-${hex(8)}-${hex(4)}`,
      groups: [{ groupName: `service-${index % 400}`, groupId: group }],
      interfaceType: 'interface',
      ipv6Addresses: [],
      macAddress: '02:3e:c3:cb:e9:da',
      networkInterfaceId: id,
      ownerId: account,
      privateDnsName: `ip-${address.replaceAll('.', '-')}.${region}.compute.internal`,
      privateIpAddress: address,
      privateIpAddresses: [0, 1, 2].map((one) => ({
        association: null,
        primary: one === 0,
        privateDnsName: `ip-${address.replaceAll('.', '-')}.${region}.compute.internal`,
        privateIpAddress: address,
      })),
      requesterId: `AROA${hex(17).toUpperCase()}:${hex(12)}`,
      requesterManaged: false,
      sourceDestCheck: true,
      status: 'in-use',
      subnetId: subnet,
      tagSet: tagsOf(index),
      vpcId: vpc,
    },
  };
}

function instance({ account, region, index, hex, good }: Setting): Made {
  const id = instanceOf(index);
  const [subnet, group] = [subnetOf(index), groupOf(index)];
  const address = `10.1.${index % 250}.${(index >> 8) % 250}`;
  const dns = `ip-${address.replaceAll('.', '-')}.${region}.compute.internal`;
  const volumes = [`vol-0${hex(16)}`, `vol-0${hex(16)}`];
  const eni = `eni-0${hex(16)}`;
  return {
    type: 'AWS::EC2::Instance',
    id,
    arn: `arn:aws:ec2:${region}:${account}:instance/${id}`,
    relationships: [
      ['AWS::EC2::NetworkInterface', eni, 'Contains NetworkInterface'],
      ['AWS::EC2::SecurityGroup', group, 'Is associated with SecurityGroup'],
      ['AWS::EC2::Subnet', subnet, 'Is contained in Subnet'],
      ...volumes.map((one) => ['AWS::EC2::Volume', one, 'Is attached to Volume'] as const),
      ['AWS::EC2::VPC', vpc, 'Is contained in Vpc'],
    ],
    configuration: {
      amiLaunchIndex: 0,
      imageId: 'ami-0a1b2c3d4e5f60718',
      instanceId: id,
      instanceType: 'm6i.large',
      kernelId: null,
      keyName: null,
      launchTime: '2026-08-11T04:05:06.000Z',
      monitoring: { state: 'enabled' },
      placement: { availabilityZone: `${region}a`, affinity: null, groupName: '', hostId: null, tenancy: 'default' },
      platform: null,
      privateDnsName: dns,
      privateIpAddress: address,
      productCodes: [],
      publicDnsName: '',
      publicIpAddress: good ? null : '18.196.1.2',
      ramdiskId: null,
      state: { code: 16, name: 'running' },
      stateTransitionReason: '',
      subnetId: subnet,
      vpcId: vpc,
      architecture: 'x86_64',
      blockDeviceMappings: volumes.map((volumeId, at) => ({
        deviceName: `/dev/xvd${'ab'[at]}`,
        ebs: { attachTime: '2026-08-11T04:05:07.000Z', deleteOnTermination: true, status: 'attached', volumeId },
      })),
      clientToken: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(12)}`,
      ebsOptimized: true,
      enaSupport: true,
      hypervisor: 'xen',
      iamInstanceProfile: { arn: `arn:aws:iam::${account}:instance-profile/host-${index % 300}`, id: `AIPA${hex(17).toUpperCase()}` },
      networkInterfaces: [
        {
          association: null,
          attachment: {
            attachTime: '2026-08-11T04:05:06.000Z',
            attachmentId: `eni-attach-0${hex(16)}`,
            deleteOnTermination: true,
            deviceIndex: 0,
            status: 'attached',
            networkCardIndex: 0,
          },
          description: '',
          groups: [{ groupName: `service-${index % 400}`, groupId: group }],
          ipv6Addresses: [],
          macAddress: '06:1a:bb:cc:dd:ee',
          networkInterfaceId: eni,
          ownerId: account,
          privateDnsName: dns,
          privateIpAddress: address,
          privateIpAddresses: [{ association: null, primary: true, privateDnsName: dns, privateIpAddress: address }],
          sourceDestCheck: true,
          status: 'in-use',
          subnetId: subnet,
          vpcId: vpc,
          interfaceType: 'interface',
        },
      ],
      rootDeviceName: '/dev/xvda',
      rootDeviceType: 'ebs',
      securityGroups: [{ groupName: `service-${index % 400}`, groupId: group }],
      sourceDestCheck: true,
      spotInstanceRequestId: null,
      tags: tagsOf(index),
      virtualizationType: 'hvm',
      cpuOptions: { coreCount: 1, threadsPerCore: 2 },
      capacityReservationSpecification: { capacityReservationPreference: 'open' },
      hibernationOptions: { configured: false },
      licenses: [],
      metadataOptions: {
        state: 'applied',
        httpTokens: good ? 'required' : 'optional',
        httpPutResponseHopLimit: 1,
        httpEndpoint: 'enabled',
        httpProtocolIpv6: 'disabled',
        instanceMetadataTags: 'disabled',
      },
      enclaveOptions: { enabled: false },
      bootMode: null,
    },
  };
}

function volume({ account, region, index, hex, good }: Setting): Made {
  const id = `vol-0${hex(16)}`;
  const attached = instanceOf(index);
  return {
    type: 'AWS::EC2::Volume',
    id,
    arn: `arn:aws:ec2:${region}:${account}:volume/${id}`,
    relationships: [['AWS::EC2::Instance', attached, 'Is attached to Instance']],
    configuration: {
      attachments: [
        {
          attachTime: '2026-08-11T04:05:07.000Z',
          device: '/dev/xvda',
          instanceId: attached,
          state: 'attached',
          volumeId: id,
          deleteOnTermination: true,
        },
      ],
      availabilityZone: `${region}a`,
      createTime: '2026-08-11T04:05:06.911Z',
      encrypted: good,
      kmsKeyId: good ? `arn:aws:kms:${region}:${account}:key/1c2d3e4f-aaaa-bbbb-cccc-${String(index % 40).padStart(12, '0')}` : null,
      outpostArn: null,
      size: 100,
      snapshotId: `snap-0${hex(16)}`,
      state: 'in-use',
      volumeId: id,
      iops: 3000,
      tags: tagsOf(index),
      volumeType: 'gp3',
      fastRestored: null,
      multiAttachEnabled: false,
      throughput: 125,
    },
  };
}

function securityGroup({ account, region, index, hex, good }: Setting): Made {
  const id = `sg-0${hex(16)}`;
  const open = (cidr: string, port: number) => ({
    fromPort: port,
    ipProtocol: 'tcp',
    ipv6Ranges: [],
    prefixListIds: [],
    toPort: port,
    userIdGroupPairs: [
      {
        description: `from service ${port}`,
        groupId: groupOf(index + port),
        groupName: null,
        peeringStatus: null,
        userId: account,
        vpcId: null,
        vpcPeeringConnectionId: null,
      },
    ],
    ipv4Ranges: [{ cidrIp: cidr, description: 'the network' }],
    ipRanges: [cidr],
  });
  return {
    type: 'AWS::EC2::SecurityGroup',
    id,
    name: `service-${index}`,
    arn: `arn:aws:ec2:${region}:${account}:security-group/${id}`,
    relationships: [['AWS::EC2::VPC', vpc, 'Is contained in Vpc']],
    configuration: {
      description: `of service ${index}`,
      groupName: `service-${index}`,
      ipPermissions: [443, 8080, 9090, 5432].map((port) => open('10.0.0.0/8', port)).concat(good ? [] : [open('0.0.0.0/0', 22)]),
      ownerId: account,
      groupId: id,
      ipPermissionsEgress: [
        { ipProtocol: '-1', ipv6Ranges: [], prefixListIds: [], userIdGroupPairs: [], ipv4Ranges: [{ cidrIp: '0.0.0.0/0' }], ipRanges: ['0.0.0.0/0'] },
      ],
      tags: tagsOf(index),
      vpcId: vpc,
    },
  };
}

function subnet({ account, region, index, hex, good }: Setting): Made {
  const id = `subnet-0${hex(16)}`;
  return {
    type: 'AWS::EC2::Subnet',
    id,
    arn: `arn:aws:ec2:${region}:${account}:subnet/${id}`,
    relationships: Array.from(
      { length: 14 },
      (_, at) => ['AWS::EC2::NetworkInterface', `eni-0${hex(14)}${at + 10}`, 'Contains NetworkInterface'] as const,
    ),
    configuration: {
      availabilityZone: `${region}b`,
      availabilityZoneId: 'euc1-az3',
      availableIpAddressCount: 4000,
      cidrBlock: `10.${index % 250}.0.0/20`,
      defaultForAz: false,
      mapPublicIpOnLaunch: !good,
      mapCustomerOwnedIpOnLaunch: false,
      state: 'available',
      subnetId: id,
      vpcId: vpc,
      ownerId: account,
      assignIpv6AddressOnCreation: false,
      ipv6CidrBlockAssociationSet: [],
      tags: tagsOf(index),
      subnetArn: `arn:aws:ec2:${region}:${account}:subnet/${id}`,
    },
  };
}

function lambda({ account, region, index, hex, good }: Setting): Made {
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

function role({ account, index, hex, good }: Setting): Made {
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

function policy({ account, index, hex, good }: Setting): Made {
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

function bucket({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-archive-${index}-${hex(8)}`;
  const owner = hex(64);
  return {
    type: 'AWS::S3::Bucket',
    id: name,
    name,
    arn: `arn:aws:s3:::${name}`,
    configuration: { name, owner: { displayName: null, id: owner }, creationDate: '2025-02-12T07:21:45.000Z', region },
    supplementary: {
      AccessControlList: JSON.stringify({
        grantSet: null,
        grantList: [{ grantee: { id: owner, displayName: null }, permission: 'FullControl' }],
        owner: { displayName: null, id: owner },
        isRequesterCharged: false,
      }),
      BucketAccelerateConfiguration: { status: null },
      BucketLoggingConfiguration: { destinationBucketName: good ? `logs-${account}` : null, logFilePrefix: good ? `${name}/` : null },
      BucketNotificationConfiguration: {
        configurations: {
          toQueue: {
            events: ['s3:ObjectCreated:*'],
            filter: { s3KeyFilter: { filterRules: [{ name: 'Prefix', value: 'in/' }] } },
            objectPrefixes: [],
            queueARN: `arn:aws:sqs:${region}:${account}:orders-${index}`,
            type: 'QueueConfiguration',
          },
        },
      },
      BucketPolicy: {
        policyText: document([
          {
            Sid: 'tls',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ]),
      },
      BucketVersioningConfiguration: { status: good ? 'Enabled' : 'Suspended', isMfaDeleteEnabled: null },
      BucketLifecycleConfiguration: {
        rules: [
          {
            id: 'expire',
            prefix: null,
            status: 'Enabled',
            filter: { predicate: { type: 'LifecyclePrefixPredicate', prefix: 'tmp/' } },
            transitions: null,
            noncurrentVersionTransitions: null,
            expirationDate: null,
            expirationInDays: 30,
            expiredObjectDeleteMarker: false,
            noncurrentVersionExpirationInDays: 30,
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
        ],
      },
      ServerSideEncryptionConfiguration: {
        rules: [
          {
            applyServerSideEncryptionByDefault: {
              sseAlgorithm: 'aws:kms',
              kmsMasterKeyID: `arn:aws:kms:${region}:${account}:key/1c2d3e4f-aaaa-bbbb-cccc-${String(index % 40).padStart(12, '0')}`,
            },
            bucketKeyEnabled: true,
          },
        ],
      },
      PublicAccessBlockConfiguration: { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true },
      BucketTaggingConfiguration: { tagSets: [{ tags: { Owner: 'platform', Environment: 'production' } }] },
      IsRequesterPaysEnabled: 'false',
    },
  };
}

function key({ account, region, hex, good }: Setting): Made {
  const id = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
  const arn = `arn:aws:kms:${region}:${account}:key/${id}`;
  return {
    type: 'AWS::KMS::Key',
    id,
    arn,
    configuration: {
      aWSAccountId: account,
      keyId: id,
      arn,
      creationDate: 1_740_000_000_000,
      enabled: true,
      description: 'of the orders service',
      keyUsage: 'ENCRYPT_DECRYPT',
      keyState: 'Enabled',
      origin: 'AWS_KMS',
      keyManager: 'CUSTOMER',
      customerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      keySpec: 'SYMMETRIC_DEFAULT',
      encryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      signingAlgorithms: [],
      multiRegion: false,
    },
    supplementary: {
      Policy: document([
        { Sid: 'root', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
        {
          Sid: 'use',
          Effect: 'Allow',
          Principal: { AWS: ['one', 'two', 'three'].map((one) => `arn:aws:iam::${account}:role/service-role/${one}`) },
          Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
          Resource: '*',
        },
      ]),
      KeyRotationStatus: good ? 'true' : 'false',
      Tags: [{ tagKey: 'Owner', tagValue: 'platform' }],
    },
  };
}

function database({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-${index}`;
  const id = `db-${hex(26).toUpperCase()}`;
  return {
    type: 'AWS::RDS::DBInstance',
    id,
    name,
    arn: `arn:aws:rds:${region}:${account}:db:${name}`,
    relationships: [
      ['AWS::RDS::DBSubnetGroup', 'orders', 'Is associated with DBSubnetGroup'],
      ['AWS::EC2::SecurityGroup', groupOf(index), 'Is associated with SecurityGroup'],
    ],
    configuration: {
      dBInstanceIdentifier: name,
      dBInstanceClass: 'db.r6g.large',
      engine: 'postgres',
      dBInstanceStatus: 'available',
      masterUsername: 'orders_root',
      endpoint: { address: `${name}.abcdef.${region}.rds.amazonaws.com`, port: 5432, hostedZoneId: 'Z1RLNUO7B9Q6NB' },
      allocatedStorage: 100,
      preferredBackupWindow: '08:50-09:20',
      backupRetentionPeriod: good ? 14 : 0,
      dBSecurityGroups: [],
      vpcSecurityGroups: [{ vpcSecurityGroupId: groupOf(index), status: 'active' }],
      dBParameterGroups: [{ dBParameterGroupName: 'orders-postgres16', parameterApplyStatus: 'in-sync' }],
      availabilityZone: `${region}a`,
      dBSubnetGroup: {
        dBSubnetGroupName: 'orders',
        dBSubnetGroupDescription: 'orders',
        vpcId: vpc,
        subnetGroupStatus: 'Complete',
        subnets: [0, 1, 2].map((one) => ({
          subnetIdentifier: subnetOf(one),
          subnetAvailabilityZone: { name: `${region}${'abc'[one]}` },
          subnetStatus: 'Active',
        })),
      },
      preferredMaintenanceWindow: 'thu:06:13-thu:06:43',
      pendingModifiedValues: {},
      multiAZ: true,
      engineVersion: '16.4',
      autoMinorVersionUpgrade: true,
      readReplicaDBInstanceIdentifiers: [],
      licenseModel: 'postgresql-license',
      optionGroupMemberships: [{ optionGroupName: 'default:postgres-16', status: 'in-sync' }],
      publiclyAccessible: !good,
      statusInfos: [],
      storageType: 'gp3',
      dbInstancePort: 0,
      storageEncrypted: true,
      kmsKeyId: `arn:aws:kms:${region}:${account}:key/${hex(8)}`,
      dbiResourceId: id,
      cACertificateIdentifier: 'rds-ca-rsa2048-g1',
      domainMemberships: [],
      copyTagsToSnapshot: true,
      monitoringInterval: 60,
      monitoringRoleArn: `arn:aws:iam::${account}:role/rds-monitoring`,
      iAMDatabaseAuthenticationEnabled: true,
      performanceInsightsEnabled: true,
      enabledCloudwatchLogsExports: ['postgresql', 'upgrade'],
      deletionProtection: good,
      tagList: [{ key: 'Owner', value: 'platform' }],
      dBInstanceArn: `arn:aws:rds:${region}:${account}:db:${name}`,
    },
    supplementary: { Tags: [{ key: 'Owner', value: 'platform' }] },
  };
}

function table({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-${index}`;
  const arn = `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  const throughput = { numberOfDecreasesToday: 0, readCapacityUnits: 0, writeCapacityUnits: 0 };
  const index_ = (one: string) => ({
    indexName: one,
    keySchema: [{ attributeName: one, keyType: 'HASH' }],
    projection: { projectionType: 'ALL' },
    indexStatus: 'ACTIVE',
    provisionedThroughput: throughput,
    indexSizeBytes: 1_222_333,
    itemCount: 122_333,
    indexArn: `${arn}/index/${one}`,
  });
  return {
    type: 'AWS::DynamoDB::Table',
    id: name,
    name,
    arn,
    configuration: {
      attributeDefinitions: ['pk', 'sk', 'byDay', 'byUser', 'byState'].map((attributeName) => ({ attributeName, attributeType: 'S' })),
      tableName: name,
      keySchema: [
        { attributeName: 'pk', keyType: 'HASH' },
        { attributeName: 'sk', keyType: 'RANGE' },
      ],
      tableStatus: 'ACTIVE',
      creationDateTime: 1_740_000_000_000,
      provisionedThroughput: throughput,
      tableSizeBytes: 7_333_222_111,
      itemCount: 4_333_222,
      tableArn: arn,
      tableId: `${hex(8)}-${hex(12)}`,
      billingModeSummary: { billingMode: 'PAY_PER_REQUEST', lastUpdateToPayPerRequestDateTime: 1_740_000_000_000 },
      globalSecondaryIndexes: ['byDay', 'byUser', 'byState'].map(index_),
      sseDescription: { status: 'ENABLED', sseType: 'KMS', kmsMasterKeyArn: `arn:aws:kms:${region}:${account}:key/${hex(8)}` },
      deletionProtectionEnabled: good,
    },
    supplementary: {
      ContinuousBackupsDescription: {
        continuousBackupsStatus: 'ENABLED',
        pointInTimeRecoveryDescription: { pointInTimeRecoveryStatus: good ? 'ENABLED' : 'DISABLED' },
      },
      Tags: [{ key: 'Owner', value: 'platform' }],
    },
  };
}

function alarm({ account, region, index, good }: Setting): Made {
  const name = `orders-${index}-errors`;
  const arn = `arn:aws:cloudwatch:${region}:${account}:alarm:${name}`;
  return {
    type: 'AWS::CloudWatch::Alarm',
    id: name,
    name,
    arn,
    configuration: {
      alarmName: name,
      alarmArn: arn,
      alarmDescription: 'too many orders fail',
      alarmConfigurationUpdatedTimestamp: 1_740_000_000_000,
      actionsEnabled: good,
      oKActions: [],
      alarmActions: [`arn:aws:sns:${region}:${account}:pager`],
      insufficientDataActions: [],
      stateValue: 'OK',
      stateReason: 'Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [NonBreaching].',
      stateReasonData:
        '{"version":"1.0","queryDate":"2026-10-01T00:00:00.000+0000","statistic":"Sum","period":300,"recentDatapoints":[],"threshold":1.0}',
      metricName: 'Errors',
      namespace: 'AWS/Lambda',
      statistic: 'Sum',
      dimensions: [{ name: 'FunctionName', value: `orders-${index % 900}` }],
      period: 300,
      evaluationPeriods: 1,
      threshold: 1,
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      treatMissingData: 'notBreaching',
    },
  };
}

function queue({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-${index}`;
  const arn = `arn:aws:sqs:${region}:${account}:${name}`;
  const url = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
  return {
    type: 'AWS::SQS::Queue',
    id: url,
    name,
    arn,
    configuration: {
      QueueArn: arn,
      QueueUrl: url,
      QueueName: name,
      ApproximateNumberOfMessages: '0',
      CreatedTimestamp: '1740000000',
      DelaySeconds: 0,
      MaximumMessageSize: 262_144,
      MessageRetentionPeriod: 345_600,
      ReceiveMessageWaitTimeSeconds: 20,
      VisibilityTimeout: 180,
      SqsManagedSseEnabled: good ? 'true' : 'false',
      KmsMasterKeyId: good ? `arn:aws:kms:${region}:${account}:key/${hex(8)}` : undefined,
      KmsDataKeyReusePeriodSeconds: 300,
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: `${arn}-dead`, maxReceiveCount: 5 }),
      Policy: document([
        {
          Sid: 'topic',
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: arn,
          Condition: { ArnEquals: { 'aws:SourceArn': `arn:aws:sns:${region}:${account}:orders` } },
        },
        { Sid: 'tls', Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: arn, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ]),
    },
  };
}

function topic({ account, region, index, good }: Setting): Made {
  const name = `orders-${index}`;
  const arn = `arn:aws:sns:${region}:${account}:${name}`;
  const delivery = {
    http: {
      defaultHealthyRetryPolicy: {
        minDelayTarget: 20,
        maxDelayTarget: 20,
        numRetries: 3,
        numMaxDelayRetries: 0,
        numNoDelayRetries: 0,
        numMinDelayRetries: 0,
        backoffFunction: 'linear',
      },
      disableSubscriptionOverrides: false,
    },
  };
  return {
    type: 'AWS::SNS::Topic',
    id: arn,
    name,
    arn,
    configuration: {
      Policy: document([
        {
          Sid: 'account',
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${account}:root` },
          Action: ['SNS:Publish', 'SNS:Subscribe', 'SNS:GetTopicAttributes', 'SNS:ListSubscriptionsByTopic'],
          Resource: arn,
        },
        ...(good ? [] : [{ Effect: 'Allow', Principal: '*', Action: 'SNS:Publish', Resource: arn }]),
      ]),
      Owner: account,
      TopicArn: arn,
      EffectiveDeliveryPolicy: JSON.stringify(delivery),
      DisplayName: 'orders',
      KmsMasterKeyId: 'alias/orders',
      SubscriptionsConfirmed: '3',
      SubscriptionsDeleted: '0',
      SubscriptionsPending: '0',
    },
    supplementary: { Tags: [{ key: 'Owner', value: 'platform' }] },
  };
}

function secret({ account, region, index, hex, good }: Setting): Made {
  const arn = `arn:aws:secretsmanager:${region}:${account}:secret:orders/${index}-${hex(6)}`;
  return {
    type: 'AWS::SecretsManager::Secret',
    id: arn,
    name: `orders/${index}`,
    arn,
    configuration: {
      ARN: arn,
      Name: `orders/${index}`,
      Description: 'of the database of the orders service',
      KmsKeyId: `arn:aws:kms:${region}:${account}:key/${hex(8)}`,
      RotationEnabled: good,
      RotationLambdaARN: good ? `arn:aws:lambda:${region}:${account}:function:rotate` : undefined,
      RotationRules: good ? { AutomaticallyAfterDays: 30 } : undefined,
      RotationOccurringAsScheduled: good,
      Deleted: false,
      Tags: [{ Key: 'Owner', Value: 'platform' }],
    },
  };
}

function stack({ account, region, index, hex }: Setting): Made {
  const name = `orders-${index}`;
  const arn = `arn:aws:cloudformation:${region}:${account}:stack/${name}/${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
  return {
    type: 'AWS::CloudFormation::Stack',
    id: arn,
    name,
    arn,
    configuration: {
      stackId: arn,
      stackName: name,
      description: 'the orders service',
      parameters: ['Stage', 'Version', 'Vpc'].map((parameterKey) => ({ parameterKey, parameterValue: `${parameterKey}-${index}` })),
      creationTime: 'Jan 16, 2026 10:31:25 PM',
      stackStatus: 'UPDATE_COMPLETE',
      disableRollback: 'false',
      notificationARNs: [`arn:aws:sns:${region}:${account}:stacks`],
      capabilities: ['CAPABILITY_NAMED_IAM'],
      outputs: [],
      tags: [{ key: 'Owner', value: 'platform' }],
      enableTerminationProtection: 'true',
      driftInformation: { stackDriftStatus: 'IN_SYNC' },
    },
    supplementary: {
      EnableTerminationProtection: 'true',
      StackDriftDetectionInformation: { DetectionStatus: 'DETECTION_COMPLETE' },
      StackResourceSummaries: Array.from({ length: 28 }, (_, at) => ({
        logicalResourceId: `Worker${at}Role${hex(8).toUpperCase()}`,
        physicalResourceId: `${name}-Worker${at}Role-${hex(13).toUpperCase()}`,
        resourceType: 'AWS::IAM::Role',
        lastUpdatedTimestamp: 'Jan 16, 2026 10:31:30 PM',
        resourceStatus: 'CREATE_COMPLETE',
        driftInformation: { stackResourceDriftStatus: 'IN_SYNC' },
      })),
      unsupportedResources: [],
    },
  };
}

function logGroup({ account, region, index, hex, good }: Setting): Made {
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

function compliance({ account, region, index, hex, good }: Setting): Made {
  const id = `AWS::EC2::Instance/${instanceOf(index)}`;
  const verdict = (one: number) => ({
    configRuleName: `securityhub-rule-${one}-${hex(8)}`,
    configRuleArn: `arn:aws:config:${region}:${account}:config-rule/aws-service-rule/securityhub.amazonaws.com/config-rule-${hex(6)}`,
    configRuleId: `config-rule-${hex(6)}`,
    complianceType: good ? 'COMPLIANT' : 'NON_COMPLIANT',
  });
  return {
    type: 'AWS::Config::ResourceCompliance',
    id,
    arn: `arn:aws:config:${region}:${account}:resource-compliance/${id}`,
    configuration: {
      complianceType: good ? 'COMPLIANT' : 'NON_COMPLIANT',
      targetResourceId: instanceOf(index),
      targetResourceType: 'AWS::EC2::Instance',
      configRuleList: Array.from({ length: 9 }, (_, at) => verdict(at)),
    },
  };
}

/** The mix of an account that runs services on functions and hosts, of a hundred items. */
export const kinds: readonly { readonly share: number; make(setting: Setting): Made }[] = [
  { share: 14, make: networkInterface },
  { share: 12, make: lambda },
  { share: 12, make: logGroup },
  { share: 11, make: role },
  { share: 9, make: volume },
  { share: 7, make: instance },
  { share: 6, make: securityGroup },
  { share: 5, make: bucket },
  { share: 5, make: policy },
  { share: 4, make: compliance },
  { share: 3, make: alarm },
  { share: 2, make: queue },
  { share: 2, make: table },
  { share: 2, make: subnet },
  { share: 1, make: topic },
  { share: 1, make: key },
  { share: 1, make: database },
  { share: 1, make: secret },
  { share: 2, make: stack },
];
