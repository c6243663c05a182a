import type { Examples } from '../../core/index.ts';

const parameters = { AllowedAuthorizationTypes: 'AWS_IAM,AMAZON_COGNITO_USER_POOLS' };
const api = (AuthenticationType: unknown, ...others: string[]) => ({
  Name: 'orders',
  AuthenticationType,
  ...(others.length > 0 ? { AdditionalAuthenticationProviders: others.map((one) => ({ AuthenticationType: one })) } : {}),
});

export default {
  pass: [{ title: 'both are approved', properties: api('AMAZON_COGNITO_USER_POOLS', 'AWS_IAM'), parameters }],
  fail: [
    { title: 'an API key', properties: api('API_KEY'), parameters, at: ['AuthenticationType'] },
    {
      title: 'an API key beside another kind',
      properties: api('AWS_IAM', 'AMAZON_COGNITO_USER_POOLS', 'API_KEY'),
      parameters,
      at: ['AdditionalAuthenticationProviders[1].AuthenticationType'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Kind: { Type: 'String' } },
        Resources: { Api: { Type: 'AWS::AppSync::GraphQLApi', Properties: api({ Ref: 'Kind' }) } },
      },
      parameters,
    },
  ],
} satisfies Examples;
