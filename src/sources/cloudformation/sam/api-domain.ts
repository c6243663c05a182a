import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { Expanding, Source } from './expanding.ts';
import { hashedId } from './logical-id.ts';
import { getAtt, given, isIntrinsic, listOf, mapOf, present, ref } from './parts.ts';
import { addToRecordSets } from './record-sets.ts';

/** A custom domain in front of a REST API. */
export function restApiDomain(expanding: Expanding, source: Source): void {
  const domain = domainOf(expanding, source);
  if (domain === undefined) return;
  if (expanding.settled(domain.EndpointConfiguration) === 'PRIVATE') return privateDomain(expanding, source, domain);
  const endpoint = domain.EndpointConfiguration ?? 'REGIONAL';
  const regional = expanding.settled(endpoint) === 'REGIONAL';
  const id = hashedId('ApiGatewayDomainName', expanding.settled(domain.DomainName));
  makeDomain(expanding, source, id, 'AWS::ApiGateway::DomainName', {
    DomainName: domain.DomainName,
    [regional ? 'RegionalCertificateArn' : 'CertificateArn']: domain.CertificateArn,
    EndpointConfiguration: present({ Types: [endpoint], IpAddressType: given(domain.IpAddressType) ? domain.IpAddressType : undefined }),
    MutualTlsAuthentication: given(domain.MutualTlsAuthentication) ? domain.MutualTlsAuthentication : undefined,
    ...optional(domain),
  });
  mapPaths(expanding, source, domain, 'AWS::ApiGateway::BasePathMapping', { DomainName: ref(id) });
  expanding.referable.set(`${source.id}.DomainName`, id);
  const edge = { HostedZoneId: 'Z2FDTNDATAQYW2', DNSName: mapOf(domain.Route53).DistributionDomainName ?? getAtt(id, 'DistributionDomainName') };
  addToRecordSets(expanding, source, domain, regional ? regionalTarget(id) : edge);
}

/** A domain within a network; the ones who may reach it are associated with it. */
function privateDomain(expanding: Expanding, source: Source, domain: RawMap): void {
  const id = hashedId('ApiGatewayDomainNameV2', expanding.settled(domain.DomainName));
  makeDomain(expanding, source, id, 'AWS::ApiGateway::DomainNameV2', {
    DomainName: domain.DomainName,
    CertificateArn: domain.CertificateArn,
    EndpointConfiguration: present({ Types: ['PRIVATE'], IpAddressType: given(domain.IpAddressType) ? domain.IpAddressType : undefined }),
    ...optional(domain),
    Policy: domain.Policy,
  });
  mapPaths(expanding, source, domain, 'AWS::ApiGateway::BasePathMappingV2', { DomainNameArn: ref(id) });
  expanding.referable.set(`${source.id}.DomainNameV2`, id);
  const association = domain.AccessAssociation;
  if (isMap(association)) {
    expanding.make(source, hashedId('DomainNameAccessAssociation', [association.VpcEndpointId, id]), 'AWS::ApiGateway::DomainNameAccessAssociation', {
      AccessAssociationSource: association.VpcEndpointId,
      AccessAssociationSourceType: 'VPCE',
      DomainNameArn: ref(id),
    });
  }
  const { VpcEndpointHostedZoneId, VpcEndpointDomainName } = mapOf(domain.Route53);
  addToRecordSets(expanding, source, domain, { HostedZoneId: VpcEndpointHostedZoneId, DNSName: VpcEndpointDomainName });
}

/** A custom domain in front of an HTTP API, always regional. */
export function httpApiDomain(expanding: Expanding, source: Source, tags: Raw): void {
  const domain = domainOf(expanding, source);
  if (domain === undefined) return;
  const id = hashedId('ApiGatewayDomainNameV2', expanding.settled(domain.DomainName));
  const configuration = present({
    CertificateArn: domain.CertificateArn,
    EndpointType: domain.EndpointConfiguration ?? 'REGIONAL',
    OwnershipVerificationCertificateArn: domain.OwnershipVerificationCertificateArn,
    SecurityPolicy: domain.SecurityPolicy,
  });
  makeDomain(expanding, source, id, 'AWS::ApiGatewayV2::DomainName', {
    DomainName: domain.DomainName,
    DomainNameConfigurations: [configuration],
    MutualTlsAuthentication: given(domain.MutualTlsAuthentication) ? domain.MutualTlsAuthentication : undefined,
    Tags: tags,
  });
  for (const path of paths(domain)) {
    const part = path === undefined ? '' : path.replace(/[-_/]+/g, '');
    const key = path === undefined ? {} : { ApiMappingKey: path.replace(/^\/+|\/+$/g, '') };
    const mapping = { DomainName: ref(id), ApiId: ref(source.id), Stage: ref(`${source.id}.Stage`), ...key };
    expanding.make(source, `${source.id}${part}ApiMapping`, 'AWS::ApiGatewayV2::ApiMapping', mapping);
  }
  expanding.referable.set(`${source.id}.DomainName`, id);
  addToRecordSets(expanding, source, domain, regionalTarget(id));
}

function domainOf(expanding: Expanding, { id, properties }: Source): RawMap | undefined {
  const domain = properties.Domain;
  if (!given(domain)) return undefined;
  if (isMap(domain) && !isIntrinsic(domain)) return domain;
  expanding.leaveOut(id, 'SAM domain');
  return undefined;
}

/** Several APIs may share one domain: it is made once. */
function makeDomain(expanding: Expanding, source: Source, id: string, type: string, properties: Record<string, Raw>): void {
  if (expanding.resources.get(id)?.Type !== type) expanding.make(source, id, type, properties);
}

function regionalTarget(id: string): RawMap {
  return { HostedZoneId: getAtt(id, 'RegionalHostedZoneId'), DNSName: getAtt(id, 'RegionalDomainName') };
}

function optional({ SecurityPolicy, EndpointAccessMode, OwnershipVerificationCertificateArn }: RawMap): RawMap {
  return { SecurityPolicy, EndpointAccessMode, OwnershipVerificationCertificateArn };
}

function paths(domain: RawMap): readonly (string | undefined)[] {
  return given(domain.BasePath) ? listOf(domain.BasePath).map(String) : [undefined];
}

function mapPaths(expanding: Expanding, source: Source, domain: RawMap, type: string, of: RawMap): void {
  for (const path of paths(domain)) {
    const part = path?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
    const mapping = { ...of, RestApiId: ref(source.id), Stage: ref(`${source.id}.Stage`) };
    const base = path === undefined ? {} : { BasePath: domain.NormalizeBasePath === false ? path : part };
    expanding.make(source, `${source.id}${part}BasePathMapping`, type, { ...mapping, ...base });
  }
}
