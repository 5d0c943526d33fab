package peer;

/** The single place that names topics, schema files, schema ids and fields. Nested fields are dotted paths. */
final class Fields {
  private Fields() {}

  /** Event kinds, in the order of the bits of the kinds-seen mask. */
  enum Kind {
    ORDER("orders", "order.avsc", 1),
    PAYMENT("payments", "payment.avsc", 2),
    LOGISTICS("logistics", "logistics.avsc", 3);

    final String topic;
    final String schemaFile;
    final int schemaId;
    final int bit = 1 << ordinal();

    Kind(String topic, String schemaFile, int schemaId) {
      this.topic = topic;
      this.schemaFile = schemaFile;
      this.schemaId = schemaId;
    }
  }

  static final int ALL_KINDS = 7;

  static final String DECISIONS_TOPIC = "peer-decisions";
  static final String DECISION_SCHEMA_FILE = "decision.avsc";
  static final int DECISION_SCHEMA_ID = 4;

  /** A number with a scale of its own is a record of these two: value / 10^scale. */
  static final String SCALED_VALUE = "value";
  static final String SCALED_SCALE = "scale";

  static final double MILLIGRAMS_PER_KILOGRAM = 1e6;

  static final String EVENT_ID = "header.documentId";

  static final String ORDER_TIME = "header.issueDateTime";
  static final String ORDER_NUMBER = "orderNumber";
  static final String ORDER_PLATFORM = "platform.id";
  static final String ORDER_CURRENCY = "goodsAmount.currency";
  static final String ORDER_TOTAL = "paidAmount";
  static final String ORDER_GOODS = "goodsAmount";
  static final String SELLER_NAME = "seller.name";
  static final String SELLER_COUNTRY = "seller.address.countryCode";
  static final String BUYER_NAME = "buyer.name";
  static final String BUYER_COUNTRY = "buyer.address.countryCode";
  static final String ITEMS = "item";
  static final String ITEM_DESCRIPTION = "commodity.description";
  static final String ITEM_CLASSIFICATIONS = "commodity.classification";
  /** Of the first classification of an item. */
  static final String CLASSIFICATION_ID = "id";
  static final String ITEM_QUANTITY = "quantity";
  static final String ITEM_PRICE = "unitPriceAmount";
  static final String ITEM_CURRENCY = "unitPriceAmount.currency";
  static final String ITEM_ORIGIN = "originCountryCode";

  static final String PAYMENT_ID = "paymentTransactionId";
  static final String PAYER_NAME = "payer.name";
  static final String PAYER_COUNTRY = "payer.address.countryCode";
  static final String PAYMENT_AMOUNT = "paidAmount";
  static final String PAYMENT_CURRENCY = "paidAmount.currency";
  static final String PAYMENT_METHOD = "methodCode";
  static final String PAYMENT_TIME = "paymentDateTime";

  static final String CARRIER = "carrier.id";
  static final String HOUSE_WAYBILL = "transportContractDocument.id";
  static final String GROSS_WEIGHT = "totalGrossMassMilligrams";
  static final String PIECES = "totalPackageQuantity";
  static final String CONSIGNEE_NAME = "consignee.name";
  static final String CONSIGNEE_COUNTRY = "consignee.address.countryCode";
  static final String ROUTE = "itinerary";
  static final String ROUTE_LOCATION = "routingCountryCode";

  static final String D_ID = "decisionId";
  static final String D_UCR = "ucr";
  static final String D_OUTCOME = "outcome";
  static final String D_SCORE = "score";
  static final String D_REASONS = "reasons";
  static final String D_REASON_CODE = "code";
  static final String D_REASON_POINTS = "points";
  static final String D_REASON_TEXT = "text";
  static final String D_PARTIAL = "partial";
  static final String D_REVISION = "revision";
  static final String D_KINDS = "kindsSeen";
  static final String D_POLICY = "policyVersion";
  static final String D_SOURCES = "sources";
  static final String D_SOURCE_KIND = "kind";
  static final String D_SOURCE_EVENT_ID = "eventId";
  static final String D_ORDER_NUMBER = "orderNumber";
  static final String D_WAYBILL = "houseWaybill";
  static final String D_PAYMENT_ID = "paymentId";
  static final String D_DECLARED_USD = "declaredUsd";
  static final String D_PAID_USD = "paidUsd";
  static final String D_WEIGHT = "grossWeightKg";
  static final String D_FIRST_EVENT_AT = "firstEventAt";
  static final String D_LAST_EVENT_AT = "lastEventAt";
  static final String D_DECIDED_AT = "decidedAt";
}
