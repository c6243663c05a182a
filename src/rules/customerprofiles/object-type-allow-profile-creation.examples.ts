import type { Examples } from '../../core/index.ts';

const type = { DomainName: 'support', ObjectTypeName: 'orders', Description: 'Orders of the shop' };

export default {
  pass: [{ title: 'profiles are made', properties: { ...type, AllowProfileCreation: true } }],
  fail: [
    { title: 'nothing is said, so none are made', properties: type, at: ['AllowProfileCreation'] },
    { title: 'none are made', properties: { ...type, AllowProfileCreation: false }, at: ['AllowProfileCreation'] },
  ],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Create: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::CustomerProfiles::ObjectType', Properties: { ...type, AllowProfileCreation: { Ref: 'Create' } } } },
      },
    },
  ],
} satisfies Examples;
