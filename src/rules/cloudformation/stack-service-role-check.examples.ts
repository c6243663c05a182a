import type { Examples } from '../../core/index.ts';

const properties = { TemplateURL: 'https://templates.s3.amazonaws.com/web.json' };

export default {
  pass: [{ title: 'a role', properties, state: { Subject: { roleArn: 'arn:aws:iam::111122223333:role/deploy' } } }],
  fail: [{ title: 'none', properties, state: { Subject: { roleArn: '' } }, at: [''] }],
  unknown: [{ title: 'no template tells', properties }],
} satisfies Examples;
