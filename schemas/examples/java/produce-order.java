// Sends one order for each order number that it is given: key, value and settings as schemas/README.md says.
//   mvn -q dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=libs
//   java -cp "libs/*" produce-order.java kafka-1:9092 http://registry:8080/apis/ccompat/v7 ../../released/orders-value/1.avsc 1001 1002

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

class ProduceOrder {
  private static final String TOPIC = "orders";
  private static final String SUBJECT = "orders-value";
  private static final String PLATFORM = "shop.example";

  public static void main(String[] args) throws Exception {
    String schemaText = Files.readString(Path.of(args[2]));
    Schema schema = new Schema.Parser().parse(schemaText);
    int schemaId = schemaId(args[1], schemaText);
    // Java's own partitioner takes murmur2 of the key: no partitioner is to be set.
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", args[0],
            "enable.idempotence", true,
            "acks", "all",
            "compression.type", "gzip",
            "client.id", "example-java");
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int index = 3; index < args.length; index++) {
        String reference = "ORD:" + encoded(PLATFORM) + ":" + encoded(args[index]);
        byte[] key = reference.getBytes(StandardCharsets.UTF_8);
        byte[] value = wireFormat(schemaId, schema, order(schema, reference, args[index]));
        sent.add(producer.send(new ProducerRecord<>(TOPIC, key, value)));
      }
    }
    // Throws what the brokers said: a record counts as sent when this returns.
    for (Future<RecordMetadata> each : sent) each.get();
    System.out.println(sent.size() + " orders");
  }

  private static GenericRecord order(Schema schema, String reference, String number) {
    Schema headerSchema = schema.getField("header").schema();
    GenericRecord header =
        new GenericRecordBuilder(headerSchema)
            .set("reference", reference)
            .set("documentId", number)
            .set("kind", new GenericData.EnumSymbol(headerSchema.getField("kind").schema(), "WHOLE"))
            .set("version", 1)
            .set("issueDateTime", System.currentTimeMillis())
            .build();
    // Money is an integer with its scale: 4999 with scale 2 is 49.99.
    GenericRecord amount =
        new GenericRecordBuilder(inUnion(schema.getField("goodsAmount").schema()))
            .set("value", 4999L)
            .set("scale", 2)
            .set("currency", "EUR")
            .build();
    // The builder fills in what is not set.
    return new GenericRecordBuilder(schema)
        .set("header", header)
        .set("orderNumber", number)
        .set("goodsAmount", amount)
        .set("destinationCountryCode", "ES")
        .build();
  }

  private static Schema inUnion(Schema union) {
    return union.getTypes().stream().filter(one -> one.getType() != Schema.Type.NULL).findFirst().orElseThrow();
  }

  /** One byte 0, the schema's id as four bytes, the most significant first, then the Avro body and nothing else. */
  private static byte[] wireFormat(int schemaId, Schema schema, GenericRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0);
    bytes.write(ByteBuffer.allocate(4).putInt(schemaId).array());
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }

  /** The id of exactly this schema under its subject; asking registers nothing. */
  private static int schemaId(String registry, String schemaText) throws IOException, InterruptedException {
    ObjectMapper json = new ObjectMapper();
    String body = json.writeValueAsString(Map.of("schema", schemaText));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(registry + "/subjects/" + SUBJECT))
            .header("Content-Type", "application/vnd.schemaregistry.v1+json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) throw new IOException("registry: " + response.statusCode() + " " + response.body());
    JsonNode found = json.readTree(response.body());
    return found.get("id").asInt();
  }

  /** Percent-encoded as JavaScript's encodeURIComponent does, so that everybody makes the same reference. */
  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%21", "!")
        .replace("%27", "'")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%7E", "~");
  }
}
