import { call, remedy } from '../../core/remedy.ts';

interface Recovery {
  readonly PointInTimeRecoveryStatus: string;
  readonly RecoveryPeriodInDays?: number;
}

const recovery = remedy<Recovery>({
  rules: ['DYNAMODB_PITR_ENABLED'],
  types: ['AWS::DynamoDB::Table'],
  does: 'turns point-in-time recovery on',
  caution: 'it costs by the size of the table; taken back, what could be recovered until then is lost',
  actions: { read: ['dynamodb:DescribeContinuousBackups'], write: ['dynamodb:UpdateContinuousBackups'] },
  changes: ['PointInTimeRecoverySpecification'],
  async read({ id }, ask) {
    const told = await ask('dynamodb', 'DescribeContinuousBackups', { TableName: id }, ['TableNotFoundException', 'ResourceNotFoundException']);
    const now = told?.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
    return told && { PointInTimeRecoveryStatus: now?.PointInTimeRecoveryStatus ?? 'DISABLED' };
  },
  plan(facts, { id: TableName }) {
    if (facts.PointInTimeRecoveryStatus === 'ENABLED') return { steps: [], after: facts };
    const update = (PointInTimeRecoveryEnabled: boolean) =>
      call('dynamodb', 'UpdateContinuousBackups', { TableName, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled } });
    return { steps: [{ ...update(true), undo: [update(false)] }], after: { PointInTimeRecoveryStatus: 'ENABLED' } };
  },
});

interface Protection {
  readonly DeletionProtectionEnabled: boolean;
}

const protection = remedy<Protection>({
  rules: ['DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED'],
  types: ['AWS::DynamoDB::Table'],
  does: 'protects the table from being deleted',
  actions: { read: ['dynamodb:DescribeTable'], write: ['dynamodb:UpdateTable'] },
  changes: ['DeletionProtectionEnabled'],
  async read({ id }, ask) {
    const told = await ask('dynamodb', 'DescribeTable', { TableName: id }, ['ResourceNotFoundException']);
    return told?.Table && { DeletionProtectionEnabled: told.Table.DeletionProtectionEnabled === true };
  },
  plan(facts, { id: TableName }) {
    if (facts.DeletionProtectionEnabled) return { steps: [], after: facts };
    const update = (DeletionProtectionEnabled: boolean) => call('dynamodb', 'UpdateTable', { TableName, DeletionProtectionEnabled });
    return { steps: [{ ...update(true), undo: [update(false)] }], after: { DeletionProtectionEnabled: true } };
  },
});

export default [recovery, protection];
