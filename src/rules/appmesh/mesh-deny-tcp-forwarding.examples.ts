import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, so nothing gets out', properties: { MeshName: 'shop' } },
    { title: 'nothing gets out', properties: { MeshName: 'shop', Spec: { EgressFilter: { Type: 'DROP_ALL' } } } },
  ],
  fail: [
    { title: 'everything gets out', properties: { MeshName: 'shop', Spec: { EgressFilter: { Type: 'ALLOW_ALL' } } }, at: ['Spec.EgressFilter.Type'] },
  ],
  unknown: [
    {
      title: 'the filter is a parameter',
      template: {
        Parameters: { Filter: { Type: 'String' } },
        Resources: { Shop: { Type: 'AWS::AppMesh::Mesh', Properties: { Spec: { EgressFilter: { Type: { Ref: 'Filter' } } } } } },
      },
    },
  ],
} satisfies Examples;
