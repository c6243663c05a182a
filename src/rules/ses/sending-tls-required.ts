import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SES_SENDING_TLS_REQUIRED',
  title: 'SES configuration sets send mail over TLS alone',
  severity: 'medium',
  types: ['AWS::SES::ConfigurationSet'],
  why: 'If TLS is a wish, whoever sits on the way to the other mail server can talk both out of it and read along.',
  fix: 'Set DeliveryOptions.TlsPolicy to REQUIRE. Mail to servers without TLS is then returned.',
  *check(set) {
    // TLS is a wish by default.
    if (set.DeliveryOptions?.TlsPolicy?.toUpperCase() !== 'REQUIRE')
      yield finding('DeliveryOptions.TlsPolicy', 'mail may be sent without TLS', { expected: 'REQUIRE' });
  },
});
