// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppMesh::GatewayRoute': AppMeshGatewayRoute;
    'AWS::AppMesh::Mesh': AppMeshMesh;
    'AWS::AppMesh::Route': AppMeshRoute;
    'AWS::AppMesh::VirtualGateway': AppMeshVirtualGateway;
    'AWS::AppMesh::VirtualNode': AppMeshVirtualNode;
    'AWS::AppMesh::VirtualRouter': AppMeshVirtualRouter;
    'AWS::AppMesh::VirtualService': AppMeshVirtualService;
  }
}

export interface AppMeshGatewayRoute {
  readonly GatewayRouteName?: string;
  readonly MeshName: string;
  readonly MeshOwner?: string;
  readonly Spec: AppMeshGatewayRouteGatewayRouteSpec;
  readonly Tags?: readonly Tag[];
  readonly VirtualGatewayName: string;
}

export interface AppMeshGatewayRouteGatewayRouteSpec {
  readonly GrpcRoute?: AppMeshGatewayRouteGrpcGatewayRoute;
  readonly Http2Route?: AppMeshGatewayRouteHttpGatewayRoute;
  readonly HttpRoute?: AppMeshGatewayRouteHttpGatewayRoute;
  readonly Priority?: number;
}

export interface AppMeshGatewayRouteGrpcGatewayRoute {
  readonly Action: AppMeshGatewayRouteGrpcGatewayRouteAction;
  readonly Match: AppMeshGatewayRouteGrpcGatewayRouteMatch;
}

export interface AppMeshGatewayRouteGrpcGatewayRouteAction {
  readonly Rewrite?: AppMeshGatewayRouteGrpcGatewayRouteRewrite;
  readonly Target: AppMeshGatewayRouteGatewayRouteTarget;
}

export interface AppMeshGatewayRouteGrpcGatewayRouteRewrite {
  readonly Hostname?: AppMeshGatewayRouteGatewayRouteHostnameRewrite;
}

export interface AppMeshGatewayRouteGatewayRouteHostnameRewrite {
  readonly DefaultTargetHostname?: string;
}

export interface AppMeshGatewayRouteGatewayRouteTarget {
  readonly Port?: number;
  readonly VirtualService: AppMeshGatewayRouteGatewayRouteVirtualService;
}

export interface AppMeshGatewayRouteGatewayRouteVirtualService {
  readonly VirtualServiceName: string;
}

export interface AppMeshGatewayRouteGrpcGatewayRouteMatch {
  readonly Hostname?: AppMeshGatewayRouteGatewayRouteHostnameMatch;
  readonly Metadata?: readonly AppMeshGatewayRouteGrpcGatewayRouteMetadata[];
  readonly Port?: number;
  readonly ServiceName?: string;
}

export interface AppMeshGatewayRouteGatewayRouteHostnameMatch {
  readonly Exact?: string;
  readonly Suffix?: string;
}

export interface AppMeshGatewayRouteGrpcGatewayRouteMetadata {
  readonly Invert?: boolean;
  readonly Match?: AppMeshGatewayRouteGatewayRouteMetadataMatch;
  readonly Name: string;
}

export interface AppMeshGatewayRouteGatewayRouteMetadataMatch {
  readonly Exact?: string;
  readonly Prefix?: string;
  readonly Range?: AppMeshGatewayRouteGatewayRouteRangeMatch;
  readonly Regex?: string;
  readonly Suffix?: string;
}

export interface AppMeshGatewayRouteGatewayRouteRangeMatch {
  readonly End: number;
  readonly Start: number;
}

export interface AppMeshGatewayRouteHttpGatewayRoute {
  readonly Action: AppMeshGatewayRouteHttpGatewayRouteAction;
  readonly Match: AppMeshGatewayRouteHttpGatewayRouteMatch;
}

export interface AppMeshGatewayRouteHttpGatewayRouteAction {
  readonly Rewrite?: AppMeshGatewayRouteHttpGatewayRouteRewrite;
  readonly Target: AppMeshGatewayRouteGatewayRouteTarget;
}

export interface AppMeshGatewayRouteHttpGatewayRouteRewrite {
  readonly Hostname?: AppMeshGatewayRouteGatewayRouteHostnameRewrite;
  readonly Path?: AppMeshGatewayRouteHttpGatewayRoutePathRewrite;
  readonly Prefix?: AppMeshGatewayRouteHttpGatewayRoutePrefixRewrite;
}

