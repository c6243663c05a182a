import type { Examples } from '../../core/index.ts';

const strong = { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true };
const policy = (PasswordPolicy: unknown) => ({ Policies: { PasswordPolicy } });

export default {
  pass: [
    { title: 'nothing is said, so that it is that of Cognito', properties: {} },
    { title: 'a strong one', properties: policy(strong) },
    { title: 'symbols are not asked for', properties: policy({ ...strong, RequireSymbols: false }), parameters: { requireSymbols: false } },
  ],
  fail: [
    { title: 'six characters', properties: policy({ ...strong, MinimumLength: 6 }), at: ['Policies.PasswordPolicy.MinimumLength'] },
    {
      title: 'a policy that asks for a length alone',
      properties: policy({ MinimumLength: 12 }),
      at: [
        'Policies.PasswordPolicy.RequireLowercase',
        'Policies.PasswordPolicy.RequireUppercase',
        'Policies.PasswordPolicy.RequireNumbers',
        'Policies.PasswordPolicy.RequireSymbols',
      ],
    },
    {
      title: 'temporary passwords for a month',
      properties: policy({ ...strong, TemporaryPasswordValidityDays: 30 }),
      at: ['Policies.PasswordPolicy.TemporaryPasswordValidityDays'],
    },
    { title: 'longer ones are wanted', properties: {}, parameters: { minLength: 14 }, at: ['Policies.PasswordPolicy.MinimumLength'] },
  ],
  unknown: [
    {
      title: 'the length is a parameter',
      template: {
        Parameters: { Length: { Type: 'Number' } },
        Resources: { Pool: { Type: 'AWS::Cognito::UserPool', Properties: policy({ ...strong, MinimumLength: { Ref: 'Length' } }) } },
      },
    },
  ],
} satisfies Examples;
