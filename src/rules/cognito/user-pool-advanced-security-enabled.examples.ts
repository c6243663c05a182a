import type { Examples } from '../../core/index.ts';

const at = ['UserPoolAddOns.AdvancedSecurityMode'];

export default {
  pass: [
    { title: 'enforced', properties: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } } },
    { title: 'recorded only', properties: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at },
    { title: 'off', properties: { UserPoolAddOns: { AdvancedSecurityMode: 'OFF' } }, at },
    {
      title: 'recorded only, where enforcement is wanted',
      properties: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
      parameters: { SecurityMode: 'ENFORCED' },
      at,
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Pool: { Type: 'AWS::Cognito::UserPool', Properties: { UserPoolAddOns: { AdvancedSecurityMode: { Ref: 'Mode' } } } } },
      },
    },
  ],
} satisfies Examples;
