import type { Examples, ExamplesByRule } from '../../core/index.ts';

const task = (logging: object) => ({ MigrationType: 'full-load-and-cdc', ReplicationTaskSettings: JSON.stringify({ Logging: logging }) });

const examplesFor = (one: string, other: string): Examples => ({
  pass: [
    {
      title: 'both components are logged',
      properties: task({
        EnableLogging: true,
        LogComponents: [
          { Id: one, Severity: 'LOGGER_SEVERITY_DEFAULT' },
          { Id: other, Severity: 'LOGGER_SEVERITY_DEBUG' },
        ],
      }),
    },
    { title: 'it is said as text', properties: { MigrationType: 'cdc', ReplicationTaskSettings: '{"Logging":{"EnableLogging":"true"}}' } },
    { title: 'no component is named, so all have the default', properties: task({ EnableLogging: true }) },
  ],
  fail: [
    { title: 'there are no settings', properties: { MigrationType: 'full-load' }, at: ['ReplicationTaskSettings'] },
    { title: 'logging is off', properties: task({ EnableLogging: false }), at: ['ReplicationTaskSettings'] },
    {
      title: 'a component logs errors only',
      properties: task({ EnableLogging: true, LogComponents: [{ Id: one, Severity: 'LOGGER_SEVERITY_ERROR' }] }),
      at: ['ReplicationTaskSettings'],
    },
  ],
  unknown: [
    {
      title: 'the settings are a parameter without default',
      template: {
        Parameters: { Settings: { Type: 'String' } },
        Resources: {
          Task: { Type: 'AWS::DMS::ReplicationTask', Properties: { MigrationType: 'cdc', ReplicationTaskSettings: { Ref: 'Settings' } } },
        },
      },
    },
  ],
});

export default {
  DMS_REPLICATION_TASK_SOURCEDB_LOGGING: examplesFor('SOURCE_CAPTURE', 'SOURCE_UNLOAD'),
  DMS_REPLICATION_TASK_TARGETDB_LOGGING: examplesFor('TARGET_APPLY', 'TARGET_LOAD'),
} satisfies ExamplesByRule;
