import { each, finding, rule, text } from '../../core/index.ts';
import { isFromAcm } from './_certificates.ts';
import { isSecure, withSecureListener } from './_classic.ts';

export default rule({
  id: 'ELB_ACM_CERTIFICATE_REQUIRED',
  title: 'Classic load balancers use certificates of Certificate Manager',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  needs: [
    { type: 'AWS::CertificateManager::Certificate', ours: 'Listeners[].SSLCertificateId', fields: [] },
    { type: 'AWS::IAM::ServerCertificate', ours: 'Listeners[].SSLCertificateId', fields: [] },
  ],
  why: 'Certificate Manager renews its certificates by itself. One that was uploaded to IAM runs out some day, and visitors are turned away.',
  fix: 'Set SSLCertificateId of the listener to the ARN of a certificate in Certificate Manager.',
  scope: withSecureListener,
  *check(balancer, { related }) {
    const managed = related('AWS::CertificateManager::Certificate');
    const uploaded = related('AWS::IAM::ServerCertificate');
    yield* each(balancer.Listeners, function* (listener, index) {
      if (!isSecure(listener)) return;
      const certificate = text(listener, 'SSLCertificateId');
      if (!certificate) yield finding(`Listeners[${index}].SSLCertificateId`, `a listener for ${listener.Protocol} has no certificate`);
      else if (!isFromAcm(certificate, managed, uploaded))
        yield finding(`Listeners[${index}].SSLCertificateId`, 'the certificate is not one of Certificate Manager', {
          expected: 'the ARN of an ACM certificate',
        });
    });
  },
});
