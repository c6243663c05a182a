import { csv, finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'ACM_PCA_ROOT_CA_DISABLED',
  title: 'Private root authorities are disabled while nothing has to be signed',
  severity: 'low',
  types: ['AWS::ACMPCA::CertificateAuthority'],
  // An authority must be active for as long as it signs, and small installations have no other.
  recommended: false,
  parameters: { exemptedCAArns: csv({ about: 'The ARNs of authorities that may stay active.' }) },
  needs: [{ type: 'AWS::ACMPCA::CertificateAuthorityActivation', theirs: 'CertificateAuthorityArn', fields: ['Status'] }],
  why: 'Whoever gets at an active root can issue certificates for anything that trusts it, and everything must then be trusted anew.',
  fix: 'Let subordinate authorities issue certificates, and set Status of the root to DISABLED in its CertificateAuthorityActivation.',
  scope(authority, { parameters: { exemptedCAArns = [] }, resource }) {
    if (authority.Type !== 'ROOT') return 'it is not a root';
    return typeof resource.arn === 'string' && exemptedCAArns.includes(resource.arn) ? 'it is on the list of authorities that may stay active' : true;
  },
  *check(_, { related, resource, state }) {
    const activations = related('AWS::ACMPCA::CertificateAuthorityActivation');
    // An activation makes it active if nothing else is said; one that stands elsewhere leaves it to be seen.
    const status =
      resource.state || activations.items.length === 0
        ? state.status
        : some(activations, (one) => one.properties.Status === 'DISABLED')
          ? 'DISABLED'
          : 'ACTIVE';
    if (status !== 'DISABLED')
      yield finding('', 'the root is active', {
        expected: 'DISABLED',
        related: activations.items.map((one) => ({ resource: one.resource, path: 'Status' })),
      });
  },
});
