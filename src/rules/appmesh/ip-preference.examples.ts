import type { Examples, ExamplesByRule } from '../../core/index.ts';

const parameters = { ipPreference: 'IPv4_ONLY' };

const of = (type: string, path: string, make: (preference?: unknown) => object, outside: readonly object[] = []): Examples => ({
  pass: [
    { title: 'the preference is the one wanted', properties: { ...make('IPv4_ONLY') }, parameters },
    { title: 'another is wanted, and there', properties: { ...make('IPv6_PREFERRED') }, parameters: { ipPreference: 'IPv6_PREFERRED' } },
  ],
  fail: [
    { title: 'nothing is said', properties: { ...make() }, parameters, at: [path] },
    { title: 'the preference is another', properties: { ...make('IPv6_ONLY') }, parameters, at: [path] },
  ],
  unknown: [
    {
      title: 'the preference is a parameter',
      template: {
        Parameters: { Preference: { Type: 'String' } },
        Resources: { Subject: { Type: type, Properties: { ...make({ Ref: 'Preference' }) } } },
      },
      parameters,
    },
  ],
  ...(outside.length > 0 ? { notApplicable: outside.map((one) => ({ title: 'found in another way', properties: { ...one }, parameters })) } : {}),
});

const mesh = (preference?: unknown) => ({ Spec: { ServiceDiscovery: preference ? { IpPreference: preference } : {} } });
const node = (ServiceDiscovery: object) => ({ MeshName: 'shop', Spec: { ServiceDiscovery } });
const dns = (preference?: unknown) => node({ DNS: { Hostname: 'cart.internal', ...(preference ? { IpPreference: preference } : {}) } });
const cloudMap = (preference?: unknown) =>
  node({ AWSCloudMap: { NamespaceName: 'shop', ServiceName: 'cart', ...(preference ? { IpPreference: preference } : {}) } });

export default {
  APPMESH_MESH_IP_PREF_CHECK: of('AWS::AppMesh::Mesh', 'Spec.ServiceDiscovery.IpPreference', mesh),
  APPMESH_VIRTUAL_NODE_CLOUD_MAP_IP_PREF_CHECK: of('AWS::AppMesh::VirtualNode', 'Spec.ServiceDiscovery.AWSCloudMap.IpPreference', cloudMap, [dns()]),
  APPMESH_VIRTUAL_NODE_DNS_IP_PREF_CHECK: of('AWS::AppMesh::VirtualNode', 'Spec.ServiceDiscovery.DNS.IpPreference', dns, [cloudMap()]),
} satisfies ExamplesByRule;
