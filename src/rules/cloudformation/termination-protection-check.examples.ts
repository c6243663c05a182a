import type { Examples } from '../../core/index.ts';

const properties = { TemplateURL: 'https://templates.s3.amazonaws.com/web.json' };

export default {
  pass: [{ title: 'on', properties, state: { Subject: { enableTerminationProtection: true } } }],
  fail: [{ title: 'off', properties, state: { Subject: { enableTerminationProtection: false } }, at: [''] }],
  unknown: [{ title: 'no template tells', properties }],
} satisfies Examples;
