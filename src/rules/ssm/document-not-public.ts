import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'SSM_DOCUMENT_NOT_PUBLIC',
  title: 'Systems Manager documents are not shared with everybody',
  severity: 'critical',
  types: ['AWS::SSM::Document'],
  why: 'A document shows how machines are run, and often the names and addresses of what they use. Shared with all, every AWS account can read it.',
  fix: 'Take the sharing with all back (aws ssm modify-document-permission with --account-ids-to-remove all), and block public sharing for the account.',
  *check(_, { state }) {
    // With whom a document is shared is set by a call; templates have no property for it.
    if (some(state.sharedWith as readonly string[], (account) => account.toLowerCase() === 'all'))
      yield finding('', 'the document is shared with everybody');
  },
});
