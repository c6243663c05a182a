import type { Examples } from '../../core/index.ts';

const javascript = (code: unknown, variables?: unknown) => ({
  Code: { ZipFile: code },
  Handler: 'index.handler',
  Role: 'arn:aws:iam::123456789012:role/worker',
  Runtime: 'nodejs24.x',
  ...(variables === undefined ? {} : { Environment: { Variables: variables } }),
});
const python = (code: string, variables?: unknown) => ({ ...javascript(code, variables), Runtime: 'python3.14' });
const at = ['Environment.Variables'];

export default {
  pass: [
    { title: 'it is set', properties: javascript('exports.handler = async () => process.env.TOPIC;', { TOPIC: 'alerts' }) },
    {
      title: 'its value is known only after deployment',
      resources: {
        Topic: { Type: 'AWS::SNS::Topic' },
        Worker: { Type: 'AWS::Lambda::Function', Properties: python('import os\nTOPIC = os.environ["TOPIC"]', { TOPIC: { Ref: 'Topic' } }) },
      },
    },
    { title: 'Lambda sets it by itself', properties: javascript('exports.handler = async () => process.env.AWS_REGION + process.env.TZ;') },
    { title: 'the code has a default', properties: javascript('const level = process.env.LEVEL ?? "info"; exports.handler = async () => level;') },
    { title: 'the code asks whether it is there', properties: python('import os\nif "TOPIC" in os.environ:\n    print(os.environ["TOPIC"])') },
    { title: 'it stands in a comment', properties: javascript('// process.env.TOPIC\nexports.handler = async () => {};') },
    { title: 'the code cannot be seen', properties: { ...javascript(''), Code: { S3Bucket: 'code', S3Key: 'worker.zip' } } },
  ],
  fail: [
    { title: 'there is no environment', properties: javascript('exports.handler = async () => process.env.TOPIC;'), at },
    { title: 'it is spelt in another way', properties: python('import os\nTOPIC = os.environ["TOPIC_ARN"]', { TOPIC: 'alerts' }), at },
    {
      title: 'two are taken apart, and one is set',
      properties: javascript('const { TABLE, TOPIC } = process.env; exports.handler = async () => TABLE + TOPIC;', { TABLE: 'verdicts' }),
      at,
    },
    {
      title: 'the code has the name of the region in it',
      template: {
        Resources: {
          Worker: {
            Type: 'AWS::Lambda::Function',
            Properties: { ...python(''), Code: { ZipFile: { 'Fn::Sub': 'import os\nwhere = "${AWS::Region}"\nname = os.environ["NAME"]' } } },
          },
        },
      },
      at,
    },
  ],
  unknown: [
    {
      title: 'the code is given on deployment',
      template: {
        Parameters: { Code: { Type: 'String' } },
        Resources: { Worker: { Type: 'AWS::Lambda::Function', Properties: javascript({ Ref: 'Code' }) } },
      },
    },
    {
      title: 'whether it is set hangs on a condition',
      template: {
        Parameters: { Tell: { Type: 'String' } },
        Conditions: { Tells: { 'Fn::Equals': [{ Ref: 'Tell' }, 'yes'] } },
        Resources: {
          Worker: {
            Type: 'AWS::Lambda::Function',
            Properties: javascript('exports.handler = async () => process.env.TOPIC;', {
              TOPIC: { 'Fn::If': ['Tells', 'alerts', { Ref: 'AWS::NoValue' }] },
            }),
          },
        },
      },
    },
  ],
} satisfies Examples;
