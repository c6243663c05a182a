import type { Row, Special } from './_row.ts';

/** A load balancer without a type is an Application Load Balancer. */
const balancer = (kind: string, others: string): Special => ({
  only: { property: 'Type', absent: 'application', values: [kind.toUpperCase()], others },
});

/** The protocol tells the kind of load balancer: that of a Gateway Load Balancer takes none, since it can only be GENEVE. */
const listener = (values: readonly string[], others: string): Special => ({ only: { property: 'Protocol', absent: 'GENEVE', values, others } });

/** Services from E to H. */
export const rows: readonly Row[] = [
  ['EC2_CAPACITY_RESERVATION_TAGGED', 'AWS::EC2::CapacityReservation', 'EC2 capacity reservation', { specification: 'capacity-reservation' }],
  ['EC2_CARRIER_GATEWAY_TAGGED', 'AWS::EC2::CarrierGateway', 'EC2 carrier gateway'],
  ['EC2_CLIENT_VPN_ENDPOINT_TAGGED', 'AWS::EC2::ClientVpnEndpoint', 'Client VPN endpoint', { specification: 'client-vpn-endpoint' }],
  ['EC2_DHCP_OPTIONS_TAGGED', 'AWS::EC2::DHCPOptions', 'DHCP options set'],
  ['EC2_FLEET_TAGGED', 'AWS::EC2::EC2Fleet', 'EC2 Fleet', { specification: 'fleet' }],
  ['EC2_IPAMSCOPE_TAGGED', 'AWS::EC2::IPAMScope', 'IPAM scope'],
  ['EC2_LAUNCH_TEMPLATE_TAGGED', 'AWS::EC2::LaunchTemplate', 'EC2 launch template', { specification: 'launch-template' }],
  [
    'EC2_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_TAGGED',
    'AWS::EC2::NetworkInsightsAccessScopeAnalysis',
    'Network Access Analyzer access scope analysis',
  ],
  ['EC2_NETWORK_INSIGHTS_ACCESS_SCOPE_TAGGED', 'AWS::EC2::NetworkInsightsAccessScope', 'Network Access Analyzer access scope'],
  ['EC2_NETWORK_INSIGHTS_ANALYSIS_TAGGED', 'AWS::EC2::NetworkInsightsAnalysis', 'Reachability Analyzer analysis'],
  ['EC2_NETWORK_INSIGHTS_PATH_TAGGED', 'AWS::EC2::NetworkInsightsPath', 'Reachability Analyzer path'],
  ['EC2_PREFIX_LIST_TAGGED', 'AWS::EC2::PrefixList', 'managed prefix list'],
  ['EC2_TRAFFIC_MIRROR_FILTER_TAGGED', 'AWS::EC2::TrafficMirrorFilter', 'traffic mirror filter'],
  ['EC2_TRAFFIC_MIRROR_SESSION_TAGGED', 'AWS::EC2::TrafficMirrorSession', 'traffic mirror session'],
  ['EC2_TRAFFIC_MIRROR_TARGET_TAGGED', 'AWS::EC2::TrafficMirrorTarget', 'traffic mirror target'],
  ['EC2_TRANSIT_GATEWAY_MULTICAST_DOMAIN_TAGGED', 'AWS::EC2::TransitGatewayMulticastDomain', 'transit gateway multicast domain'],
  ['EC2_VPN_CONNECTION_TAGGED', 'AWS::EC2::VPNConnection', 'Site-to-Site VPN connection'],
  ['ECR_REPOSITORY_TAGGED', 'AWS::ECR::Repository', 'ECR repository'],
  ['ECS_CAPACITY_PROVIDER_TAGGED', 'AWS::ECS::CapacityProvider', 'ECS capacity provider'],
  ['EFS_FILE_SYSTEM_TAGGED', 'AWS::EFS::FileSystem', 'EFS file system'],
  ['EKS_ADDON_TAGGED', 'AWS::EKS::Addon', 'EKS add-on'],
  ['EKS_FARGATE_PROFILE_TAGGED', 'AWS::EKS::FargateProfile', 'EKS Fargate profile'],
  ['ELB_TAGGED', 'AWS::ElasticLoadBalancing::LoadBalancer', 'Classic Load Balancer'],
  [
    'ALB_TAGGED',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'Application Load Balancer',
    balancer('application', 'it is no Application Load Balancer'),
  ],
  ['GLB_TAGGED', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Gateway Load Balancer', balancer('gateway', 'it is no Gateway Load Balancer')],
  ['NLB_TAGGED', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Network Load Balancer', balancer('network', 'it is no Network Load Balancer')],
  [
    'ALB_LISTENER_TAGGED',
    'AWS::ElasticLoadBalancingV2::Listener',
    'listener of an Application Load Balancer',
    listener(['HTTP', 'HTTPS'], 'it does not belong to an Application Load Balancer'),
  ],
  [
    'GLB_LISTENER_TAGGED',
    'AWS::ElasticLoadBalancingV2::Listener',
    'listener of a Gateway Load Balancer',
    listener(['GENEVE'], 'it does not belong to a Gateway Load Balancer'),
  ],
  [
    'NLB_LISTENER_TAGGED',
    'AWS::ElasticLoadBalancingV2::Listener',
    'listener of a Network Load Balancer',
    listener(['TCP', 'UDP', 'TLS', 'TCP_UDP', 'QUIC', 'TCP_QUIC'], 'it does not belong to a Network Load Balancer'),
  ],
  ['EVENTSCHEMAS_DISCOVERER_TAGGED', 'AWS::EventSchemas::Discoverer', 'EventBridge schema discoverer'],
  ['EVENTSCHEMAS_REGISTRY_TAGGED', 'AWS::EventSchemas::Registry', 'EventBridge schema registry'],
  ['EVIDENTLY_LAUNCH_TAGGED', 'AWS::Evidently::Launch', 'CloudWatch Evidently launch'],
  ['EVIDENTLY_PROJECT_TAGGED', 'AWS::Evidently::Project', 'CloudWatch Evidently project'],
  ['EVIDENTLY_SEGMENT_TAGGED', 'AWS::Evidently::Segment', 'CloudWatch Evidently segment'],
  ['FIS_EXPERIMENT_TEMPLATE_TAGGED', 'AWS::FIS::ExperimentTemplate', 'Fault Injection Service experiment template'],
  ['FRAUDDETECTOR_ENTITY_TYPE_TAGGED', 'AWS::FraudDetector::EntityType', 'Fraud Detector entity type'],
  ['FRAUDDETECTOR_LABEL_TAGGED', 'AWS::FraudDetector::Label', 'Fraud Detector label'],
  ['FRAUDDETECTOR_OUTCOME_TAGGED', 'AWS::FraudDetector::Outcome', 'Fraud Detector outcome'],
  ['FRAUDDETECTOR_VARIABLE_TAGGED', 'AWS::FraudDetector::Variable', 'Fraud Detector variable'],
  ['GLUE_ML_TRANSFORM_TAGGED', 'AWS::Glue::MLTransform', 'Glue machine learning transform'],
  ['GROUNDSTATION_CONFIG_TAGGED', 'AWS::GroundStation::Config', 'Ground Station config'],
  ['GROUNDSTATION_DATAFLOWENDPOINTGROUP_TAGGED', 'AWS::GroundStation::DataflowEndpointGroup', 'Ground Station dataflow endpoint group'],
  ['GROUNDSTATION_MISSIONPROFILE_TAGGED', 'AWS::GroundStation::MissionProfile', 'Ground Station mission profile'],
  ['HEALTHLAKE_FHIRDATASTORE_TAGGED', 'AWS::HealthLake::FHIRDatastore', 'HealthLake FHIR data store'],
];
