import { describe, expect, it } from 'vitest';
import { meantDocument, remediationDocument } from './remediation-documents.ts';

describe('documents that remediate', () => {
  it('knows what they must be given, and what they may', () => {
    expect(remediationDocument('AWS-ConfigureS3BucketVersioning')).toEqual({
      name: 'AWS-ConfigureS3BucketVersioning',
      required: ['BucketName'],
      optional: ['AutomationAssumeRole', 'VersioningState'],
    });
    expect(remediationDocument('AWSConfigRemediation-EnableKeyRotation')?.required).toEqual(['AutomationAssumeRole', 'KeyId']);
    expect(remediationDocument('AWS-Unheard')).toBeUndefined();
  });

  it('says what was meant by a slip of the pen, and nothing of names that there are or that are like none', () => {
    expect(meantDocument('AWS-ConfigureS3BucketVersionning')).toBe('AWS-ConfigureS3BucketVersioning');
    expect(meantDocument('AWSConfigRemediation-EnableKeyRotations')).toBe('AWSConfigRemediation-EnableKeyRotation');
    expect(meantDocument('aws-stopec2instance')).toBe('AWS-StopEC2Instance');
    expect(meantDocument('AWS-StartRdsInstance')).toBeUndefined();
    expect(meantDocument('Our-Own-Document')).toBeUndefined();
  });
});
