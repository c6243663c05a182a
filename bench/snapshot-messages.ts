import { document, instanceOf, type Made, type Setting } from './snapshot-parts.ts';

export function alarm({ account, region, index, good }: Setting): Made {
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

export function queue({ account, region, index, hex, good }: Setting): Made {
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

export function topic({ account, region, index, good }: Setting): Made {
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

export function stack({ account, region, index, hex }: Setting): Made {
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

export function compliance({ account, region, index, hex, good }: Setting): Made {
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
