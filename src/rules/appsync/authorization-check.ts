import { csv, each, finding, independently, rule } from '../../core/index.ts';

export default rule({
  id: 'APPSYNC_AUTHORIZATION_CHECK',
  title: 'GraphQL APIs use approved kinds of authorization',
  severity: 'high',
  types: ['AWS::AppSync::GraphQLApi'],
  parameters: {
    AllowedAuthorizationTypes: csv({
      about: 'The kinds that are approved: AWS_LAMBDA, AWS_IAM, OPENID_CONNECT, AMAZON_COGNITO_USER_POOLS, API_KEY.',
      required: true,
    }),
  },
  why: 'An API key is the same for all callers, often written into a page or an app: whoever reads it there may call the API.',
  fix: 'Set AuthenticationType, and that of each of AdditionalAuthenticationProviders, to an approved kind.',
  *check(api, { parameters }) {
    const allowed = parameters.AllowedAuthorizationTypes;
    const expected = allowed.join(' or ');
    yield* independently(
      function* () {
        if (!allowed.includes(api.AuthenticationType))
          yield finding('AuthenticationType', `it authorizes by ${api.AuthenticationType}`, { expected });
      },
      () =>
        each(api.AdditionalAuthenticationProviders, function* (one, index) {
          if (!allowed.includes(one.AuthenticationType))
            yield finding(`AdditionalAuthenticationProviders[${index}].AuthenticationType`, `it authorizes by ${one.AuthenticationType} as well`, {
              expected,
            });
        }),
    );
  },
});
