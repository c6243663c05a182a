import type { Examples } from '../../core/index.ts';

const location = {
  ServerHostname: 'storage.internal',
  BucketName: 'scans',
  AgentArns: ['arn:aws:datasync:eu-central-1:111122223333:agent/agent-0123456789abcdef0'],
};

export default {
  pass: [
    { title: 'HTTPS', properties: { ...location, ServerProtocol: 'HTTPS' } },
    { title: 'nothing is said, so HTTPS', properties: location },
  ],
  fail: [{ title: 'plain HTTP', properties: { ...location, ServerProtocol: 'HTTP', ServerPort: 80 }, at: ['ServerProtocol'] }],
  unknown: [
    {
      title: 'the protocol is a parameter',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: { Scans: { Type: 'AWS::DataSync::LocationObjectStorage', Properties: { ...location, ServerProtocol: { Ref: 'Protocol' } } } },
      },
    },
  ],
} satisfies Examples;