export interface AppMeshGatewayRouteHttpGatewayRoutePathRewrite {
  readonly Exact?: string;
}

export interface AppMeshGatewayRouteHttpGatewayRoutePrefixRewrite {
  readonly DefaultPrefix?: string;
  readonly Value?: string;
}

export interface AppMeshGatewayRouteHttpGatewayRouteMatch {
  readonly Headers?: readonly AppMeshGatewayRouteHttpGatewayRouteHeader[];
  readonly Hostname?: AppMeshGatewayRouteGatewayRouteHostnameMatch;
  readonly Method?: string;
  readonly Path?: AppMeshGatewayRouteHttpPathMatch;
  readonly Port?: number;
  readonly Prefix?: string;
  readonly QueryParameters?: readonly AppMeshGatewayRouteQueryParameter[];
}

export interface AppMeshGatewayRouteHttpGatewayRouteHeader {
  readonly Invert?: boolean;
  readonly Match?: AppMeshGatewayRouteHttpGatewayRouteHeaderMatch;
  readonly Name: string;
}

export interface AppMeshGatewayRouteHttpGatewayRouteHeaderMatch {
  readonly Exact?: string;
  readonly Prefix?: string;
  readonly Range?: AppMeshGatewayRouteGatewayRouteRangeMatch;
  readonly Regex?: string;
  readonly Suffix?: string;
}

export interface AppMeshGatewayRouteHttpPathMatch {
  readonly Exact?: string;
  readonly Regex?: string;
}

export interface AppMeshGatewayRouteQueryParameter {
  readonly Match?: AppMeshGatewayRouteHttpQueryParameterMatch;
  readonly Name: string;
}

export interface AppMeshGatewayRouteHttpQueryParameterMatch {
  readonly Exact?: string;
}

export interface AppMeshMesh {
  readonly MeshName?: string;
  readonly Spec?: AppMeshMeshMeshSpec;
  readonly Tags?: readonly Tag[];
}

export interface AppMeshMeshMeshSpec {
  readonly EgressFilter?: AppMeshMeshEgressFilter;
  readonly ServiceDiscovery?: AppMeshMeshMeshServiceDiscovery;
}

export interface AppMeshMeshEgressFilter {
  readonly Type: string;
}

export interface AppMeshMeshMeshServiceDiscovery {
  readonly IpPreference?: string;
}

export interface AppMeshRoute {
  readonly MeshName: string;
  readonly MeshOwner?: string;
  readonly RouteName?: string;
  readonly Spec: AppMeshRouteRouteSpec;
  readonly Tags?: readonly Tag[];
  readonly VirtualRouterName: string;
}

export interface AppMeshRouteRouteSpec {
  readonly GrpcRoute?: AppMeshRouteGrpcRoute;
  readonly Http2Route?: AppMeshRouteHttpRoute;
  readonly HttpRoute?: AppMeshRouteHttpRoute;
  readonly Priority?: number;
  readonly TcpRoute?: AppMeshRouteTcpRoute;
}

export interface AppMeshRouteGrpcRoute {
  readonly Action: AppMeshRouteGrpcRouteAction;
  readonly Match: AppMeshRouteGrpcRouteMatch;
  readonly RetryPolicy?: AppMeshRouteGrpcRetryPolicy;
  readonly Timeout?: AppMeshRouteGrpcTimeout;
}

export interface AppMeshRouteGrpcRouteAction {
  readonly WeightedTargets: readonly AppMeshRouteWeightedTarget[];
}

export interface AppMeshRouteWeightedTarget {
  readonly Port?: number;
  readonly VirtualNode: string;
  readonly Weight: number;
}

export interface AppMeshRouteGrpcRouteMatch {
  readonly Metadata?: readonly AppMeshRouteGrpcRouteMetadata[];
  readonly MethodName?: string;
  readonly Port?: number;
  readonly ServiceName?: string;
}

export interface AppMeshRouteGrpcRouteMetadata {
  readonly Invert?: boolean;
  readonly Match?: AppMeshRouteGrpcRouteMetadataMatchMethod;
  readonly Name: string;
}

export interface AppMeshRouteGrpcRouteMetadataMatchMethod {
  readonly Exact?: string;
  readonly Prefix?: string;
  readonly Range?: AppMeshRouteMatchRange;
  readonly Regex?: string;
  readonly Suffix?: string;
}

