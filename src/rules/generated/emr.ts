// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import blockPublicAccess from '../emr/block-public-access.ts';
import kerberosEnabled from '../emr/kerberos-enabled.ts';
import masterNoPublicIp from '../emr/master-no-public-ip.ts';
import securityConfigurationEncryption from '../emr/security-configuration-encryption.ts';

export const rules: readonly Rule[] = [
  blockPublicAccess,
  kerberosEnabled,
  masterNoPublicIp,
  ...securityConfigurationEncryption,
];
