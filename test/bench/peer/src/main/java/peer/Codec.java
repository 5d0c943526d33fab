package peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.ByteBuffer;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Avro binary behind the five-byte prefix (magic 0, int schema id). One instance per thread: buffers are reused. */
final class Codec {
  private static final int PREFIX = 5;

  final Schema schema;
  private final int schemaId;
  private final GenericDatumReader<GenericRecord> reader;
  private final GenericDatumWriter<GenericRecord> writer;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
  private BinaryDecoder decoder;
  private BinaryEncoder encoder;
  private GenericRecord reuse;

  Codec(Path schemaFile, int schemaId) {
    try {
      this.schema = new Schema.Parser().parse(schemaFile.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.schemaId = schemaId;
    this.reader = new GenericDatumReader<>(schema);
    this.writer = new GenericDatumWriter<>(schema);
  }

  /** The returned record is valid until the next call. */
  GenericRecord decode(byte[] value) {
    if (value == null || value.length < PREFIX || value[0] != 0) {
      throw new IllegalArgumentException("not a prefixed Avro value");
    }
    try {
      decoder = DecoderFactory.get().binaryDecoder(value, PREFIX, value.length - PREFIX, decoder);
      reuse = reader.read(reuse, decoder);
      return reuse;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] encode(GenericRecord record) {
    try {
      out.reset();
      out.write(0);
      out.write(schemaId >>> 24);
      out.write(schemaId >>> 16);
      out.write(schemaId >>> 8);
      out.write(schemaId);
      encoder = EncoderFactory.get().directBinaryEncoder(out, encoder);
      writer.write(record, encoder);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Field positions of a dotted path, resolved once; nullable branches are looked through. */
  static final class Ref {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private final int[] positions;
    private final Schema leaf;
    private final int scaledValue;
    private final int scaledScale;

    Ref(Schema schema, String path) {
      String[] names = path.split("\\.");
      positions = new int[names.length];
      Schema at = schema;
      for (int i = 0; i < names.length; i++) {
        at = nonNull(at);
        Schema.Field field = at.getField(names[i]);
        if (field == null) {
          throw new IllegalArgumentException("no field " + path + " in " + schema.getFullName());
        }
        positions[i] = field.pos();
        at = field.schema();
      }
      leaf = nonNull(at);
      boolean scaled = leaf.getType() == Schema.Type.RECORD && leaf.getField(Fields.SCALED_SCALE) != null;
      scaledValue = scaled ? leaf.getField(Fields.SCALED_VALUE).pos() : -1;
      scaledScale = scaled ? leaf.getField(Fields.SCALED_SCALE).pos() : -1;
    }

    Object get(IndexedRecord record) {
      Object value = record;
      for (int position : positions) {
        if (value == null) {
          return null;
        }
        value = ((IndexedRecord) value).get(position);
      }
      return value;
    }

    String text(IndexedRecord record) {
      Object value = get(record);
      return value == null ? "" : value.toString();
    }

    double number(IndexedRecord record) {
      Object value = get(record);
      if (value instanceof Number number) {
        return number.doubleValue();
      }
      if (value instanceof IndexedRecord scaled) {
        return ((Number) scaled.get(scaledValue)).longValue() / POWERS[((Number) scaled.get(scaledScale)).intValue()];
      }
      if (value instanceof ByteBuffer bytes && leaf.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
        return new Conversions.DecimalConversion().fromBytes(bytes, leaf, decimal).doubleValue();
      }
      return value == null ? 0 : Double.parseDouble(value.toString());
    }

    Schema element() {
      return nonNull(leaf.getElementType());
    }

    private static Schema nonNull(Schema schema) {
      if (schema.getType() != Schema.Type.UNION) {
        return schema;
      }
      return schema.getTypes().stream().filter(s -> s.getType() != Schema.Type.NULL).findFirst().orElseThrow();
    }
  }
}
