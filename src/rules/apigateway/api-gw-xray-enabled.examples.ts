import type { Examples } from '../../core/index.ts';

const stage = (more: object = {}) => ({ RestApiId: 'a1b2c3d4e5', StageName: 'live', ...more });

export default {
  pass: [
    { title: 'tracing is on', properties: stage({ TracingEnabled: true }) },
    {
      title: 'tracing is on for the stage that a deployment makes',
      type: 'AWS::ApiGateway::Deployment',
      properties: stage({ StageDescription: { TracingEnabled: true } }),
    },
  ],
  fail: [
    { title: 'nothing is said', properties: stage(), at: ['TracingEnabled'] },
    { title: 'tracing is off', properties: stage({ TracingEnabled: false }), at: ['TracingEnabled'] },
  ],
  unknown: [
    {
      title: 'tracing is a parameter',
      template: {
        Parameters: { Trace: { Type: 'String' } },
        Resources: { Live: { Type: 'AWS::ApiGateway::Stage', Properties: stage({ TracingEnabled: { Ref: 'Trace' } }) } },
      },
    },
  ],
  notApplicable: [{ title: 'a deployment without a stage', type: 'AWS::ApiGateway::Deployment', properties: { RestApiId: 'a1b2c3d4e5' } }],
} satisfies Examples;
