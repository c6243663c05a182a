import type { GetDetectorResponse } from '@aws-sdk/client-guardduty';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled, told } from '../take.ts';

const isOn = (of: { readonly Status?: string | undefined } | undefined) => (of?.Status === undefined ? undefined : of.Status === 'ENABLED');

/** What is on is told twice: as features, and in the older data sources as far as they go. */
export function detector(id: string, answer: GetDetectorResponse): Described {
  const { Status, FindingPublishingFrequency, Features, DataSources: sources, Tags } = answer;
  const volumes = isOn(sources?.MalwareProtection?.ScanEc2InstanceWithFindings?.EbsVolumes);
  const logs = isOn(sources?.S3Logs);
  const audit = isOn(sources?.Kubernetes?.AuditLogs);
  return describe('AWS::GuardDuty::Detector', {
    id,
    properties: {
      Enable: Status === 'ENABLED',
      FindingPublishingFrequency,
      // A detector has every feature, be it on or off: an answer without any says nothing of them.
      Features: told(
        filled(Features)?.map(({ Name = '', Status: status = '', AdditionalConfiguration }) => ({
          Name,
          Status: status,
          AdditionalConfiguration: filled(AdditionalConfiguration)?.map((one) => ({ Name: one.Name, Status: one.Status })),
        })),
      ),
      DataSources: sources && {
        S3Logs: logs === undefined ? undefined : { Enable: logs },
        Kubernetes: audit === undefined ? undefined : { AuditLogs: { Enable: audit } },
        MalwareProtection: volumes === undefined ? undefined : { ScanEc2InstanceWithFindings: { EbsVolumes: volumes } },
      },
    },
    tags: Tags,
    state: { status: Status },
  });
}
