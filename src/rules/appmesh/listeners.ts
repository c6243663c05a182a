import { each, finding, isSet, listOf, rule, some } from '../../core/index.ts';

const rows = [
  {
    id: 'APPMESH_VIRTUAL_GATEWAY_LISTENERS_HEALTH_CHECK_ENABLED',
    type: 'AWS::AppMesh::VirtualGateway',
    key: 'HealthCheck',
    title: 'The listeners of App Mesh virtual gateways are checked for health',
    message: 'the listener has no health check',
    recommended: true,
    why: 'Without a health check traffic keeps going to a gateway that no longer answers.',
  },
  {
    id: 'APPMESH_VIRTUAL_NODE_LISTENERS_HEALTH_CHECK_ENABLED',
    type: 'AWS::AppMesh::VirtualNode',
    key: 'HealthCheck',
    title: 'The listeners of App Mesh virtual nodes are checked for health',
    message: 'the listener has no health check',
    recommended: true,
    why: 'Without a health check callers keep sending requests to an instance that no longer answers.',
  },
  {
    id: 'APPMESH_VIRTUAL_NODE_LISTENERS_OUTLIER_DETECT_ENABLED',
    type: 'AWS::AppMesh::VirtualNode',
    key: 'OutlierDetection',
    title: 'The listeners of App Mesh virtual nodes take failing instances out',
    message: 'the listener does not take failing instances out',
    recommended: false,
    why: 'An instance may pass its health check and still answer with errors: without outlier detection it goes on getting its share of the requests.',
  },
] as const;

interface Listening {
  readonly Spec?: { readonly Listeners?: readonly { readonly HealthCheck?: object; readonly OutlierDetection?: object }[] };
}

export default rows.map(({ id, type, key, title, message, recommended, why }) =>
  rule({
    id,
    title,
    severity: 'low',
    types: [type],
    recommended,
    why,
    fix: `Set ${key} in every one of Spec.Listeners.`,
    scope: ({ Spec: spec }: Listening) => (some([...listOf<unknown>(spec?.Listeners).keys()], () => true) ? true : 'it has no listeners'),
    *check({ Spec: spec }: Listening) {
      yield* each(spec?.Listeners, function* (listener, index) {
        if (!isSet(listener, key)) yield finding(`Spec.Listeners[${index}].${key}`, message, { expected: `a ${key}` });
      });
    },
  }),
);