export interface AppMeshRouteMatchRange {
  readonly End: number;
  readonly Start: number;
}

export interface AppMeshRouteGrpcRetryPolicy {
  readonly GrpcRetryEvents?: readonly string[];
  readonly HttpRetryEvents?: readonly string[];
  readonly MaxRetries: number;
  readonly PerRetryTimeout: AppMeshRouteDuration;
  readonly TcpRetryEvents?: readonly string[];
}

export interface AppMeshRouteDuration {
  readonly Unit: string;
  readonly Value: number;
}

export interface AppMeshRouteGrpcTimeout {
  readonly Idle?: AppMeshRouteDuration;
  readonly PerRequest?: AppMeshRouteDuration;
}

export interface AppMeshRouteHttpRoute {
  readonly Action: AppMeshRouteHttpRouteAction;
  readonly Match: AppMeshRouteHttpRouteMatch;
  readonly RetryPolicy?: AppMeshRouteHttpRetryPolicy;
  readonly Timeout?: AppMeshRouteHttpTimeout;
}

export interface AppMeshRouteHttpRouteAction {
  readonly WeightedTargets: readonly AppMeshRouteWeightedTarget[];
}

export interface AppMeshRouteHttpRouteMatch {
  readonly Headers?: readonly AppMeshRouteHttpRouteHeader[];
  readonly Method?: string;
  readonly Path?: AppMeshRouteHttpPathMatch;
  readonly Port?: number;
  readonly Prefix?: string;
  readonly QueryParameters?: readonly AppMeshRouteQueryParameter[];
  readonly Scheme?: string;
}

export interface AppMeshRouteHttpRouteHeader {
  readonly Invert?: boolean;
  readonly Match?: AppMeshRouteHeaderMatchMethod;
  readonly Name: string;
}

export interface AppMeshRouteHeaderMatchMethod {
  readonly Exact?: string;
  readonly Prefix?: string;
  readonly Range?: AppMeshRouteMatchRange;
  readonly Regex?: string;
  readonly Suffix?: string;
}

export interface AppMeshRouteHttpPathMatch {
  readonly Exact?: string;
  readonly Regex?: string;
}

export interface AppMeshRouteQueryParameter {
  readonly Match?: AppMeshRouteHttpQueryParameterMatch;
  readonly Name: string;
}

export interface AppMeshRouteHttpQueryParameterMatch {
  readonly Exact?: string;
}

export interface AppMeshRouteHttpRetryPolicy {
  readonly HttpRetryEvents?: readonly string[];
  readonly MaxRetries: number;
  readonly PerRetryTimeout: AppMeshRouteDuration;
  readonly TcpRetryEvents?: readonly string[];
}

export interface AppMeshRouteHttpTimeout {
  readonly Idle?: AppMeshRouteDuration;
  readonly PerRequest?: AppMeshRouteDuration;
}

export interface AppMeshRouteTcpRoute {
  readonly Action: AppMeshRouteTcpRouteAction;
  readonly Match?: AppMeshRouteTcpRouteMatch;
  readonly Timeout?: AppMeshRouteTcpTimeout;
}

export interface AppMeshRouteTcpRouteAction {
  readonly WeightedTargets: readonly AppMeshRouteWeightedTarget[];
}

export interface AppMeshRouteTcpRouteMatch {
  readonly Port?: number;
}

export interface AppMeshRouteTcpTimeout {
  readonly Idle?: AppMeshRouteDuration;
}

export interface AppMeshVirtualGateway {
  readonly MeshName: string;
  readonly MeshOwner?: string;
  readonly Spec: AppMeshVirtualGatewayVirtualGatewaySpec;
  readonly Tags?: readonly Tag[];
  readonly VirtualGatewayName?: string;
}

export interface AppMeshVirtualGatewayVirtualGatewaySpec {
  readonly BackendDefaults?: AppMeshVirtualGatewayVirtualGatewayBackendDefaults;
  readonly Listeners: readonly AppMeshVirtualGatewayVirtualGatewayListener[];
  readonly Logging?: AppMeshVirtualGatewayVirtualGatewayLogging;
}

export interface AppMeshVirtualGatewayVirtualGatewayBackendDefaults {
  readonly ClientPolicy?: AppMeshVirtualGatewayVirtualGatewayClientPolicy;
}

export interface AppMeshVirtualGatewayVirtualGatewayClientPolicy {
  readonly TLS?: AppMeshVirtualGatewayVirtualGatewayClientPolicyTls;
}

