import { csv, each, finding, rule, text } from '../../core/index.ts';
import { isFromAcm } from './_certificates.ts';
import { carriesRequests } from './_encryption.ts';

export default rule({
  id: 'ELBV2_ACM_CERTIFICATE_REQUIRED',
  title: 'Listeners of load balancers use certificates of Certificate Manager',
  severity: 'medium',
  // A network load balancer may well pass TLS on to its targets unopened.
  recommended: false,
  // AWS names the load balancer; what has to be mended is its listener.
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  parameters: { AcmCertificatesAllowed: csv({ about: 'The ARNs of the certificates that may be used; without it any of Certificate Manager.' }) },
  needs: [
    { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', ours: 'LoadBalancerArn', fields: ['Type'] },
    { type: 'AWS::CertificateManager::Certificate', ours: 'Certificates[].CertificateArn', fields: [] },
    { type: 'AWS::IAM::ServerCertificate', ours: 'Certificates[].CertificateArn', fields: [] },
  ],
  why: 'Without a certificate there is no encryption, and one that was uploaded to IAM is renewed by nobody: some day it runs out, and visitors are turned away.',
  fix: 'Let the listener speak HTTPS or TLS, and set Certificates[0].CertificateArn to a certificate of Certificate Manager.',
  scope: (listener, { related }) => carriesRequests(listener, related('AWS::ElasticLoadBalancingV2::LoadBalancer')),
  *check(listener, { parameters, related }) {
    const { Certificates } = listener;
    if (!Certificates || Certificates.length === 0) {
      yield finding('Certificates', listener.Protocol ? `it listens for ${listener.Protocol} without a certificate` : 'it has no certificate');
      return;
    }
    const managed = related('AWS::CertificateManager::Certificate');
    const uploaded = related('AWS::IAM::ServerCertificate');
    const allowed = parameters.AcmCertificatesAllowed;
    yield* each(Certificates, function* (one, index) {
      const path = `Certificates[${index}].CertificateArn`;
      const certificate = text(one, 'CertificateArn');
      if (!certificate) yield finding(path, 'no certificate is named');
      else if (!isFromAcm(certificate, managed, uploaded)) yield finding(path, 'the certificate is not one of Certificate Manager');
      else if (allowed && !certificate.isOneOf(allowed))
        yield finding(path, 'the certificate is not among those that are allowed', { expected: allowed.join(' or ') });
    });
  },
});
