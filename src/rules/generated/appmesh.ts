// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import backendDefaultsTls from '../appmesh/backend-defaults-tls.ts';
import ipPreference from '../appmesh/ip-preference.ts';
import listeners from '../appmesh/listeners.ts';
import loggingFilePathExists from '../appmesh/logging-file-path-exists.ts';
import meshDenyTcpForwarding from '../appmesh/mesh-deny-tcp-forwarding.ts';
import virtualNodeServiceBackendsTlsEnforced from '../appmesh/virtual-node-service-backends-tls-enforced.ts';

export const rules: readonly Rule[] = [
  ...backendDefaultsTls,
  ...ipPreference,
  ...listeners,
  ...loggingFilePathExists,
  meshDenyTcpForwarding,
  virtualNodeServiceBackendsTlsEnforced,
];
