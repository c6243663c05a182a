// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import acmPcaRootCaDisabled from '../acm/acm-pca-root-ca-disabled.ts';
import certificateExpirationCheck from '../acm/certificate-expiration-check.ts';
import certificateRsaCheck from '../acm/certificate-rsa-check.ts';
import certificateTransparentLoggingEnabled from '../acm/certificate-transparent-logging-enabled.ts';

export const rules: readonly Rule[] = [
  acmPcaRootCaDisabled,
  certificateExpirationCheck,
  certificateRsaCheck,
  certificateTransparentLoggingEnabled,
];
