import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'IAM_SERVER_CERTIFICATE_EXPIRATION_CHECK',
  title: 'Server certificates that have expired are removed from IAM',
  severity: 'medium',
  types: ['AWS::IAM::ServerCertificate'],
  why: 'A certificate that has expired is put on a load balancer by mistake, and from then on browsers refuse to speak to it.',
  fix: 'Delete the certificate, after what uses it has another: best one of ACM, which renews itself.',
  *check(_, { asOf, state }) {
    if (Date.parse(state.notAfter as string) <= Date.parse(asOf)) yield finding('', 'the certificate has expired');
  },
});
