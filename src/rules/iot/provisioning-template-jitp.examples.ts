import type { Examples } from '../../core/index.ts';

const template = { ProvisioningRoleArn: 'arn:aws:iam::111122223333:role/provision', TemplateBody: '{"Resources":{}}' };

export default {
  pass: [{ title: 'just in time', properties: { ...template, TemplateType: 'JITP' } }],
  fail: [
    { title: 'nothing is said, so by claim', properties: template, at: ['TemplateType'] },
    { title: 'by claim', properties: { ...template, TemplateType: 'FLEET_PROVISIONING' }, at: ['TemplateType'] },
  ],
  unknown: [
    {
      title: 'the type is a parameter',
      template: {
        Parameters: { Kind: { Type: 'String' } },
        Resources: { Devices: { Type: 'AWS::IoT::ProvisioningTemplate', Properties: { ...template, TemplateType: { Ref: 'Kind' } } } },
      },
    },
  ],
} satisfies Examples;
