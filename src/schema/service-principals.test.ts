import { expect, it } from 'vitest';
import { meantServicePrincipal } from './service-principals.ts';

it.each([
  'lambda.amazonaws.com',
  'events.amazonaws.com',
  'logging.s3.amazonaws.com',
  'logs.eu-west-1.amazonaws.com',
  'ec2.amazonaws.com.cn',
  'lambda.amazonaws.eu',
  'sso.amazonaws.com',
  'sqs.amazonaws.com',
  'brand-new-service.amazonaws.com',
  'example.com',
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
])('takes %s for what it is', (principal) => {
  expect(meantServicePrincipal(principal)).toBeUndefined();
});

it.each([
  ['lamda.amazonaws.com', 'lambda.amazonaws.com'],
  ['lambda.amazon.com', 'lambda.amazonaws.com'],
  ['lambda.aws.com', 'lambda.amazonaws.com'],
  ['lambda', 'lambda.amazonaws.com'],
  ['lambda.amazonaws.con', 'lambda.amazonaws.com'],
  ['event.amazonaws.com', 'events.amazonaws.com'],
  ['eventbridge.amazonaws.com', 'events.amazonaws.com'],
  ['step-functions.amazonaws.com', 'states.amazonaws.com'],
  ['confg.amazonaws.com', 'config.amazonaws.com'],
  ['s3.logging.amazonaws.com', 'logging.s3.amazonaws.com'],
  ['ecs-task.amazonaws.com', 'ecs-tasks.amazonaws.com'],
  ['cloudtrial.amazonaws.com', 'cloudtrail.amazonaws.com'],
])('knows what %s was to be', (written, meant) => {
  expect(meantServicePrincipal(written)).toBe(meant);
});

it('is quick over a hostile name', () => {
  const started = performance.now();
  expect(meantServicePrincipal('a.'.repeat(100_000))).toBeUndefined();
  expect(meantServicePrincipal('a-'.repeat(49))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(500);
});
