import { each, finding, isSet, rule, some } from '../../core/index.ts';
import { enforcesTls } from './_tls.ts';

export default rule({
  id: 'APPMESH_VIRTUAL_NODE_SERVICE_BACKENDS_TLS_ENFORCED',
  title: 'App Mesh virtual nodes call each of their backends over TLS',
  severity: 'medium',
  types: ['AWS::AppMesh::VirtualNode'],
  why: 'One backend that may be called in plain text is enough for somebody on the network to read those calls, or to answer in place of the service.',
  fix: 'Set VirtualService.ClientPolicy.TLS in the backend (or in Spec.BackendDefaults), and leave Enforce true.',
  scope: (node) => (some(node.Spec?.Backends, (one) => isSet(one, 'VirtualService')) ? true : 'it calls no backends'),
  *check({ Spec: spec }) {
    yield* each(spec?.Backends, function* ({ VirtualService: service }, index) {
      // A backend that says nothing of TLS follows the defaults.
      const policy = isSet(service?.ClientPolicy, 'TLS') ? service?.ClientPolicy : spec.BackendDefaults?.ClientPolicy;
      if (!enforcesTls(policy))
        yield finding(`Spec.Backends[${index}].VirtualService.ClientPolicy.TLS.Enforce`, 'the backend may be called without TLS', {
          expected: 'true',
        });
    });
  },
});
