import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CUSTOMERPROFILES_OBJECT_TYPE_ALLOW_PROFILE_CREATION',
  title: 'Customer Profiles object types make a profile where there is none',
  severity: 'low',
  types: ['AWS::CustomerProfiles::ObjectType'],
  recommended: false,
  why: 'Otherwise data of a customer who has no profile yet is taken in and belongs to nobody, and the agent sees none of it.',
  fix: 'Set AllowProfileCreation to true.',
  *check(type) {
    // No profiles are made by default.
    if (type.AllowProfileCreation !== true) yield finding('AllowProfileCreation', 'no profile is made where there is none', { expected: 'true' });
  },
});
