package vn.tonghop.matching.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.RawTexts;

/** A row of a workbook before it is read: what is done to it may go wrong in every cell. */
final class Row {

  private static final Columns COLUMNS = new Columns(Map.of());

  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private final String sender;
  private final String programme;
  private Money money;
  private int start;
  private int end;

  Row(String sender, String programme, Money money, int start, int end) {
    this.sender = sender;
    this.programme = programme;
    this.money = money;
    this.start = start;
    this.end = end;
  }

  String sender() {
    return sender;
  }

  @Nullable String text(Field field) {
    return texts.get(field);
  }

  void put(Field field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      texts.remove(field);
    } else {
      texts.put(field, text);
    }
  }

  /** Writes that cell otherwise, if there is one. */
  void rewrite(Field field, UnaryOperator<String> how) {
    String text = texts.get(field);
    if (text != null) {
      put(field, how.apply(text));
    }
  }

  void rewriteAll(UnaryOperator<String> how) {
    for (Field field : Field.values()) {
      rewrite(field, how);
    }
  }

  Money money() {
    return money;
  }

  /** The first and the last. */
  String months() {
    return start + "-" + end;
  }

  void cost(Money other) {
    money = other;
  }

  void move(int months) {
    start = Math.min(12, Math.max(1, start + months));
    end = Math.min(12, Math.max(start, end + months));
  }

  /** As it is read where it stands; its texts are clean by then. */
  Proposal at(Origin origin, String file) {
    return new Proposal(
        origin,
        Address.ofRow(file, "Đăng ký", origin.row()),
        COLUMNS,
        sender,
        programme,
        null,
        "1." + origin.row(),
        text(Field.NAME),
        text(Field.IMPLEMENTER),
        text(Field.BENEFICIARY),
        text(Field.OBJECTIVE),
        text(Field.EXPECTED_RESULT),
        start,
        end,
        money.funding(),
        text(Field.NOTE),
        RawTexts.NONE);
  }
}
