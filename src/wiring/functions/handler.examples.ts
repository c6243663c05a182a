import type { Examples } from '../../core/index.ts';

const of = (Runtime: string, Handler: unknown, code: string) => ({
  Code: { ZipFile: code },
  Handler,
  Role: 'arn:aws:iam::123456789012:role/worker',
  Runtime,
});

export default {
  pass: [
    { title: 'JavaScript exports it', properties: of('nodejs24.x', 'index.handler', 'exports.handler = async () => {};') },
    { title: 'a module of JavaScript exports it', properties: of('nodejs24.x', 'index.run', 'export const run = async () => {};') },
    { title: 'Python defines it', properties: of('python3.14', 'index.lambda_handler', 'def lambda_handler(event, context):\n    pass') },
    { title: 'what is exported cannot be seen', properties: of('nodejs24.x', 'index.handler', 'module.exports = make();') },
    { title: 'the code cannot be seen', properties: { ...of('nodejs24.x', 'app.handler', ''), Code: { S3Bucket: 'code', S3Key: 'worker.zip' } } },
  ],
  fail: [
    { title: 'inline code is called index', properties: of('nodejs24.x', 'app.handler', 'exports.handler = async () => {};'), at: ['Handler'] },
    { title: 'JavaScript exports another', properties: of('nodejs24.x', 'index.handler', 'exports.hander = async () => {};'), at: ['Handler'] },
    {
      title: 'Python defines another',
      properties: of('python3.14', 'index.handler', 'def lambda_handler(event, context):\n    pass'),
      at: ['Handler'],
    },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Handler: { Type: 'String' } },
        Resources: {
          Worker: { Type: 'AWS::Lambda::Function', Properties: of('nodejs24.x', { Ref: 'Handler' }, 'exports.handler = async () => {};') },
        },
      },
    },
  ],
} satisfies Examples;
