/** The two files of a new rule. What has to be thought about is left open, so that its test fails until it is filled in. */
export function scaffold(
  service: string,
  name: string,
  from: { readonly core: string; readonly examples: string },
): readonly { readonly path: string; readonly text: string }[] {
  const id = `${service}-${name}`.toUpperCase().replaceAll('-', '_');
  return [
    {
      path: `${service}/${name}.ts`,
      text: `import { finding, rule } from '${from.core}';

export default rule({
  id: '${id}',
  title: '',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  why: '',
  fix: '',
  *check(resource) {
    if (resource.BucketName === undefined) yield finding('BucketName', 'say what is wrong', { expected: 'say what is wanted' });
  },
});
`,
    },
    {
      path: `${service}/${name}.examples.ts`,
      text: `import type { Examples } from '${from.examples}';

export default {
  pass: [],
  fail: [],
  unknown: [],
} satisfies Examples;
`,
    },
  ];
}
