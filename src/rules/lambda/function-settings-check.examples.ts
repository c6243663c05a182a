import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };
const parameters = { runtime: 'nodejs22.x,nodejs24.x' };

export default {
  pass: [
    { title: 'a wanted runtime, and all else as Lambda has it by itself', properties: { ...base, Runtime: 'nodejs24.x' }, parameters },
    {
      title: 'everything as wanted',
      properties: { ...base, Runtime: 'nodejs24.x', Timeout: 30, MemorySize: 512 },
      parameters: { ...parameters, timeout: 30, memorySize: 512, role: 'web' },
    },
  ],
  fail: [
    { title: 'an old runtime', properties: { ...base, Runtime: 'nodejs12.x' }, parameters, at: ['Runtime'] },
    {
      title: 'another role, timeout and memory',
      properties: { ...base, Runtime: 'nodejs24.x', Timeout: 900, MemorySize: 1024 },
      parameters: { ...parameters, role: 'other' },
      at: ['Role', 'Timeout', 'MemorySize'],
    },
  ],
  unknown: [
    {
      title: 'the runtime is a parameter',
      template: {
        Parameters: { Runtime: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, Runtime: { Ref: 'Runtime' } } } },
      },
      parameters,
    },
  ],
  notApplicable: [
    {
      title: 'a container image',
      properties: { Code: { ImageUri: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1' }, Role: base.Role, PackageType: 'Image' },
      parameters,
    },
  ],
} satisfies Examples;
