// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import acmCertificateRequired from '../elb/acm-certificate-required.ts';
import albDesyncModeCheck from '../elb/alb-desync-mode-check.ts';
import albHttpDropInvalidHeaderEnabled from '../elb/alb-http-drop-invalid-header-enabled.ts';
import albHttpToHttpsRedirectionCheck from '../elb/alb-http-to-https-redirection-check.ts';
import albWafEnabled from '../elb/alb-waf-enabled.ts';
import clbDesyncModeCheck from '../elb/clb-desync-mode-check.ts';
import clbMultipleAz from '../elb/clb-multiple-az.ts';
import crossZoneLoadBalancingEnabled from '../elb/cross-zone-load-balancing-enabled.ts';
import customSecurityPolicySslCheck from '../elb/custom-security-policy-ssl-check.ts';
import deletionProtectionEnabled from '../elb/deletion-protection-enabled.ts';
import elbv2AcmCertificateRequired from '../elb/elbv2-acm-certificate-required.ts';
import elbv2ListenerEncryptionInTransit from '../elb/elbv2-listener-encryption-in-transit.ts';
import elbv2MultipleAz from '../elb/elbv2-multiple-az.ts';
import elbv2PredefinedSecurityPolicySslCheck from '../elb/elbv2-predefined-security-policy-ssl-check.ts';
import loggingEnabled from '../elb/logging-enabled.ts';
import nlbAttributes from '../elb/nlb-attributes.ts';
import predefinedSecurityPolicySslCheck from '../elb/predefined-security-policy-ssl-check.ts';
import scheme from '../elb/scheme.ts';
import targetGroups from '../elb/target-groups.ts';
import tlsHttpsListenersOnly from '../elb/tls-https-listeners-only.ts';

export const rules: readonly Rule[] = [
  acmCertificateRequired,
  albDesyncModeCheck,
  albHttpDropInvalidHeaderEnabled,
  albHttpToHttpsRedirectionCheck,
  albWafEnabled,
  clbDesyncModeCheck,
  clbMultipleAz,
  crossZoneLoadBalancingEnabled,
  customSecurityPolicySslCheck,
  deletionProtectionEnabled,
  elbv2AcmCertificateRequired,
  elbv2ListenerEncryptionInTransit,
  elbv2MultipleAz,
  elbv2PredefinedSecurityPolicySslCheck,
  loggingEnabled,
  ...nlbAttributes,
  predefinedSecurityPolicySslCheck,
  ...scheme,
  ...targetGroups,
  tlsHttpsListenersOnly,
];
