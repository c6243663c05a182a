import type { Examples } from '../../core/index.ts';

const of = (more: object) => ({ Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...more });

export default {
  pass: [
    { title: 'nothing is said, which means three seconds', properties: of({}) },
    { title: 'it is fifteen minutes', properties: of({ Timeout: '900' }) },
  ],
  fail: [
    { title: 'it is more than fifteen minutes', properties: of({ Timeout: 1000 }), at: ['Timeout'] },
    { title: 'it is milliseconds', properties: of({ Timeout: 30000 }), at: ['Timeout'] },
    { title: 'it is no time', properties: of({ Timeout: 0 }), at: ['Timeout'] },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Timeout: { Type: 'Number' } },
        Resources: { Worker: { Type: 'AWS::Lambda::Function', Properties: of({ Timeout: { Ref: 'Timeout' } }) } },
      },
    },
  ],
} satisfies Examples;
