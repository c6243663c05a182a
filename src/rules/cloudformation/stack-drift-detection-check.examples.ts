import { type Examples, Unknown } from '../../core/index.ts';

const properties = { TemplateURL: 'https://example.com/template.json' };

export default {
  pass: [{ title: 'nothing has changed', properties, state: { Subject: { driftStatus: 'IN_SYNC' } } }],
  fail: [{ title: 'something has', properties, state: { Subject: { driftStatus: 'DRIFTED' } }, at: [''] }],
  unknown: [
    { title: 'a template does not tell', properties },
    { title: 'nobody has looked', properties, state: { Subject: { driftStatus: new Unknown('drift was never looked for') } } },
  ],
} satisfies Examples;
