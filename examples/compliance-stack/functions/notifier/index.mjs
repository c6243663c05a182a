// Tells people of a verdict that changed. What fails is thrown: Lambda tries again, and then the event
// goes to the dead letters.

import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

const TOPIC_ARN = process.env.TOPIC_ARN;
const ENVIRONMENT = process.env.ENVIRONMENT;
const sns = new SNSClient();

export const handler = async (event) => {
  const { resource, rule, verdict, missing } = event.detail;
  const lines = [`${resource} is judged "${verdict}" by ${rule} (${ENVIRONMENT}).`];
  if (missing.length > 0) lines.push(`Missing tags: ${missing.join(', ')}.`);
  await sns.send(
    new PublishCommand({
      TopicArn: TOPIC_ARN,
      Subject: `Compliance ${ENVIRONMENT}: ${verdict}`,
      Message: lines.join('\n'),
    }),
  );
};