export interface AppMeshVirtualGatewayVirtualGatewayClientPolicyTls {
  readonly Certificate?: AppMeshVirtualGatewayVirtualGatewayClientTlsCertificate;
  readonly Enforce?: boolean;
  readonly Ports?: readonly number[];
  readonly Validation: AppMeshVirtualGatewayVirtualGatewayTlsValidationContext;
}

export interface AppMeshVirtualGatewayVirtualGatewayClientTlsCertificate {
  readonly File?: AppMeshVirtualGatewayVirtualGatewayListenerTlsFileCertificate;
  readonly SDS?: AppMeshVirtualGatewayVirtualGatewayListenerTlsSdsCertificate;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTlsFileCertificate {
  readonly CertificateChain: string;
  readonly PrivateKey: string;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTlsSdsCertificate {
  readonly SecretName: string;
}

export interface AppMeshVirtualGatewayVirtualGatewayTlsValidationContext {
  readonly SubjectAlternativeNames?: AppMeshVirtualGatewaySubjectAlternativeNames;
  readonly Trust: AppMeshVirtualGatewayVirtualGatewayTlsValidationContextTrust;
}

export interface AppMeshVirtualGatewaySubjectAlternativeNames {
  readonly Match: AppMeshVirtualGatewaySubjectAlternativeNameMatchers;
}

export interface AppMeshVirtualGatewaySubjectAlternativeNameMatchers {
  readonly Exact?: readonly string[];
}

export interface AppMeshVirtualGatewayVirtualGatewayTlsValidationContextTrust {
  readonly ACM?: AppMeshVirtualGatewayVirtualGatewayTlsValidationContextAcmTrust;
  readonly File?: AppMeshVirtualGatewayVirtualGatewayTlsValidationContextFileTrust;
  readonly SDS?: AppMeshVirtualGatewayVirtualGatewayTlsValidationContextSdsTrust;
}

export interface AppMeshVirtualGatewayVirtualGatewayTlsValidationContextAcmTrust {
  readonly CertificateAuthorityArns: readonly string[];
}

export interface AppMeshVirtualGatewayVirtualGatewayTlsValidationContextFileTrust {
  readonly CertificateChain: string;
}

export interface AppMeshVirtualGatewayVirtualGatewayTlsValidationContextSdsTrust {
  readonly SecretName: string;
}

export interface AppMeshVirtualGatewayVirtualGatewayListener {
  readonly ConnectionPool?: AppMeshVirtualGatewayVirtualGatewayConnectionPool;
  readonly HealthCheck?: AppMeshVirtualGatewayVirtualGatewayHealthCheckPolicy;
  readonly PortMapping: AppMeshVirtualGatewayVirtualGatewayPortMapping;
  readonly TLS?: AppMeshVirtualGatewayVirtualGatewayListenerTls;
}

export interface AppMeshVirtualGatewayVirtualGatewayConnectionPool {
  readonly GRPC?: AppMeshVirtualGatewayVirtualGatewayGrpcConnectionPool;
  readonly HTTP?: AppMeshVirtualGatewayVirtualGatewayHttpConnectionPool;
  readonly HTTP2?: AppMeshVirtualGatewayVirtualGatewayHttp2ConnectionPool;
}

export interface AppMeshVirtualGatewayVirtualGatewayGrpcConnectionPool {
  readonly MaxRequests: number;
}

export interface AppMeshVirtualGatewayVirtualGatewayHttpConnectionPool {
  readonly MaxConnections: number;
  readonly MaxPendingRequests?: number;
}

export interface AppMeshVirtualGatewayVirtualGatewayHttp2ConnectionPool {
  readonly MaxRequests: number;
}

export interface AppMeshVirtualGatewayVirtualGatewayHealthCheckPolicy {
  readonly HealthyThreshold: number;
  readonly IntervalMillis: number;
  readonly Path?: string;
  readonly Port?: number;
  readonly Protocol: string;
  readonly TimeoutMillis: number;
  readonly UnhealthyThreshold: number;
}

export interface AppMeshVirtualGatewayVirtualGatewayPortMapping {
  readonly Port: number;
  readonly Protocol: string;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTls {
  readonly Certificate: AppMeshVirtualGatewayVirtualGatewayListenerTlsCertificate;
  readonly Mode: string;
  readonly Validation?: AppMeshVirtualGatewayVirtualGatewayListenerTlsValidationContext;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTlsCertificate {
  readonly ACM?: AppMeshVirtualGatewayVirtualGatewayListenerTlsAcmCertificate;
  readonly File?: AppMeshVirtualGatewayVirtualGatewayListenerTlsFileCertificate;
  readonly SDS?: AppMeshVirtualGatewayVirtualGatewayListenerTlsSdsCertificate;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTlsAcmCertificate {
  readonly CertificateArn: string;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTlsValidationContext {
  readonly SubjectAlternativeNames?: AppMeshVirtualGatewaySubjectAlternativeNames;
  readonly Trust: AppMeshVirtualGatewayVirtualGatewayListenerTlsValidationContextTrust;
}

export interface AppMeshVirtualGatewayVirtualGatewayListenerTlsValidationContextTrust {
  readonly File?: AppMeshVirtualGatewayVirtualGatewayTlsValidationContextFileTrust;
  readonly SDS?: AppMeshVirtualGatewayVirtualGatewayTlsValidationContextSdsTrust;
}

export interface AppMeshVirtualGatewayVirtualGatewayLogging {
  readonly AccessLog?: AppMeshVirtualGatewayVirtualGatewayAccessLog;
}

export interface AppMeshVirtualGatewayVirtualGatewayAccessLog {
  readonly File?: AppMeshVirtualGatewayVirtualGatewayFileAccessLog;
}

export interface AppMeshVirtualGatewayVirtualGatewayFileAccessLog {
  readonly Format?: AppMeshVirtualGatewayLoggingFormat;
  readonly Path: string;
}

export interface AppMeshVirtualGatewayLoggingFormat {
  readonly Json?: readonly AppMeshVirtualGatewayJsonFormatRef[];
  readonly Text?: string;
}

export interface AppMeshVirtualGatewayJsonFormatRef {
  readonly Key: string;
  readonly Value: string;
}

export interface AppMeshVirtualNode {
  readonly MeshName: string;
  readonly MeshOwner?: string;
  readonly Spec: AppMeshVirtualNodeVirtualNodeSpec;
  readonly Tags?: readonly Tag[];
  readonly VirtualNodeName?: string;
}

export interface AppMeshVirtualNodeVirtualNodeSpec {
  readonly BackendDefaults?: AppMeshVirtualNodeBackendDefaults;
  readonly Backends?: readonly AppMeshVirtualNodeBackend[];
  readonly Listeners?: readonly AppMeshVirtualNodeListener[];
  readonly Logging?: AppMeshVirtualNodeLogging;
  readonly ServiceDiscovery?: AppMeshVirtualNodeServiceDiscovery;
}

export interface AppMeshVirtualNodeBackendDefaults {
  readonly ClientPolicy?: AppMeshVirtualNodeClientPolicy;
}

export interface AppMeshVirtualNodeClientPolicy {
  readonly TLS?: AppMeshVirtualNodeClientPolicyTls;
}

export interface AppMeshVirtualNodeClientPolicyTls {
  readonly Certificate?: AppMeshVirtualNodeClientTlsCertificate;
  readonly Enforce?: boolean;
  readonly Ports?: readonly number[];
  readonly Validation: AppMeshVirtualNodeTlsValidationContext;
}

export interface AppMeshVirtualNodeClientTlsCertificate {
  readonly File?: AppMeshVirtualNodeListenerTlsFileCertificate;
  readonly SDS?: AppMeshVirtualNodeListenerTlsSdsCertificate;
}

export interface AppMeshVirtualNodeListenerTlsFileCertificate {
  readonly CertificateChain: string;
  readonly PrivateKey: string;
}

export interface AppMeshVirtualNodeListenerTlsSdsCertificate {
  readonly SecretName: string;
}

export interface AppMeshVirtualNodeTlsValidationContext {
  readonly SubjectAlternativeNames?: AppMeshVirtualNodeSubjectAlternativeNames;
  readonly Trust: AppMeshVirtualNodeTlsValidationContextTrust;
}

export interface AppMeshVirtualNodeSubjectAlternativeNames {
  readonly Match: AppMeshVirtualNodeSubjectAlternativeNameMatchers;
}

export interface AppMeshVirtualNodeSubjectAlternativeNameMatchers {
  readonly Exact?: readonly string[];
}

export interface AppMeshVirtualNodeTlsValidationContextTrust {
  readonly ACM?: AppMeshVirtualNodeTlsValidationContextAcmTrust;
  readonly File?: AppMeshVirtualNodeTlsValidationContextFileTrust;
  readonly SDS?: AppMeshVirtualNodeTlsValidationContextSdsTrust;
}

export interface AppMeshVirtualNodeTlsValidationContextAcmTrust {
  readonly CertificateAuthorityArns: readonly string[];
}

export interface AppMeshVirtualNodeTlsValidationContextFileTrust {
  readonly CertificateChain: string;
}

export interface AppMeshVirtualNodeTlsValidationContextSdsTrust {
  readonly SecretName: string;
}

export interface AppMeshVirtualNodeBackend {
  readonly VirtualService?: AppMeshVirtualNodeVirtualServiceBackend;
}

export interface AppMeshVirtualNodeVirtualServiceBackend {
  readonly ClientPolicy?: AppMeshVirtualNodeClientPolicy;
  readonly VirtualServiceName: string;
}

export interface AppMeshVirtualNodeListener {
  readonly ConnectionPool?: AppMeshVirtualNodeVirtualNodeConnectionPool;
  readonly HealthCheck?: AppMeshVirtualNodeHealthCheck;
  readonly OutlierDetection?: AppMeshVirtualNodeOutlierDetection;
  readonly PortMapping: AppMeshVirtualNodePortMapping;
  readonly TLS?: AppMeshVirtualNodeListenerTls;
  readonly Timeout?: AppMeshVirtualNodeListenerTimeout;
}

export interface AppMeshVirtualNodeVirtualNodeConnectionPool {
  readonly GRPC?: AppMeshVirtualNodeVirtualNodeGrpcConnectionPool;
  readonly HTTP?: AppMeshVirtualNodeVirtualNodeHttpConnectionPool;
  readonly HTTP2?: AppMeshVirtualNodeVirtualNodeHttp2ConnectionPool;
  readonly TCP?: AppMeshVirtualNodeVirtualNodeTcpConnectionPool;
}

export interface AppMeshVirtualNodeVirtualNodeGrpcConnectionPool {
  readonly MaxRequests: number;
}

export interface AppMeshVirtualNodeVirtualNodeHttpConnectionPool {
  readonly MaxConnections: number;
  readonly MaxPendingRequests?: number;
}

export interface AppMeshVirtualNodeVirtualNodeHttp2ConnectionPool {
  readonly MaxRequests: number;
}

export interface AppMeshVirtualNodeVirtualNodeTcpConnectionPool {
  readonly MaxConnections: number;
}

export interface AppMeshVirtualNodeHealthCheck {
  readonly HealthyThreshold: number;
  readonly IntervalMillis: number;
  readonly Path?: string;
  readonly Port?: number;
  readonly Protocol: string;
  readonly TimeoutMillis: number;
  readonly UnhealthyThreshold: number;
}

export interface AppMeshVirtualNodeOutlierDetection {
  readonly BaseEjectionDuration: AppMeshVirtualNodeDuration;
  readonly Interval: AppMeshVirtualNodeDuration;
  readonly MaxEjectionPercent: number;
  readonly MaxServerErrors: number;
}

export interface AppMeshVirtualNodeDuration {
  readonly Unit: string;
  readonly Value: number;
}

export interface AppMeshVirtualNodePortMapping {
  readonly Port: number;
  readonly Protocol: string;
}

export interface AppMeshVirtualNodeListenerTls {
  readonly Certificate: AppMeshVirtualNodeListenerTlsCertificate;
  readonly Mode: string;
  readonly Validation?: AppMeshVirtualNodeListenerTlsValidationContext;
}

export interface AppMeshVirtualNodeListenerTlsCertificate {
  readonly ACM?: AppMeshVirtualNodeListenerTlsAcmCertificate;
  readonly File?: AppMeshVirtualNodeListenerTlsFileCertificate;
  readonly SDS?: AppMeshVirtualNodeListenerTlsSdsCertificate;
}

export interface AppMeshVirtualNodeListenerTlsAcmCertificate {
  readonly CertificateArn: string;
}

export interface AppMeshVirtualNodeListenerTlsValidationContext {
  readonly SubjectAlternativeNames?: AppMeshVirtualNodeSubjectAlternativeNames;
  readonly Trust: AppMeshVirtualNodeListenerTlsValidationContextTrust;
}

export interface AppMeshVirtualNodeListenerTlsValidationContextTrust {
  readonly File?: AppMeshVirtualNodeTlsValidationContextFileTrust;
  readonly SDS?: AppMeshVirtualNodeTlsValidationContextSdsTrust;
}

export interface AppMeshVirtualNodeListenerTimeout {
  readonly GRPC?: AppMeshVirtualNodeGrpcTimeout;
  readonly HTTP?: AppMeshVirtualNodeHttpTimeout;
  readonly HTTP2?: AppMeshVirtualNodeHttpTimeout;
  readonly TCP?: AppMeshVirtualNodeTcpTimeout;
}

export interface AppMeshVirtualNodeGrpcTimeout {
  readonly Idle?: AppMeshVirtualNodeDuration;
  readonly PerRequest?: AppMeshVirtualNodeDuration;
}

export interface AppMeshVirtualNodeHttpTimeout {
  readonly Idle?: AppMeshVirtualNodeDuration;
  readonly PerRequest?: AppMeshVirtualNodeDuration;
}

export interface AppMeshVirtualNodeTcpTimeout {
  readonly Idle?: AppMeshVirtualNodeDuration;
}

export interface AppMeshVirtualNodeLogging {
  readonly AccessLog?: AppMeshVirtualNodeAccessLog;
}

export interface AppMeshVirtualNodeAccessLog {
  readonly File?: AppMeshVirtualNodeFileAccessLog;
}

export interface AppMeshVirtualNodeFileAccessLog {
  readonly Format?: AppMeshVirtualNodeLoggingFormat;
  readonly Path: string;
}

export interface AppMeshVirtualNodeLoggingFormat {
  readonly Json?: readonly AppMeshVirtualNodeJsonFormatRef[];
  readonly Text?: string;
}

export interface AppMeshVirtualNodeJsonFormatRef {
  readonly Key: string;
  readonly Value: string;
}

export interface AppMeshVirtualNodeServiceDiscovery {
  readonly AWSCloudMap?: AppMeshVirtualNodeAwsCloudMapServiceDiscovery;
  readonly DNS?: AppMeshVirtualNodeDnsServiceDiscovery;
}

export interface AppMeshVirtualNodeAwsCloudMapServiceDiscovery {
  readonly Attributes?: readonly AppMeshVirtualNodeAwsCloudMapInstanceAttribute[];
  readonly IpPreference?: string;
  readonly NamespaceName: string;
  readonly ServiceName: string;
}

export interface AppMeshVirtualNodeAwsCloudMapInstanceAttribute {
  readonly Key: string;
  readonly Value: string;
}

export interface AppMeshVirtualNodeDnsServiceDiscovery {
  readonly Hostname: string;
  readonly IpPreference?: string;
  readonly ResponseType?: string;
}

export interface AppMeshVirtualRouter {
  readonly MeshName: string;
  readonly MeshOwner?: string;
  readonly Spec: AppMeshVirtualRouterVirtualRouterSpec;
  readonly Tags?: readonly Tag[];
  readonly VirtualRouterName?: string;
}

export interface AppMeshVirtualRouterVirtualRouterSpec {
  readonly Listeners: readonly AppMeshVirtualRouterVirtualRouterListener[];
}

export interface AppMeshVirtualRouterVirtualRouterListener {
  readonly PortMapping: AppMeshVirtualRouterPortMapping;
}

export interface AppMeshVirtualRouterPortMapping {
  readonly Port: number;
  readonly Protocol: string;
}

export interface AppMeshVirtualService {
  readonly MeshName: string;
  readonly MeshOwner?: string;
  readonly Spec: AppMeshVirtualServiceVirtualServiceSpec;
  readonly Tags?: readonly Tag[];
  readonly VirtualServiceName: string;
}

export interface AppMeshVirtualServiceVirtualServiceSpec {
  readonly Provider?: AppMeshVirtualServiceVirtualServiceProvider;
}

export interface AppMeshVirtualServiceVirtualServiceProvider {
  readonly VirtualNode?: AppMeshVirtualServiceVirtualNodeServiceProvider;
  readonly VirtualRouter?: AppMeshVirtualServiceVirtualRouterServiceProvider;
}

export interface AppMeshVirtualServiceVirtualNodeServiceProvider {
  readonly VirtualNodeName: string;
}

export interface AppMeshVirtualServiceVirtualRouterServiceProvider {
  readonly VirtualRouterName: string;
}
