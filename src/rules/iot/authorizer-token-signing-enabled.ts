import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'IOT_AUTHORIZER_TOKEN_SIGNING_ENABLED',
  title: 'IoT authorizers check the signature of tokens',
  severity: 'medium',
  types: ['AWS::IoT::Authorizer'],
  why: 'Without the check everybody can have the function behind the authorizer called with any token, at your cost, until one gets through.',
  fix: 'Set SigningDisabled to false, or leave it out, with TokenKeyName and TokenSigningPublicKeys.',
  *check(authorizer) {
    // Signatures are checked by default.
    if (authorizer.SigningDisabled === true) yield finding('SigningDisabled', 'the signature of tokens is not checked', { expected: 'false' });
  },
});
