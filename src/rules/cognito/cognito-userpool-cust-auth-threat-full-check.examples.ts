import type { Examples } from '../../core/index.ts';

const path = 'UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode';
const mode = (CustomAuthMode: unknown) => ({
  UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED', AdvancedSecurityAdditionalFlows: { CustomAuthMode } },
});

export default {
  pass: [{ title: 'enforced', properties: mode('ENFORCED') }],
  fail: [
    { title: 'nothing is said', properties: {}, at: [path] },
    { title: 'recorded only', properties: mode('AUDIT'), at: [path] },
    { title: 'the usual login alone', properties: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } }, at: [path] },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Pool: { Type: 'AWS::Cognito::UserPool', Properties: mode({ Ref: 'Mode' }) } },
      },
    },
  ],
} satisfies Examples;
