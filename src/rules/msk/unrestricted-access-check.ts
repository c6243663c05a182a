import { anyOf, finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'MSK_UNRESTRICTED_ACCESS_CHECK',
  title: 'MSK clusters let nobody in without authentication',
  severity: 'medium',
  types: ['AWS::MSK::Cluster'],
  why: 'Without authentication, whatever can open a connection to a broker reads and writes every topic, and the log does not say who it was.',
  fix: 'Set ClientAuthentication.Unauthenticated.Enabled to false, and turn on Sasl.Iam, Sasl.Scram or Tls.',
  *check({ ClientAuthentication: authentication }) {
    if (isSet(authentication?.Unauthenticated, 'Enabled')) {
      if (authentication?.Unauthenticated?.Enabled !== false)
        yield finding('ClientAuthentication.Unauthenticated.Enabled', 'clients need not say who they are', { expected: 'false' });
      return;
    }
    // Where no way to authenticate is chosen, the cluster is made without.
    const authenticates = anyOf(
      () => authentication?.Sasl?.Iam?.Enabled === true,
      () => authentication?.Sasl?.Scram?.Enabled === true,
      () => authentication?.Tls?.Enabled === true,
      () => authentication?.Tls?.Enabled !== false && isSet(authentication?.Tls, 'CertificateAuthorityArnList'),
    );
    if (!authenticates)
      yield finding('ClientAuthentication', 'no way to authenticate is turned on, so clients need not say who they are', {
        expected: 'Sasl.Iam, Sasl.Scram or Tls',
      });
  },
});
