// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import domainInVpc from '../sagemaker/domain-in-vpc.ts';
import endpointConfigProdInstanceCount from '../sagemaker/endpoint-config-prod-instance-count.ts';
import endpointConfigurationKmsKeyConfigured from '../sagemaker/endpoint-configuration-kms-key-configured.ts';
import featuregroupEncryptionAtRest from '../sagemaker/featuregroup-encryption-at-rest.ts';
import featuregroupOnlineStoreEncryption from '../sagemaker/featuregroup-online-store-encryption.ts';
import jobEncryptInTransit from '../sagemaker/job-encrypt-in-transit.ts';
import jobIsolation from '../sagemaker/job-isolation.ts';
import modelInVpc from '../sagemaker/model-in-vpc.ts';
import modelIsolationEnabled from '../sagemaker/model-isolation-enabled.ts';
import modelMulticontainerPrivateRegistry from '../sagemaker/model-multicontainer-private-registry.ts';
import modelPrivateRegistryRequired from '../sagemaker/model-private-registry-required.ts';
import monitoringScheduleIsolation from '../sagemaker/monitoring-schedule-isolation.ts';
import notebookInstanceInsideVpc from '../sagemaker/notebook-instance-inside-vpc.ts';
import notebookInstanceKmsKeyConfigured from '../sagemaker/notebook-instance-kms-key-configured.ts';
import notebookInstancePlatformVersion from '../sagemaker/notebook-instance-platform-version.ts';
import notebookInstanceRootAccessCheck from '../sagemaker/notebook-instance-root-access-check.ts';
import notebookNoDirectInternetAccess from '../sagemaker/notebook-no-direct-internet-access.ts';

export const rules: readonly Rule[] = [
  domainInVpc,
  endpointConfigProdInstanceCount,
  endpointConfigurationKmsKeyConfigured,
  featuregroupEncryptionAtRest,
  featuregroupOnlineStoreEncryption,
  ...jobEncryptInTransit,
  ...jobIsolation,
  modelInVpc,
  modelIsolationEnabled,
  modelMulticontainerPrivateRegistry,
  modelPrivateRegistryRequired,
  monitoringScheduleIsolation,
  notebookInstanceInsideVpc,
  notebookInstanceKmsKeyConfigured,
  notebookInstancePlatformVersion,
  notebookInstanceRootAccessCheck,
  notebookNoDirectInternetAccess,
];
