import type { Examples, ExamplesByRule } from '../../core/index.ts';

const Validation = { Trust: { ACM: { CertificateAuthorityArns: ['arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/a'] } } };
const caller = (TLS?: object) => ({ MeshName: 'shop', Spec: TLS ? { BackendDefaults: { ClientPolicy: { TLS } } } : {} });
const at = ['Spec.BackendDefaults.ClientPolicy.TLS.Enforce'];

const of = (type: string): Examples => ({
  pass: [
    { title: 'TLS is enforced', properties: caller({ Enforce: true, Validation }) },
    { title: 'a TLS policy enforces by default', properties: caller({ Validation }) },
  ],
  fail: [
    { title: 'nothing is said of TLS', properties: caller(), at },
    { title: 'TLS is a wish', properties: caller({ Enforce: false, Validation }), at },
  ],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Enforce: { Type: 'String' } },
        Resources: { Cart: { Type: type, Properties: caller({ Enforce: { Ref: 'Enforce' }, Validation }) } },
      },
    },
  ],
});

export default {
  APPMESH_VIRTUAL_GATEWAY_BACKEND_DEFAULTS_TLS: of('AWS::AppMesh::VirtualGateway'),
  APPMESH_VIRTUAL_NODE_BACKEND_DEFAULTS_TLS_ON: of('AWS::AppMesh::VirtualNode'),
} satisfies ExamplesByRule;
