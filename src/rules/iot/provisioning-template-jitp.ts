import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'IOT_PROVISIONING_TEMPLATE_JITP',
  title: 'IoT devices are provisioned by certificates of their own, just in time',
  severity: 'medium',
  types: ['AWS::IoT::ProvisioningTemplate'],
  recommended: false,
  why: 'In fleet provisioning devices share a claim certificate: whoever takes it from one of them can register devices of their own.',
  fix: 'Set TemplateType to JITP, and register the CA that signs the certificates of your devices. The change replaces the template.',
  *check(template) {
    // FLEET_PROVISIONING is the default.
    if (template.TemplateType !== 'JITP') yield finding('TemplateType', 'devices are not provisioned just in time', { expected: 'JITP' });
  },
});
