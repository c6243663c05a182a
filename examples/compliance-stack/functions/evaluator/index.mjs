// Judges changed resources by one rule: each carries the tags that the house asks for. Keeps the verdict
// and, where it is another than before, says so on the bus.

import { ConfigServiceClient, GetResourceConfigHistoryCommand } from '@aws-sdk/client-config-service';
import { DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';

const { TABLE_NAME, BUS_NAME, REQUIRED_TAGS } = process.env;
const RULE = 'REQUIRED_TAGS';

const config = new ConfigServiceClient();
const table = new DynamoDBClient();
const bus = new EventBridgeClient();

/** One record that fails comes back alone: the others of its batch are done. */
export async function handler(event) {
  const batchItemFailures = [];
  for (const record of event.Records) {
    try {
      await judge(await itemOf(JSON.parse(record.body).detail));
    } catch (error) {
      console.error(JSON.stringify({ message: error.message, messageId: record.messageId }));
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

/** Oversized items come without their content, which AWS Config keeps. */
async function itemOf(detail) {
  if (detail.configurationItem) return detail.configurationItem;
  const { resourceType, resourceId } = detail.configurationItemSummary;
  const history = await config.send(
    new GetResourceConfigHistoryCommand({ resourceType, resourceId, limit: 1 }),
  );
  const [latest] = history.configurationItems;
  return {
    ...latest,
    awsAccountId: latest.accountId,
    configurationItemCaptureTime: latest.configurationItemCaptureTime.toISOString(),
  };
}

async function judge(item) {
  const key = {
    resource_id: { S: [item.awsAccountId, item.awsRegion, item.resourceType, item.resourceId].join('/') },
    evaluation_timestamp: { S: `CURRENT#${RULE}` },
  };
  if (item.configurationItemStatus?.startsWith('ResourceDeleted')) {
    await table.send(new DeleteItemCommand({ TableName: TABLE_NAME, Key: key }));
    return;
  }
  const missing = REQUIRED_TAGS.split(',').filter((tag) => !Object.hasOwn(item.tags ?? {}, tag));
  const verdict = missing.length === 0 ? 'pass' : 'fail';
  const before = await table.send(
    new GetItemCommand({ TableName: TABLE_NAME, Key: key, ConsistentRead: true }),
  );
  // Events arrive in any order: what was captured earlier says nothing new.
  if (before.Item && before.Item.captured_at.S > item.configurationItemCaptureTime) return;
  // Told before kept: a retry may tell twice, and never not at all.
  if (before.Item?.verdict.S !== verdict) await tell(key.resource_id.S, verdict, missing);
  await table.send(
    new PutItemCommand({
      TableName: TABLE_NAME,
      Item: {
        ...key,
        captured_at: { S: item.configurationItemCaptureTime },
        verdict: { S: verdict },
        // The index over open findings holds only what has this.
        ...(verdict === 'fail' && { open_rule: { S: RULE } }),
      },
    }),
  );
}

async function tell(resource, verdict, missing) {
  const answer = await bus.send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName: BUS_NAME,
          Source: 'compliance.evaluator',
          DetailType: 'Compliance Verdict Changed',
          Detail: JSON.stringify({ resource, rule: RULE, verdict, missing }),
        },
      ],
    }),
  );
  if (answer.FailedEntryCount > 0) throw new Error(answer.Entries[0].ErrorMessage);
}
