import type { Examples } from '../../core/index.ts';

const user = (state: object) => ({ Subject: { hasMfaDevice: false, accessKeys: [], ...state } });

export default {
  pass: [{ title: 'there is a device', state: user({ password: {}, hasMfaDevice: true }) }],
  fail: [{ title: 'there is none', state: user({ password: {} }), at: [''] }],
  unknown: [{ title: 'a template does not tell', properties: { UserName: 'ann' } }],
  notApplicable: [{ title: 'there is no password', state: user({}) }],
} satisfies Examples;
