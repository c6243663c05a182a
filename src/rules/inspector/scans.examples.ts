import { type Examples, type ExamplesByRule, Unknown } from '../../core/index.ts';

const all = { ec2: true, ecr: true, lambda: true, lambdaCode: true };
const region = (inspector: unknown) => ({ region: 'eu-central-1', state: { Subject: { inspector } } });

const examplesOf = (kind: keyof typeof all): Examples => ({
  pass: [{ title: 'it does', ...region(all) }],
  fail: [
    { title: 'it does everything else', ...region({ ...all, [kind]: false }), at: [''] },
    { title: 'it is off', region: 'eu-central-1', state: { Subject: {} }, at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', ...region(new Unknown('the call was denied', true)) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
});

export default {
  INSPECTOR_EC2_SCAN_ENABLED: examplesOf('ec2'),
  INSPECTOR_ECR_SCAN_ENABLED: examplesOf('ecr'),
  INSPECTOR_LAMBDA_STANDARD_SCAN_ENABLED: examplesOf('lambda'),
  INSPECTOR_LAMBDA_CODE_SCAN_ENABLED: examplesOf('lambdaCode'),
} satisfies ExamplesByRule;
