import { finding, rule } from '../../core/index.ts';
import { type ClientPolicy, enforcesTls } from './_tls.ts';

const rows = [
  ['APPMESH_VIRTUAL_GATEWAY_BACKEND_DEFAULTS_TLS', 'AWS::AppMesh::VirtualGateway', 'gateways'],
  ['APPMESH_VIRTUAL_NODE_BACKEND_DEFAULTS_TLS_ON', 'AWS::AppMesh::VirtualNode', 'nodes'],
] as const;

interface Caller {
  readonly Spec?: { readonly BackendDefaults?: { readonly ClientPolicy?: ClientPolicy } };
}

export default rows.map(([id, type, kind]) =>
  rule({
    id,
    title: `App Mesh virtual ${kind} call their backends over TLS by default`,
    severity: 'medium',
    types: [type],
    why: 'Calls within a mesh carry sessions and personal data. In plain text whoever can listen on the network reads them, or answers in place of the service.',
    fix: 'Set Spec.BackendDefaults.ClientPolicy.TLS with what to trust under Validation, and leave Enforce true.',
    *check(caller: Caller) {
      if (!enforcesTls(caller.Spec?.BackendDefaults?.ClientPolicy))
        yield finding('Spec.BackendDefaults.ClientPolicy.TLS.Enforce', 'backends may be called without TLS', { expected: 'true' });
    },
  }),
);
