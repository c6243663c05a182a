import type { GetOpenIDConnectProviderResponse, GetSAMLProviderResponse, InstanceProfile, ServerCertificateMetadata } from '@aws-sdk/client-iam';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';

export function instanceProfile({ InstanceProfileName, Path, Arn, Roles }: InstanceProfile): Described {
  return describe('AWS::IAM::InstanceProfile', {
    id: InstanceProfileName ?? '',
    arn: Arn,
    properties: { InstanceProfileName, Path, Roles: (Roles ?? []).flatMap((role) => role.RoleName ?? []) },
    state: {},
  });
}

/** IAM never tells the private key, and the certificate itself only one by one: rules ask when it ends. */
export function serverCertificate({
  ServerCertificateName,
  ServerCertificateId,
  Path,
  Arn,
  Expiration,
  UploadDate,
}: ServerCertificateMetadata): Described {
  const notRead = unseen('the text of server certificates is not read');
  return describe('AWS::IAM::ServerCertificate', {
    id: ServerCertificateName ?? '',
    arn: Arn,
    otherNames: [ServerCertificateId],
    properties: { ServerCertificateName, Path, CertificateBody: notRead, CertificateChain: notRead, PrivateKey: notRead },
    state: { notAfter: Expiration, uploadedAt: UploadDate },
  });
}

export function oidcProvider(arn: string, { Url, ClientIDList, ThumbprintList, Tags }: GetOpenIDConnectProviderResponse): Described {
  return describe('AWS::IAM::OIDCProvider', {
    id: arn,
    arn,
    properties: { Url, ClientIdList: ClientIDList, ThumbprintList },
    tags: Tags,
    state: {},
  });
}

export function samlProvider(arn: string, { SAMLMetadataDocument, AssertionEncryptionMode, ValidUntil, Tags }: GetSAMLProviderResponse): Described {
  return describe('AWS::IAM::SAMLProvider', {
    id: arn,
    arn,
    properties: { Name: arn.slice(arn.lastIndexOf('/') + 1), SamlMetadataDocument: SAMLMetadataDocument, AssertionEncryptionMode },
    tags: Tags,
    state: { validUntil: ValidUntil },
  });
}
