import { finding, isSet, rule } from '../../core/index.ts';

const rows = [
  ['APPMESH_VIRTUAL_GATEWAY_LOGGING_FILE_PATH_EXISTS', 'AWS::AppMesh::VirtualGateway', 'gateways'],
  ['APPMESH_VIRTUAL_NODE_LOGGING_FILE_PATH_EXISTS', 'AWS::AppMesh::VirtualNode', 'nodes'],
] as const;

interface Logging {
  readonly Spec?: { readonly Logging?: { readonly AccessLog?: { readonly File?: { readonly Path?: string } } } };
}

export default rows.map(([id, type, kind]) =>
  rule({
    id,
    title: `App Mesh virtual ${kind} write access logs`,
    severity: 'low',
    types: [type],
    why: 'Without an access log nobody can tell afterwards which calls were made, by whom, and how they were answered.',
    fix: 'Set Spec.Logging.AccessLog.File.Path, to /dev/stdout for the log of the container.',
    *check(logging: Logging) {
      if (!isSet(logging.Spec?.Logging?.AccessLog?.File, 'Path'))
        yield finding('Spec.Logging.AccessLog.File.Path', 'no access log is written', { expected: 'a path' });
    },
  }),
);
