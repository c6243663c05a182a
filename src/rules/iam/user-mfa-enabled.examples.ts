import type { Examples } from '../../core/index.ts';

const user = (state: object) => ({ Subject: { hasMfaDevice: false, accessKeys: [], ...state } });

export default {
  pass: [{ title: 'there is a device', state: user({ hasMfaDevice: true }) }],
  fail: [{ title: 'there is none', state: user({}), at: [''] }],
  unknown: [{ title: 'a template does not tell', properties: { UserName: 'ann' } }],
} satisfies Examples;
