import { anyOf, finding, listOf, rule, texts } from '../../core/index.ts';

export default rule({
  id: 'APPCONFIG_CONFIGURATION_PROFILE_VALIDATORS_NOT_EMPTY',
  title: 'AppConfig configuration profiles check what is deployed',
  severity: 'low',
  types: ['AWS::AppConfig::ConfigurationProfile'],
  recommended: false,
  why: 'Without a validator a typing error goes out to every instance at once, as soon as somebody deploys it.',
  fix: 'Add a JSON schema or a Lambda function to Validators.',
  *check(profile) {
    const checks = anyOf(
      () => listOf<unknown>(profile.Validators).length > 0,
      () => texts(profile, 'Validators').length > 0,
    );
    if (!checks) yield finding('Validators', 'nothing checks a configuration before it is deployed', { expected: 'at least one validator' });
  },
});
