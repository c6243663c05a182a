import type { Examples } from '../../core/index.ts';

const properties = { TemplateURL: 'https://templates.s3.amazonaws.com/web.json' };

export default {
  pass: [{ title: 'on', properties, state: { Subject: { enableTerminationProtection: true } } }],
  fail: [{ title: 'off', properties, state: { Subject: { enableTerminationProtection: false } }, at: [''] }],
  notApplicable: [
    {
      title: 'a nested stack',
      properties,
      state: { Subject: { enableTerminationProtection: false, parentId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/outer/1' } },
    },
  ],
  unknown: [{ title: 'no template tells', properties }],
} satisfies Examples;
