import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'APPMESH_MESH_DENY_TCP_FORWARDING',
  title: 'App Mesh proxies pass nothing on to services outside the mesh',
  severity: 'medium',
  types: ['AWS::AppMesh::Mesh'],
  why: 'A proxy that lets everything out hides calls to services that nobody declared, and gives a service that was taken over a way to carry data off.',
  fix: 'Set Spec.EgressFilter.Type to DROP_ALL, or leave it out, and declare what is called outside as virtual nodes.',
  *check(mesh) {
    // Proxies drop what is outside the mesh by default.
    if (mesh.Spec?.EgressFilter?.Type === 'ALLOW_ALL')
      yield finding('Spec.EgressFilter.Type', 'proxies let every call out of the mesh', { expected: 'DROP_ALL' });
  },
});
