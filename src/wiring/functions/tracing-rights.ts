import { finding, text, wiring } from '../../core/index.ts';
import { roleMayAnywhere } from '../_access/roles.ts';
import { grantSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { roleOf } from './_functions.ts';

const action = 'xray:PutTraceSegments';

export default wiring({
  id: 'WIRING_FUNCTION_TRACING_RIGHTS',
  title: 'The role of a function that traces may hand its traces to X-Ray',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses the function: "The provided execution role does not have permissions to call PutTraceSegments on XRAY". On a function that is there already the traces are lost without a word.',
  },
  why: 'Traces are handed to X-Ray in the name of the role of the function.',
  fix: 'Give the role xray:PutTraceSegments and xray:PutTelemetryRecords, or AWSXRayDaemonWriteAccess.',
  scope: ({ TracingConfig }) => text(TracingConfig, 'Mode')?.equals('Active') === true || 'it does not trace',
  *check(_, { resource, graph }) {
    const role = roleOf(graph, graph.node<'AWS::Lambda::Function'>(resource));
    if (!role || roleMayAnywhere(graph, role.resource, action)) return;
    yield finding('TracingConfig.Mode', `${called(resource)} traces, and ${called(role.resource)} may not hand its traces to X-Ray`, {
      expected: `the right to ${action}`,
      related: [{ resource: role.resource }],
      fix: grantSnippet('Let the role of the function trace:', role.resource, 'Traces', [action, 'xray:PutTelemetryRecords'], "'*'"),
    });
  },
});
