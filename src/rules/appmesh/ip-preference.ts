import { finding, isSet, rule, string } from '../../core/index.ts';

const parameters = {
  ipPreference: string({
    about: 'The IP preference that is wanted.',
    required: true,
    allowed: ['IPv6_PREFERRED', 'IPv4_PREFERRED', 'IPv4_ONLY', 'IPv6_ONLY'],
  }),
};
const why =
  'Proxies that prefer another IP version than the network is built for reach services late, or not at all, and pass rules that were written for the other one.';

export default [
  rule({
    id: 'APPMESH_MESH_IP_PREF_CHECK',
    title: 'App Mesh meshes prefer the IP version that is wanted',
    severity: 'low',
    types: ['AWS::AppMesh::Mesh'],
    recommended: false,
    parameters,
    why,
    fix: 'Set Spec.ServiceDiscovery.IpPreference to the preference that is wanted.',
    *check(mesh, { parameters: { ipPreference: wanted } }) {
      if (mesh.Spec?.ServiceDiscovery?.IpPreference !== wanted)
        yield finding('Spec.ServiceDiscovery.IpPreference', `the mesh does not have the preference ${wanted}`, { expected: wanted });
    },
  }),
  rule({
    id: 'APPMESH_VIRTUAL_NODE_CLOUD_MAP_IP_PREF_CHECK',
    title: 'App Mesh virtual nodes in Cloud Map prefer the IP version that is wanted',
    severity: 'low',
    types: ['AWS::AppMesh::VirtualNode'],
    recommended: false,
    parameters,
    why,
    fix: 'Set Spec.ServiceDiscovery.AWSCloudMap.IpPreference to the preference that is wanted.',
    scope: (node) => (isSet(node.Spec?.ServiceDiscovery, 'AWSCloudMap') ? true : 'it is not found through Cloud Map'),
    *check(node, { parameters: { ipPreference: wanted } }) {
      if (node.Spec?.ServiceDiscovery?.AWSCloudMap?.IpPreference !== wanted)
        yield finding('Spec.ServiceDiscovery.AWSCloudMap.IpPreference', `the node does not have the preference ${wanted}`, { expected: wanted });
    },
  }),
  rule({
    id: 'APPMESH_VIRTUAL_NODE_DNS_IP_PREF_CHECK',
    title: 'App Mesh virtual nodes in DNS prefer the IP version that is wanted',
    severity: 'low',
    types: ['AWS::AppMesh::VirtualNode'],
    recommended: false,
    parameters,
    why,
    fix: 'Set Spec.ServiceDiscovery.DNS.IpPreference to the preference that is wanted.',
    scope: (node) => (isSet(node.Spec?.ServiceDiscovery, 'DNS') ? true : 'it is not found through DNS'),
    *check(node, { parameters: { ipPreference: wanted } }) {
      if (node.Spec?.ServiceDiscovery?.DNS?.IpPreference !== wanted)
        yield finding('Spec.ServiceDiscovery.DNS.IpPreference', `the node does not have the preference ${wanted}`, { expected: wanted });
    },
  }),
];
