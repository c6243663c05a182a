import type { Examples } from '../../core/index.ts';

const instance = (more: object = {}) => ({
  IdentityManagementType: 'CONNECT_MANAGED',
  InstanceAlias: 'support',
  Attributes: { InboundCalls: true, OutboundCalls: true, ...more },
});

export default {
  pass: [{ title: 'flows are logged', properties: instance({ ContactflowLogs: true }) }],
  fail: [
    { title: 'nothing is said of logs', properties: instance(), at: ['Attributes.ContactflowLogs'] },
    { title: 'logs are off', properties: instance({ ContactflowLogs: false }), at: ['Attributes.ContactflowLogs'] },
  ],
  unknown: [
    {
      title: 'logs are a parameter',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: { Support: { Type: 'AWS::Connect::Instance', Properties: instance({ ContactflowLogs: { Ref: 'Log' } }) } },
      },
    },
  ],
} satisfies Examples;
