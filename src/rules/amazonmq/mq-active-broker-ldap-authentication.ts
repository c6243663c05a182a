import { finding, rule } from '../../core/index.ts';
import { onlyOf } from './_engine.ts';

export default rule({
  id: 'MQ_ACTIVE_BROKER_LDAP_AUTHENTICATION',
  title: 'ActiveMQ brokers know their users from a directory',
  severity: 'medium',
  types: ['AWS::AmazonMQ::Broker'],
  recommended: false,
  why: 'Users kept in the broker itself have passwords of their own, which nobody takes away when a person or a service goes.',
  fix: 'Set AuthenticationStrategy to LDAP, and LdapServerMetadata to your directory.',
  scope: (broker) => onlyOf('ActiveMQ', broker),
  *check(broker) {
    // SIMPLE is the default.
    if (broker.AuthenticationStrategy?.toLowerCase() !== 'ldap')
      yield finding('AuthenticationStrategy', 'users are kept in the broker itself', { expected: 'LDAP' });
  },
});
