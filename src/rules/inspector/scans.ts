import { finding, type Rule, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

interface Scan {
  readonly id: string;
  readonly title: string;
  readonly kind: 'ec2' | 'ecr' | 'lambda' | 'lambdaCode';
  readonly what: string;
  readonly why: string;
}

const scans: readonly Scan[] = [
  {
    id: 'INSPECTOR_EC2_SCAN_ENABLED',
    title: 'Amazon Inspector scans EC2 instances',
    kind: 'ec2',
    what: 'EC2 instances',
    why: 'Packages on machines grow old by themselves. Without a scan nobody knows which of them have holes that are known to everybody.',
  },
  {
    id: 'INSPECTOR_ECR_SCAN_ENABLED',
    title: 'Amazon Inspector scans images in ECR',
    kind: 'ecr',
    what: 'container images',
    why: 'An image that was clean when it was pushed has holes a month later, and is started again every day.',
  },
  {
    id: 'INSPECTOR_LAMBDA_STANDARD_SCAN_ENABLED',
    title: 'Amazon Inspector scans the packages of Lambda functions',
    kind: 'lambda',
    what: 'the packages of Lambda functions',
    why: 'A function that works is not touched for years, and neither are the libraries that it was deployed with.',
  },
  {
    id: 'INSPECTOR_LAMBDA_CODE_SCAN_ENABLED',
    title: 'Amazon Inspector scans the code of Lambda functions',
    kind: 'lambdaCode',
    what: 'the code of Lambda functions',
    why: 'Passwords in code, injections and missing checks stand in no list of packages. Only a look at the code finds them.',
  },
];

export default scans.map(
  ({ id, title, kind, what, why }): Rule =>
    rule({
      id,
      title,
      severity: 'high',
      types: ['AWS::::Account'],
      // It costs by machine, image and function, and other scanners do the same.
      recommended: false,
      why,
      fix: `Enable Amazon Inspector in the region for ${what}, or for the whole organization.`,
      scope: inEachRegion,
      *check(_, { state }) {
        if (state.inspector?.[kind] !== true) yield finding('', `Amazon Inspector does not scan ${what} in the region`, { expected: 'ENABLED' });
      },
    }),
);
