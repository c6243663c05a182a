import type { Examples } from '../../core/index.ts';

const of = (Runtime: unknown) => ({
  Code: { ZipFile: 'exports.handler = async () => {};' },
  Handler: 'index.handler',
  Role: 'arn:aws:iam::123456789012:role/worker',
  Runtime,
});
const at = ['Runtime'];

export default {
  pass: [
    { title: 'the runtime is supported', properties: of('nodejs24.x') },
    { title: 'the runtime ends next year', properties: of('nodejs22.x') },
    { title: 'the function brings its own', properties: of('provided.al2023') },
  ],
  fail: [
    { title: 'new functions are refused', properties: of('python3.7'), at },
    { title: 'the runtime gets no patches any more', properties: of('nodejs20.x'), at },
    { title: 'there is no such runtime', properties: of('nodejs22'), at },
    { title: 'there never was', properties: of('python4.0'), at },
    { title: 'it ends within the notice asked for', properties: of('nodejs22.x'), parameters: { notice: 365 }, at },
    { title: 'it could be used then, and its end has come since', properties: of('python3.12'), asOf: '2028-12-01T00:00:00Z', at },
  ],
  unknown: [
    {
      title: 'the runtime is given on deployment',
      template: {
        Parameters: { Runtime: { Type: 'String' } },
        Resources: { Worker: { Type: 'AWS::Lambda::Function', Properties: of({ Ref: 'Runtime' }) } },
      },
    },
    { title: 'the runtime may have come since', properties: of('nodejs28.x') },
  ],
  notApplicable: [
    {
      title: 'the function is an image',
      properties: { PackageType: 'Image', Code: { ImageUri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/worker:1' }, Role: of('').Role },
    },
  ],
} satisfies Examples;
