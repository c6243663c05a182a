import { type Examples, Unknown } from '../../core/index.ts';

const account = (passwordPolicy: unknown) => ({ Subject: { passwordPolicy } });
const good = {
  MinimumPasswordLength: 14,
  RequireSymbols: true,
  RequireNumbers: true,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  MaxPasswordAge: 90,
  PasswordReusePrevention: 24,
};

export default {
  pass: [
    { title: 'all is asked for', state: account(good) },
    {
      title: 'length is what counts here',
      state: account({ ...good, RequireSymbols: false, MaxPasswordAge: 365 }),
      parameters: { RequireSymbols: false, MaxPasswordAge: 365 },
    },
  ],
  fail: [
    { title: 'short ones are accepted', state: account({ ...good, MinimumPasswordLength: 8 }), at: [''] },
    {
      title: 'they never expire, and may come again',
      state: account({ ...good, MaxPasswordAge: undefined, PasswordReusePrevention: undefined }),
      at: ['', ''],
    },
    { title: 'the account has no policy of its own', state: { Subject: {} }, at: ['', '', '', '', '', '', ''] },
  ],
  unknown: [{ title: 'nobody may ask', state: account(new Unknown('the call was denied', true)) }],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
