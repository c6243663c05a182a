import type { Examples } from '../../core/index.ts';
import { invokable } from './_permission-samples.ts';

export default {
  pass: [
    { title: 'it is for invoking', resources: invokable() },
    { title: 'it is for all actions', resources: invokable({ Action: 'lambda:*' }) },
    {
      title: 'it is for the URL of the function',
      resources: invokable({ Action: 'lambda:InvokeFunctionUrl', Principal: 'cloudfront.amazonaws.com' }),
    },
    { title: 'another account may read the function', resources: invokable({ Action: 'lambda:GetFunction', Principal: '123456789012' }) },
  ],
  fail: [
    { title: 'it is for another action', resources: invokable({ Action: 'lambda:GetFunction' }), at: ['Action'] },
    { title: 'it is for an action that there is not', resources: invokable({ Action: 'lambda:Invoke' }), at: ['Action'] },
    { title: 'it is for an action of another service', resources: invokable({ Action: 'events:InvokeFunction' }), at: ['Action'] },
    { title: 'it has a wildcard that permissions do not know', resources: invokable({ Action: 'lambda:Invoke*' }), at: ['Action'] },
  ],
  unknown: [
    {
      title: 'the action is given on deployment',
      template: { Parameters: { Action: { Type: 'String' } }, Resources: invokable({ Action: { Ref: 'Action' } }) },
    },
  ],
} satisfies Examples;
