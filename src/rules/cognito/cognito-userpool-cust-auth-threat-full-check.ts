import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'COGNITO_USERPOOL_CUST_AUTH_THREAT_FULL_CHECK',
  title: 'User pools act on threats in custom authentication',
  severity: 'medium',
  types: ['AWS::Cognito::UserPool'],
  // It takes the most expensive feature plan.
  recommended: false,
  why: 'Custom flows go past the checks of the usual login. Without enforcement stolen passwords and odd places are let through there.',
  fix: 'Set UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode to ENFORCED.',
  *check(pool) {
    const mode = pool.UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode;
    if (mode !== 'ENFORCED')
      yield finding(
        'UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode',
        mode === 'AUDIT' ? 'threats in custom authentication are only recorded' : 'threat protection of custom authentication is off',
        { expected: 'ENFORCED' },
      );
  },
});
