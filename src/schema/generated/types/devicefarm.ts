// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::DeviceFarm::DevicePool': DeviceFarmDevicePool;
    'AWS::DeviceFarm::InstanceProfile': DeviceFarmInstanceProfile;
    'AWS::DeviceFarm::NetworkProfile': DeviceFarmNetworkProfile;
    'AWS::DeviceFarm::Project': DeviceFarmProject;
    'AWS::DeviceFarm::TestGridProject': DeviceFarmTestGridProject;
    'AWS::DeviceFarm::Upload': DeviceFarmUpload;
    'AWS::DeviceFarm::VPCEConfiguration': DeviceFarmVPCEConfiguration;
  }
}

export interface DeviceFarmDevicePool {
  readonly Description?: string;
  readonly MaxDevices?: number;
  readonly Name: string;
  readonly ProjectArn: string;
  readonly Rules: readonly DeviceFarmDevicePoolRule[];
  readonly Tags?: readonly Tag[];
}

export interface DeviceFarmDevicePoolRule {
  readonly Attribute?: OneOf<'ARN' | 'PLATFORM' | 'FORM_FACTOR' | 'MANUFACTURER' | 'REMOTE_ACCESS_ENABLED' | 'REMOTE_DEBUG_ENABLED' | 'APPIUM_VERSION' | 'INSTANCE_ARN' | 'INSTANCE_LABELS' | 'FLEET_TYPE' | 'OS_VERSION' | 'MODEL' | 'AVAILABILITY'>;
  readonly Operator?: OneOf<'EQUALS' | 'LESS_THAN' | 'LESS_THAN_OR_EQUALS' | 'GREATER_THAN' | 'GREATER_THAN_OR_EQUALS' | 'IN' | 'NOT_IN' | 'CONTAINS'>;
  readonly Value?: string;
}

export interface DeviceFarmInstanceProfile {
  readonly Description?: string;
  readonly ExcludeAppPackagesFromCleanup?: readonly string[];
  readonly Name: string;
  readonly PackageCleanup?: boolean;
  readonly RebootAfterUse?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface DeviceFarmNetworkProfile {
  readonly Description?: string;
  readonly DownlinkBandwidthBits?: number;
  readonly DownlinkDelayMs?: number;
  readonly DownlinkJitterMs?: number;
  readonly DownlinkLossPercent?: number;
  readonly Name: string;
  readonly ProjectArn: string;
  readonly Tags?: readonly Tag[];
  readonly UplinkBandwidthBits?: number;
  readonly UplinkDelayMs?: number;
  readonly UplinkJitterMs?: number;
  readonly UplinkLossPercent?: number;
}

export interface DeviceFarmProject {
  readonly DefaultJobTimeoutMinutes?: number;
  readonly EnvironmentVariables?: readonly DeviceFarmProjectEnvironmentVariable[];
  readonly ExecutionRoleArn?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly VpcConfig?: DeviceFarmProjectVpcConfig;
}

export interface DeviceFarmProjectEnvironmentVariable {
  readonly Name: string;
  readonly Value: string;
}

export interface DeviceFarmProjectVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly VpcId: string;
}

export interface DeviceFarmTestGridProject {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly VpcConfig?: DeviceFarmTestGridProjectVpcConfig;
}

export interface DeviceFarmTestGridProjectVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly VpcId: string;
}

export interface DeviceFarmUpload {
  readonly ContentType?: string;
  readonly Name: string;
  readonly ProjectArn: string;
  readonly Type: OneOf<'ANDROID_APP' | 'IOS_APP' | 'WEB_APP' | 'EXTERNAL_DATA' | 'APPIUM_JAVA_JUNIT_TEST_PACKAGE' | 'APPIUM_JAVA_TESTNG_TEST_PACKAGE' | 'APPIUM_PYTHON_TEST_PACKAGE' | 'APPIUM_NODE_TEST_PACKAGE' | 'APPIUM_RUBY_TEST_PACKAGE' | 'APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE' | 'APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE' | 'APPIUM_WEB_PYTHON_TEST_PACKAGE' | 'APPIUM_WEB_NODE_TEST_PACKAGE' | 'APPIUM_WEB_RUBY_TEST_PACKAGE' | 'CALABASH_TEST_PACKAGE' | 'INSTRUMENTATION_TEST_PACKAGE' | 'UIAUTOMATION_TEST_PACKAGE' | 'UIAUTOMATOR_TEST_PACKAGE' | 'XCTEST_TEST_PACKAGE' | 'XCTEST_UI_TEST_PACKAGE' | 'APPIUM_JAVA_JUNIT_TEST_SPEC' | 'APPIUM_JAVA_TESTNG_TEST_SPEC' | 'APPIUM_PYTHON_TEST_SPEC' | 'APPIUM_NODE_TEST_SPEC' | 'APPIUM_RUBY_TEST_SPEC' | 'APPIUM_WEB_JAVA_JUNIT_TEST_SPEC' | 'APPIUM_WEB_JAVA_TESTNG_TEST_SPEC' | 'APPIUM_WEB_PYTHON_TEST_SPEC' | 'APPIUM_WEB_NODE_TEST_SPEC' | 'APPIUM_WEB_RUBY_TEST_SPEC' | 'INSTRUMENTATION_TEST_SPEC' | 'XCTEST_UI_TEST_SPEC'>;
}

export interface DeviceFarmVPCEConfiguration {
  readonly ServiceDnsName: string;
  readonly Tags?: readonly Tag[];
  readonly VpceConfigurationDescription?: string;
  readonly VpceConfigurationName: string;
  readonly VpceServiceName: string;
}
