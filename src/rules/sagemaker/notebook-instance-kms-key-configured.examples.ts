import type { Examples } from '../../core/index.ts';

const notebook = { InstanceType: 'ml.t3.medium', RoleArn: 'arn:aws:iam::111122223333:role/notebook' };
const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'a key is named', properties: { ...notebook, KmsKeyId: 'alias/notebooks' } },
    {
      title: 'the key is a parameter, and any will do',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { ...notebook, KmsKeyId: { Ref: 'Key' } } } },
      },
    },
    {
      title: 'the key is one of those accepted',
      properties: { ...notebook, KmsKeyId: arn },
      parameters: { kmsKeyArns: `arn:aws:kms:::key/a, ${arn}` },
    },
  ],
  fail: [
    { title: 'no key is named', properties: notebook, at: ['KmsKeyId'] },
    {
      title: 'the key is not an accepted one',
      properties: { ...notebook, KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/other' },
      parameters: { kmsKeyArns: arn },
      at: ['KmsKeyId'],
    },
  ],
  unknown: [
    {
      title: 'some keys are accepted, and the key is made by the same template',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
        Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { ...notebook, KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
      },
      parameters: { kmsKeyArns: arn },
    },
  ],
} satisfies Examples;
