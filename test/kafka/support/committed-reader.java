// Reads every committed record of the topics named, from their begin to their end: an independent count for fault tests.
// Prints for each partition: topic, partition, records, SHA-256 over offset, key and value of each (tab-separated).

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

class CommittedReader {
  public static void main(String[] args) throws Exception {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", args[0]);
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", "false");
    settings.put("auto.offset.reset", "none");
    try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      for (String topic : Arrays.copyOfRange(args, 1, args.length))
        for (var info : consumer.partitionsFor(topic)) read(consumer, new TopicPartition(topic, info.partition()));
    }
  }

  static void read(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    long end = consumer.endOffsets(List.of(partition)).get(partition);
    long count = 0;
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    while (consumer.position(partition) < end) {
      for (var record : consumer.poll(Duration.ofMillis(500)).records(partition)) {
        count++;
        digest.update(ByteBuffer.allocate(8).putLong(record.offset()).array());
        if (record.key() != null) digest.update(record.key());
        if (record.value() != null) digest.update(record.value());
      }
    }
    System.out.println(partition.topic() + "\t" + partition.partition() + "\t" + count + "\t" + HexFormat.of().formatHex(digest.digest()));
  }
}
