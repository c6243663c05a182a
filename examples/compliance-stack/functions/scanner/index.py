"""Puts every recorded resource onto the queue of changes, so that what no event told of is judged too."""

import json
import os

import boto3

QUEUE_URL = os.environ["QUEUE_URL"]
RESOURCE_TYPES = os.environ["RESOURCE_TYPES"].split(",")

config = boto3.client("config")
sqs = boto3.client("sqs")

FIELDS = "accountId, awsRegion, resourceType, resourceId, tags, configurationItemCaptureTime"


def resources():
    wanted = ", ".join(f"'{name}'" for name in RESOURCE_TYPES)
    query = f"SELECT {FIELDS} WHERE resourceType IN ({wanted})"
    for page in config.get_paginator("select_resource_config").paginate(Expression=query):
        yield from (json.loads(row) for row in page["Results"])


def message(resource):
    """The shape of the event that AWS Config sends of a change; only its tags are a map."""
    tags = {tag["key"]: tag["value"] for tag in resource.get("tags", [])}
    item = {**resource, "awsAccountId": resource["accountId"], "tags": tags}
    return json.dumps({"detail": {"configurationItem": item}})


def send(batch):
    entries = [{"Id": str(at), "MessageBody": body} for at, body in enumerate(batch)]
    answer = sqs.send_message_batch(QueueUrl=QUEUE_URL, Entries=entries)
    if answer.get("Failed"):
        # A scan that is not whole counts as failed, and is made again.
        raise RuntimeError(f"{len(answer['Failed'])} messages were refused: {answer['Failed'][0]}")


def handler(event, context):
    batch, sent = [], 0
    for resource in resources():
        batch.append(message(resource))
        if len(batch) == 10:
            send(batch)
            sent += len(batch)
            batch = []
    if batch:
        send(batch)
        sent += len(batch)
    print(json.dumps({"sent": sent}))
