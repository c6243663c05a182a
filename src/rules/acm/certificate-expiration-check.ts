import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'ACM_CERTIFICATE_EXPIRATION_CHECK',
  title: 'Certificates are renewed before they expire',
  severity: 'medium',
  types: ['AWS::CertificateManager::Certificate'],
  parameters: { daysToExpiration: integer({ about: 'The days before it expires from which a certificate counts as overdue.', default: 14 }) },
  why: 'From the minute a certificate expires, browsers and clients refuse to speak to what it stands for.',
  fix: 'Put the validation records of DNS back so that ACM can renew the certificate, or import a new one.',
  // One that waits to be validated, or was refused, has no term.
  scope: (_, { resource, state }) => resource.state === undefined || state.notAfter !== undefined || 'it has not been issued',
  *check(_, { asOf, parameters: { daysToExpiration: least }, state }) {
    const days = Math.floor((Date.parse(state.notAfter as string) - Date.parse(asOf)) / 86_400_000);
    if (days < least)
      yield finding('', days < 0 ? 'the certificate has expired' : `the certificate expires in ${days} days`, { expected: `${least} days or more` });
  },
});
