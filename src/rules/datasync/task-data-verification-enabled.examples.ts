import type { Examples } from '../../core/index.ts';

const task = {
  SourceLocationArn: 'arn:aws:datasync:eu-central-1:111122223333:location/loc-0123456789abcdef0',
  DestinationLocationArn: 'arn:aws:datasync:eu-central-1:111122223333:location/loc-0123456789abcdef1',
};

export default {
  pass: [
    { title: 'nothing is said, so all is verified', properties: task },
    { title: 'what was transferred is verified', properties: { ...task, Options: { VerifyMode: 'ONLY_FILES_TRANSFERRED' } } },
  ],
  fail: [{ title: 'nothing is verified', properties: { ...task, Options: { VerifyMode: 'NONE' } }, at: ['Options.VerifyMode'] }],
  unknown: [
    {
      title: 'the mode is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Scans: { Type: 'AWS::DataSync::Task', Properties: { ...task, Options: { VerifyMode: { Ref: 'Mode' } } } } },
      },
    },
  ],
} satisfies Examples;
