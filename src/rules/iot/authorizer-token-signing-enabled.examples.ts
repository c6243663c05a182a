import type { Examples } from '../../core/index.ts';

const authorizer = { AuthorizerFunctionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:authorize', Status: 'ACTIVE' };

export default {
  pass: [
    { title: 'signatures are checked', properties: { ...authorizer, SigningDisabled: false } },
    { title: 'nothing is said, so signatures are checked', properties: { ...authorizer, TokenKeyName: 'token' } },
  ],
  fail: [{ title: 'signatures are not checked', properties: { ...authorizer, SigningDisabled: true }, at: ['SigningDisabled'] }],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Unsigned: { Type: 'String' } },
        Resources: { Devices: { Type: 'AWS::IoT::Authorizer', Properties: { ...authorizer, SigningDisabled: { Ref: 'Unsigned' } } } },
      },
    },
  ],
} satisfies Examples;
