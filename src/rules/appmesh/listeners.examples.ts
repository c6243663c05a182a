import type { Examples, ExamplesByRule } from '../../core/index.ts';

const PortMapping = { Port: 8080, Protocol: 'http' };
const HealthCheck = { Protocol: 'http', Path: '/health', HealthyThreshold: 2, UnhealthyThreshold: 3, IntervalMillis: 5000, TimeoutMillis: 2000 };
const OutlierDetection = {
  BaseEjectionDuration: { Unit: 's', Value: 30 },
  Interval: { Unit: 's', Value: 10 },
  MaxEjectionPercent: 50,
  MaxServerErrors: 5,
};
const on = (...Listeners: readonly unknown[]) => ({ MeshName: 'shop', Spec: { Listeners } });

const of = (type: string, key: string, value: object): Examples => ({
  pass: [
    {
      title: 'every listener has it',
      properties: on({ PortMapping, [key]: value }, { PortMapping: { Port: 8443, Protocol: 'http' }, [key]: value }),
    },
  ],
  fail: [
    { title: 'the listener does not have it', properties: on({ PortMapping }), at: [`Spec.Listeners[0].${key}`] },
    { title: 'the second of two does not', properties: on({ PortMapping, [key]: value }, { PortMapping }), at: [`Spec.Listeners[1].${key}`] },
  ],
  unknown: [
    {
      title: 'it hangs on a condition',
      template: {
        Parameters: { Checked: { Type: 'String' } },
        Conditions: { IsChecked: { 'Fn::Equals': [{ Ref: 'Checked' }, 'yes'] } },
        Resources: { Cart: { Type: type, Properties: on({ PortMapping, [key]: { 'Fn::If': ['IsChecked', value, { Ref: 'AWS::NoValue' }] } }) } },
      },
    },
  ],
  notApplicable: [{ title: 'no listeners', properties: on() }],
});

export default {
  APPMESH_VIRTUAL_GATEWAY_LISTENERS_HEALTH_CHECK_ENABLED: of('AWS::AppMesh::VirtualGateway', 'HealthCheck', HealthCheck),
  APPMESH_VIRTUAL_NODE_LISTENERS_HEALTH_CHECK_ENABLED: of('AWS::AppMesh::VirtualNode', 'HealthCheck', HealthCheck),
  APPMESH_VIRTUAL_NODE_LISTENERS_OUTLIER_DETECT_ENABLED: of('AWS::AppMesh::VirtualNode', 'OutlierDetection', OutlierDetection),
} satisfies ExamplesByRule;
