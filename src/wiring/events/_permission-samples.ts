import { worker } from './_samples.ts';

/** A function, and a permission for EventBridge to invoke it. */
export const permission = (properties: object = {}) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Worker' }, Principal: 'events.amazonaws.com', ...properties },
});

export const invokable = (properties: object = {}) => ({ Worker: worker, May: permission(properties) });
