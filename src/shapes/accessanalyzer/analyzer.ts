import type { AnalyzerSummary } from '@aws-sdk/client-accessanalyzer';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';

export function analyzer({ arn = '', name, type, status, tags, configuration }: AnalyzerSummary): Described {
  return describe('AWS::AccessAnalyzer::Analyzer', {
    id: arn,
    arn,
    otherNames: [name],
    properties: {
      AnalyzerName: name,
      Type: type,
      ArchiveRules: unseen('archive rules of analyzers are not read'),
      AnalyzerConfiguration: configuration === undefined ? undefined : unseen('the configuration of analyzers is not read'),
    },
    tags,
    state: { status },
  });
}

/** Whether it looks for what others can reach, and does so now. */
export function findsExternalAccess({ type, status }: AnalyzerSummary): boolean {
  return (type === 'ACCOUNT' || type === 'ORGANIZATION') && status === 'ACTIVE';
}
