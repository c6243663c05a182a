import { configRule, deliveryChannel, recorder } from '../../../shapes/config/recorder.ts';
import { type Reader, service } from '../reader.ts';

const config = service({
  name: 'config-service',
  prefix: 'config',
  load: () => import('@aws-sdk/client-config-service'),
  client: 'ConfigServiceClient',
});

const recorders = config.reader({
  name: 'config-recorders',
  types: ['AWS::Config::ConfigurationRecorder'],
  calls: ['DescribeConfigurationRecorders', 'DescribeConfigurationRecorderStatus'],
  async *read(api) {
    const { ConfigurationRecorders = [] } = await api.call('DescribeConfigurationRecorders', {});
    if (ConfigurationRecorders.length === 0) return;
    const { ConfigurationRecordersStatus = [] } = await api.call('DescribeConfigurationRecorderStatus', {});
    for (const one of ConfigurationRecorders)
      yield recorder(
        one,
        ConfigurationRecordersStatus.find(({ name }) => name === one.name),
      );
  },
});

const channels = config.reader({
  name: 'config-delivery-channels',
  types: ['AWS::Config::DeliveryChannel'],
  calls: ['DescribeDeliveryChannels'],
  async *read(api) {
    const { DeliveryChannels = [] } = await api.call('DescribeDeliveryChannels', {});
    yield* DeliveryChannels.map(deliveryChannel);
  },
});

const rules = config.table({
  name: 'config-rules',
  types: ['AWS::Config::ConfigRule'],
  list: { command: 'DescribeConfigRules', items: (out) => out.ConfigRules },
  resource: configRule,
});

export const readers: readonly Reader[] = [recorders, channels, rules];
