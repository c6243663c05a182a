/** What an item is made with. Every ninth is made with something that a rule objects to. */
export interface Setting {
  readonly account: string;
  readonly region: string;
  readonly index: number;
  readonly good: boolean;
  random(): number;
  hex(digits: number): string;
}

export interface Made {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly arn: string;
  readonly configuration: object | string;
  readonly supplementary?: object;
  readonly global?: true;
  readonly relationships?: readonly (readonly [type: string, id: string, how: string])[];
}

export const vpc = 'vpc-0d3f4a5b6c7d8e9f0';
export const subnetOf = (index: number) => `subnet-0a1b2c3d4e5f${String(index % 24).padStart(5, '0')}`;
export const groupOf = (index: number) => `sg-0f1e2d3c4b5a${String(index % 400).padStart(5, '0')}`;
export const instanceOf = (index: number) => `i-0${String(index).padStart(16, '0')}`;
export const listed = (tags: object) => Object.entries(tags).map(([key, value]) => ({ key, value }));
export const tagsOf = (index: number) =>
  listed({
    Name: `host-${index}`,
    Environment: 'production',
    Owner: `team-${index % 23}`,
    'aws:cloudformation:stack-name': `stack-${index % 400}`,
    'aws:autoscaling:groupName': `asg-${index % 60}`,
  });
export const document = (statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
