import type { Examples } from '../../core/index.ts';

const gateway = { Name: 'tools', ProtocolType: 'MCP', RoleArn: 'arn:aws:iam::111122223333:role/gateway' };

export default {
  pass: [
    { title: 'callers sign by IAM', properties: { ...gateway, AuthorizerType: 'AWS_IAM' } },
    { title: 'callers bring a token', properties: { ...gateway, AuthorizerType: 'CUSTOM_JWT' } },
  ],
  fail: [{ title: 'no authorizer', properties: { ...gateway, AuthorizerType: 'NONE' }, at: ['AuthorizerType'] }],
  unknown: [
    {
      title: 'the authorizer is a parameter',
      template: {
        Parameters: { Authorizer: { Type: 'String' } },
        Resources: { Tools: { Type: 'AWS::BedrockAgentCore::Gateway', Properties: { ...gateway, AuthorizerType: { Ref: 'Authorizer' } } } },
      },
    },
  ],
} satisfies Examples;
