import type { Examples } from '../../core/index.ts';

const Validation = { Trust: { ACM: { CertificateAuthorityArns: ['arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/a'] } } };
const backend = (name: string, TLS?: object) => ({
  VirtualService: { VirtualServiceName: name, ...(TLS ? { ClientPolicy: { TLS } } : {}) },
});
const node = (Backends: readonly object[], BackendDefaults?: object) => ({
  MeshName: 'shop',
  Spec: { Backends, ...(BackendDefaults ? { BackendDefaults } : {}) },
});
const at = (index: number) => `Spec.Backends[${index}].VirtualService.ClientPolicy.TLS.Enforce`;

export default {
  pass: [
    { title: 'the backend is called over TLS', properties: node([backend('stock', { Validation }), backend('mail', { Enforce: true, Validation })]) },
    { title: 'the defaults enforce TLS', properties: node([backend('stock')], { ClientPolicy: { TLS: { Validation } } }) },
  ],
  fail: [
    {
      title: 'one backend says nothing, one makes TLS a wish',
      properties: node([backend('stock'), backend('mail', { Validation }), backend('bank', { Enforce: false, Validation })]),
      at: [at(0), at(2)],
    },
    {
      title: 'a backend makes an exception from the defaults',
      properties: node([backend('stock', { Enforce: false, Validation })], { ClientPolicy: { TLS: { Validation } } }),
      at: [at(0)],
    },
  ],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Enforce: { Type: 'String' } },
        Resources: { Cart: { Type: 'AWS::AppMesh::VirtualNode', Properties: node([backend('stock', { Enforce: { Ref: 'Enforce' }, Validation })]) } },
      },
    },
  ],
  notApplicable: [{ title: 'no backends', properties: { MeshName: 'shop', Spec: {} } }],
} satisfies Examples;
