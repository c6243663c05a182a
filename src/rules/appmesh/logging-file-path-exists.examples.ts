import type { Examples, ExamplesByRule } from '../../core/index.ts';

const logging = (Logging?: object) => ({
  MeshName: 'shop',
  Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' } }], ...(Logging ? { Logging } : {}) },
});
const at = ['Spec.Logging.AccessLog.File.Path'];

const of = (type: string): Examples => ({
  pass: [
    { title: 'the log goes to that of the container', properties: logging({ AccessLog: { File: { Path: '/dev/stdout' } } }) },
    {
      title: 'the path is a parameter',
      template: {
        Parameters: { Path: { Type: 'String' } },
        Resources: { Cart: { Type: type, Properties: logging({ AccessLog: { File: { Path: { Ref: 'Path' } } } }) } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said of logs', properties: logging(), at },
    { title: 'the path is empty', properties: logging({ AccessLog: { File: { Path: '' } } }), at },
  ],
  unknown: [
    {
      title: 'the log hangs on a condition',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Conditions: { Logs: { 'Fn::Equals': [{ Ref: 'Log' }, 'yes'] } },
        Resources: {
          Cart: {
            Type: type,
            Properties: logging({ 'Fn::If': ['Logs', { AccessLog: { File: { Path: '/dev/stdout' } } }, { Ref: 'AWS::NoValue' }] }),
          },
        },
      },
    },
  ],
});

export default {
  APPMESH_VIRTUAL_GATEWAY_LOGGING_FILE_PATH_EXISTS: of('AWS::AppMesh::VirtualGateway'),
  APPMESH_VIRTUAL_NODE_LOGGING_FILE_PATH_EXISTS: of('AWS::AppMesh::VirtualNode'),
} satisfies ExamplesByRule;
