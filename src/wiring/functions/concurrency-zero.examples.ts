import type { Examples } from '../../core/index.ts';

const of = (more: object) => ({ Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...more });

export default {
  pass: [
    { title: 'one may run at a time', properties: of({ ReservedConcurrentExecutions: 1 }) },
    { title: 'nothing is reserved', properties: of({}) },
  ],
  fail: [{ title: 'none may run', properties: of({ ReservedConcurrentExecutions: '0' }), at: ['ReservedConcurrentExecutions'] }],
  unknown: [
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Share: { Type: 'Number' } },
        Resources: { Worker: { Type: 'AWS::Lambda::Function', Properties: of({ ReservedConcurrentExecutions: { Ref: 'Share' } }) } },
      },
    },
  ],
} satisfies Examples;
