import { csv, each, finding, rule } from '../../core/index.ts';
import { textList } from './_policies.ts';

export default rule({
  id: 'IAM_OIDC_PROVIDER_CLIENT_ID_LIST_CHECK',
  title: 'OIDC providers accept tokens of known clients only',
  severity: 'medium',
  types: ['AWS::IAM::OIDCProvider'],
  recommended: false,
  parameters: { allowedClientIds: csv({ about: 'The client ids (audiences) that a provider may accept.', required: true }) },
  why: 'A token made for another client of the same provider is accepted as well, and opens the roles that trust the provider.',
  fix: 'Take every client id out of ClientIdList that does not belong there.',
  *check(provider, { parameters }) {
    yield* each(textList(provider.ClientIdList), function* (client, index) {
      if (!client.isOneOf(parameters.allowedClientIds))
        yield finding(`ClientIdList[${index}]`, 'the client id is not among those allowed', { expected: parameters.allowedClientIds.join(' or ') });
    });
  },
});
