package peer;

import java.nio.file.Path;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import peer.Codec.Ref;

/** Decodes an event and folds what the rules need into the consignment. One instance per task. */
final class Facts {
  private final Codec order;
  private final Codec payment;
  private final Codec logistics;

  private final Ref orderId, payId, logisticsId;
  private final Ref orderTime, orderNumber, platform, orderCurrency, total, goods;
  private final Ref seller, sellerCountry, buyer, buyerCountry, items;
  private final Ref description, classifications, classificationId, quantity, price, itemCurrency, origin;
  private final Ref paymentId, payer, payerCountry, amount, paidCurrency, method, paidAt;
  private final Ref carrier, waybill, weight, pieces, consignee, consigneeCountry, route, location;

  Facts(Path schemas) {
    order = codec(schemas, Fields.Kind.ORDER);
    payment = codec(schemas, Fields.Kind.PAYMENT);
    logistics = codec(schemas, Fields.Kind.LOGISTICS);

    orderId = new Ref(order.schema, Fields.EVENT_ID);
    payId = new Ref(payment.schema, Fields.EVENT_ID);
    logisticsId = new Ref(logistics.schema, Fields.EVENT_ID);

    orderTime = new Ref(order.schema, Fields.ORDER_TIME);
    orderNumber = new Ref(order.schema, Fields.ORDER_NUMBER);
    platform = new Ref(order.schema, Fields.ORDER_PLATFORM);
    orderCurrency = new Ref(order.schema, Fields.ORDER_CURRENCY);
    total = new Ref(order.schema, Fields.ORDER_TOTAL);
    goods = new Ref(order.schema, Fields.ORDER_GOODS);
    seller = new Ref(order.schema, Fields.SELLER_NAME);
    sellerCountry = new Ref(order.schema, Fields.SELLER_COUNTRY);
    buyer = new Ref(order.schema, Fields.BUYER_NAME);
    buyerCountry = new Ref(order.schema, Fields.BUYER_COUNTRY);
    items = new Ref(order.schema, Fields.ITEMS);
    description = new Ref(items.element(), Fields.ITEM_DESCRIPTION);
    classifications = new Ref(items.element(), Fields.ITEM_CLASSIFICATIONS);
    classificationId = new Ref(classifications.element(), Fields.CLASSIFICATION_ID);
    quantity = new Ref(items.element(), Fields.ITEM_QUANTITY);
    price = new Ref(items.element(), Fields.ITEM_PRICE);
    itemCurrency = new Ref(items.element(), Fields.ITEM_CURRENCY);
    origin = new Ref(items.element(), Fields.ITEM_ORIGIN);

    paymentId = new Ref(payment.schema, Fields.PAYMENT_ID);
    payer = new Ref(payment.schema, Fields.PAYER_NAME);
    payerCountry = new Ref(payment.schema, Fields.PAYER_COUNTRY);
    amount = new Ref(payment.schema, Fields.PAYMENT_AMOUNT);
    paidCurrency = new Ref(payment.schema, Fields.PAYMENT_CURRENCY);
    method = new Ref(payment.schema, Fields.PAYMENT_METHOD);
    paidAt = new Ref(payment.schema, Fields.PAYMENT_TIME);

    carrier = new Ref(logistics.schema, Fields.CARRIER);
    waybill = new Ref(logistics.schema, Fields.HOUSE_WAYBILL);
    weight = new Ref(logistics.schema, Fields.GROSS_WEIGHT);
    pieces = new Ref(logistics.schema, Fields.PIECES);
    consignee = new Ref(logistics.schema, Fields.CONSIGNEE_NAME);
    consigneeCountry = new Ref(logistics.schema, Fields.CONSIGNEE_COUNTRY);
    route = new Ref(logistics.schema, Fields.ROUTE);
    location = new Ref(route.element(), Fields.ROUTE_LOCATION);
  }

  private static Codec codec(Path schemas, Fields.Kind kind) {
    return new Codec(schemas.resolve(kind.schemaFile), kind.schemaId);
  }

  void fold(Consignment c, Fields.Kind kind, byte[] value) {
    switch (kind) {
      case ORDER -> order(c, order.decode(value));
      case PAYMENT -> payment(c, payment.decode(value));
      case LOGISTICS -> logistics(c, logistics.decode(value));
    }
    c.kinds |= kind.bit;
  }

  private void order(Consignment c, GenericRecord r) {
    c.eventIds[Fields.Kind.ORDER.ordinal()] = orderId.text(r);
    c.orderedAt = (long) orderTime.number(r);
    c.orderNumber = orderNumber.text(r);
    c.platform = platform.text(r);
    c.orderCurrency = orderCurrency.text(r);
    c.total = total.number(r);
    c.goods = goods.number(r);
    c.seller = seller.text(r);
    c.sellerCountry = sellerCountry.text(r);
    c.buyer = buyer.text(r);
    c.buyerCountry = buyerCountry.text(r);
    List<?> list = (List<?>) items.get(r);
    c.items = new Consignment.Item[list.size()];
    for (int n = 0; n < c.items.length; n++) {
      IndexedRecord from = (IndexedRecord) list.get(n);
      Consignment.Item item = c.items[n] = new Consignment.Item();
      item.description = description.text(from);
      List<?> stated = (List<?>) classifications.get(from);
      item.hs = stated == null || stated.isEmpty() ? "" : classificationId.text((IndexedRecord) stated.get(0));
      item.quantity = quantity.number(from);
      item.unitPrice = price.number(from);
      item.currency = itemCurrency.text(from);
      item.origin = origin.text(from);
    }
  }

  private void payment(Consignment c, GenericRecord r) {
    c.eventIds[Fields.Kind.PAYMENT.ordinal()] = payId.text(r);
    c.paymentId = paymentId.text(r);
    c.payer = payer.text(r);
    c.payerCountry = payerCountry.text(r);
    c.paid = amount.number(r);
    c.paidCurrency = paidCurrency.text(r);
    c.method = method.text(r);
    c.paidAt = (long) paidAt.number(r);
  }

  private void logistics(Consignment c, GenericRecord r) {
    c.eventIds[Fields.Kind.LOGISTICS.ordinal()] = logisticsId.text(r);
    c.carrier = carrier.text(r);
    c.houseWaybill = waybill.text(r);
    c.weight = weight.number(r) / Fields.MILLIGRAMS_PER_KILOGRAM;
    c.pieces = pieces.number(r);
    c.consignee = consignee.text(r);
    c.consigneeCountry = consigneeCountry.text(r);
    List<?> list = (List<?>) route.get(r);
    c.route = new String[list.size()];
    for (int n = 0; n < c.route.length; n++) {
      c.route[n] = location.text((IndexedRecord) list.get(n));
    }
  }
}
