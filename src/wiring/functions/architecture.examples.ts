import type { Examples } from '../../core/index.ts';

const of = (more: object) => ({ Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...more });
const parameters = { architecture: 'arm64' };

export default {
  pass: [
    { title: 'it is the one that is asked for', properties: of({ Architectures: ['arm64'] }), parameters },
    { title: 'nothing is said where the usual one is asked for', properties: of({}), parameters: { architecture: 'x86_64' } },
  ],
  fail: [
    { title: 'nothing is said', properties: of({}), parameters, at: ['Architectures'] },
    { title: 'it is the other', properties: of({ Architectures: ['x86_64'] }), parameters, at: ['Architectures'] },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      parameters,
      template: {
        Parameters: { Architecture: { Type: 'String' } },
        Resources: { Worker: { Type: 'AWS::Lambda::Function', Properties: of({ Architectures: [{ Ref: 'Architecture' }] }) } },
      },
    },
  ],
  notApplicable: [{ title: 'none is asked for', properties: of({}) }],
} satisfies Examples;
