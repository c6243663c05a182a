import type { Examples } from '../../core/index.ts';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const allow = (action: unknown, resource: unknown) => ({ Effect: 'Allow', Action: action, Resource: resource });
const role = (...statements: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ...(statements.length > 0 ? { Policies: [{ PolicyName: 'own', PolicyDocument: { Statement: statements } }] } : {}),
  },
});
const worker = (target?: unknown) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { ZipFile: 'exports.handler = async () => {};' },
    Role: arn('Role'),
    ...(target === undefined ? {} : { DeadLetterConfig: { TargetArn: target } }),
  },
});
const Dead = { Type: 'AWS::SQS::Queue' };
const Topic = { Type: 'AWS::SNS::Topic' };
const Key = {
  Type: 'AWS::KMS::Key',
  Properties: {
    KeyPolicy: { Statement: [{ ...allow('kms:*', '*'), Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } } }] },
  },
};
const encrypted = { ...Dead, Properties: { KmsMasterKeyId: arn('Key') } };
const invocations = (destination: unknown) => ({
  Type: 'AWS::Lambda::EventInvokeConfig',
  Properties: { FunctionName: { Ref: 'Worker' }, Qualifier: '$LATEST', DestinationConfig: { OnFailure: { Destination: destination } } },
});

export default {
  pass: [
    { title: 'the role may send to the queue', resources: { Worker: worker(arn('Dead')), Dead, Role: role(allow('sqs:SendMessage', arn('Dead'))) } },
    {
      title: 'the role may publish to the topic, of its own account, which needs no policy for it',
      resources: { Worker: worker({ Ref: 'Topic' }), Topic, Role: role(allow(['sns:Publish'], { Ref: 'Topic' })) },
    },
    {
      title: 'the role may send and use the key',
      resources: {
        Worker: worker(arn('Dead')),
        Dead: encrypted,
        Key,
        Role: role(allow('sqs:Send*', '*'), allow(['kms:GenerateDataKey*', 'kms:Decrypt'], arn('Key'))),
      },
    },
    {
      title: 'the role may put into the bucket that failures go to',
      resources: {
        Worker: worker(),
        Bucket: { Type: 'AWS::S3::Bucket' },
        Invocations: invocations(arn('Bucket')),
        Role: role(allow('s3:PutObject', { 'Fn::Sub': '${Bucket.Arn}/*' })),
      },
    },
    { title: 'there is no target', resources: { Worker: worker(), Role: role() } },
    { title: 'the target is not in the template', resources: { Worker: worker('arn:aws:sqs:eu-west-1:123456789012:dead'), Role: role() } },
  ],
  fail: [
    {
      title: 'the role may do nothing',
      resources: { Worker: worker(arn('Dead')), Dead, Role: role() },
      at: ['DeadLetterConfig.TargetArn'],
    },
    {
      title: 'the role may only read it',
      resources: { Worker: worker(arn('Dead')), Dead, Role: role(allow(['sqs:ReceiveMessage'], arn('Dead'))) },
      at: ['DeadLetterConfig.TargetArn'],
    },
    {
      title: 'the role may not send to where failures go',
      resources: { Worker: worker(), Dead, Invocations: invocations(arn('Dead')), Role: role(allow('sns:Publish', '*')) },
      at: ['DestinationConfig.OnFailure.Destination'],
    },
    {
      title: 'the role may send and not use the key',
      resources: { Worker: worker(arn('Dead')), Dead: encrypted, Key, Role: role(allow('sqs:SendMessage', arn('Dead'))) },
      at: ['DeadLetterConfig.TargetArn'],
    },
  ],
  unknown: [
    {
      title: 'a policy of the role is given on deployment',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: {
          Worker: worker(arn('Dead')),
          Dead,
          Role: { ...role(), Properties: { ...role().Properties, ManagedPolicyArns: [{ Ref: 'Policy' }] } },
        },
      },
    },
  ],
} satisfies Examples;
