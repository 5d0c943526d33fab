"""Sends one order for each order number that it is given: key, value and settings as schemas/README.md says.

pip install -r requirements.txt
python3 produce-order.py kafka-1:9092 http://registry:8080/apis/ccompat/v7 ../../released/orders-value/1.avsc 1001 1002
"""

import io
import json
import struct
import sys
import urllib.request
from datetime import datetime, timezone
from urllib.parse import quote

import fastavro
from confluent_kafka import Producer

TOPIC = "orders"
SUBJECT = "orders-value"
PLATFORM = "shop.example"


def encoded(part):
    """Percent-encoded as JavaScript's encodeURIComponent does, so that everybody makes the same reference."""
    return quote(part, safe="!*'()")


def schema_id(registry, schema_text):
    """The id of exactly this schema under its subject; asking registers nothing."""
    request = urllib.request.Request(
        f"{registry}/subjects/{SUBJECT}",
        data=json.dumps({"schema": schema_text}).encode(),
        headers={"Content-Type": "application/vnd.schemaregistry.v1+json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)["id"]


def order(reference, number):
    """fastavro fills in what is not stated."""
    return {
        "header": {
            "reference": reference,
            "documentId": number,
            "kind": "WHOLE",
            "version": 1,
            "issueDateTime": datetime.now(timezone.utc),
        },
        "orderNumber": number,
        # Money is an integer with its scale: 4999 with scale 2 is 49.99.
        "goodsAmount": {"value": 4999, "scale": 2, "currency": "EUR"},
        "destinationCountryCode": "ES",
    }


def wire_format(identifier, schema, document):
    """One byte 0, the schema's id as four bytes, the most significant first, then the Avro body and nothing else."""
    body = io.BytesIO()
    body.write(struct.pack(">bI", 0, identifier))
    fastavro.schemaless_writer(body, schema, document)
    return body.getvalue()


def main(brokers, registry, schema_file, *numbers):
    with open(schema_file, encoding="utf-8") as file:
        schema_text = file.read()
    schema = fastavro.parse_schema(json.loads(schema_text))
    identifier = schema_id(registry, schema_text)
    producer = Producer(
        {
            "bootstrap.servers": brokers,
            "enable.idempotence": True,
            "acks": "all",
            # The client's own default is CRC32: with it a consignment's documents never meet.
            "partitioner": "murmur2_random",
            "client.id": "example-python",
        }
    )
    failed = []

    def told(error, _message):
        if error is not None:
            failed.append(str(error))

    for number in numbers:
        reference = f"ORD:{encoded(PLATFORM)}:{encoded(number)}"
        value = wire_format(identifier, schema, order(reference, number))
        producer.produce(TOPIC, key=reference.encode(), value=value, on_delivery=told)
        producer.poll(0)
    # A record counts as sent when the brokers have said so.
    left = producer.flush(60)
    if failed or left:
        sys.exit(f"{len(failed)} refused, {left} not answered for: {failed[:5]}")
    print(f"{len(numbers)} orders")


main(*sys.argv[1:])
