/** What the examples of this family are made of. */

export const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

export const worker = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker' },
};

export const queue = { Type: 'AWS::SQS::Queue' };
export const topic = { Type: 'AWS::SNS::Topic' };

/** A rule that runs by the hour, with targets. */
export const hourly = (...Targets: object[]) => ({ Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 hour)', Targets } });

/** A rule for events, without targets. */
export const matching = (EventPattern: unknown, more: object = {}) => ({ Type: 'AWS::Events::Rule', Properties: { EventPattern, ...more } });

export const target = (Arn: unknown, more: object = {}) => ({ Id: 'target', Arn, ...more });

/** A schedule with a target. */
export const schedule = (Target: object, more: object = {}) => ({
  Type: 'AWS::Scheduler::Schedule',
  Properties: { ScheduleExpression: 'rate(1 hour)', FlexibleTimeWindow: { Mode: 'OFF' }, Target, ...more },
});

export const allow = (Service: string, Action: unknown, Resource: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service },
  Action,
  Resource,
  ...more,
});

export const fromRule = (id: string) => ({ Condition: { ArnEquals: { 'aws:SourceArn': arn(id) } } });

export const queuePolicy = (...Statement: object[]) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: { Version: '2012-10-17', Statement } },
});

export const topicPolicy = (...Statement: object[]) => ({
  Type: 'AWS::SNS::TopicPolicy',
  Properties: { Topics: [{ Ref: 'Topic' }], PolicyDocument: { Version: '2012-10-17', Statement } },
});

/** A role that a service may assume, and what it may do. */
export const role = (Service: string, ...Statement: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }],
    },
    ...(Statement.length > 0 ? { Policies: [{ PolicyName: 'may', PolicyDocument: { Version: '2012-10-17', Statement } }] } : {}),
  },
});

export const may = (Action: unknown, Resource: unknown) => ({ Effect: 'Allow', Action, Resource });

export const key = (...services: string[]) => ({
  Type: 'AWS::KMS::Key',
  Properties: {
    EnableKeyRotation: true,
    KeyPolicy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } }, Action: 'kms:*', Resource: '*' },
        ...services.map((one) => allow(one, ['kms:Decrypt', 'kms:GenerateDataKey*'], '*')),
      ],
    },
  },
});
