import { expect, test } from 'vitest';
import { maskLine } from './mask-source.ts';

const secret = 'hunter2';

/** Every line as a frame would show it. */
function shown(text: string, marked?: readonly string[]): string {
  const lines = text.split('\n');
  return lines.map((_, index) => maskLine(lines, index, marked)).join('\n');
}

test.each([
  `MasterUserPassword: ${secret}`,
  `MasterUserPassword: "${secret}, and more"`,
  `"MasterUserPassword": "${secret}",`,
  `"app/DbPassword": "${secret}"`,
  `{"Enabled":false,"Token":"t","password":"${secret}"}`,
  `{"a":1,"password":"${secret}`,
  `MasterUserPassword: !Sub 'x\${Y}${secret}'`,
  `MasterUserPassword: {"Fn::Sub": "${secret}"}`,
  `{"password":{"Ref":"P"},"apiKey":"${secret}"}`,
  `{ password: !Ref P, apiKey: ${secret} }`,
  `"password": "{{resolve:ssm:p}}${secret}"`,
  `MasterUserPassword:\n  Fn::Sub: ${secret}`,
  `MasterUserPassword:\n  Fn::Join:\n    - ''\n    - - ${secret}\n      - x`,
  `MasterUserPassword: |\n  ${secret}\n  ${secret}`,
  `MasterUserPassword: >-\n  some\n  ${secret}`,
  `MasterUserPassword:\n  ${secret}`,
  `DbPassword:\n  Type: String\n  Default: ${secret}`,
  `- Name: DB_PASSWORD\n  Value: ${secret}`,
  `- Value: ${secret}\n  Name: DB_PASSWORD`,
  `- { Name: DB_PASSWORD, Value: ${secret} }`,
  `{"Value":"${secret}","Name":"/app/DB_PASSWORD"}`,
  `UserData: |\n  export DB_PASSWORD=${secret}`,
  `Url: postgres://app:${secret}@db/app`,
  `Key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  ${secret}\n  ${secret}\n  -----END RSA PRIVATE KEY-----`,
])('hides the secret in %j', (text) => {
  expect(shown(text)).not.toContain(secret);
});

test('hides what the schema calls secret, however deep', () => {
  expect(
    shown(`AuthParameters:\n  ApiKeyAuth:\n    Plain: ${secret}\n    More:\n      Deep: ${secret}`, ['AuthParameters.ApiKeyAuth']),
  ).not.toContain(secret);
  expect(shown(`Custom: ${secret}`, ['Things.*.Custom'])).not.toContain(secret);
});

test.each([
  'Type: AWS::S3::Bucket',
  'MasterUserPassword: !Ref Password',
  "MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}'",
  'MasterUserPassword:\n  Ref: Password',
  '"MasterUserPassword": {\n  "Ref": "Password"\n}',
  'DbSecret:\n  Type: AWS::SecretsManager::Secret\n  Properties:\n    Name: db',
  'PasswordPolicy:\n  MinimumLength: 8',
  'SecretArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:db',
  '- Key: Environment\n  Value: prod',
])('leaves %j as it is', (text) => {
  expect(shown(text)).toBe(text);
});
