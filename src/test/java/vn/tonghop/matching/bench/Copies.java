package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.tonghop.intake.AsReceived;
import vn.tonghop.matching.bench.Manner.Mention;
import vn.tonghop.proposal.Field;

/** Makes copies of a đề án that differ from it in known ways. */
final class Copies {

  /** Of these the column names the beneficiary. */
  private static final Set<Corruption> IN_COLUMN =
      EnumSet.of(
          Corruption.TRUNCATED,
          Corruption.ONLY_IN_NAME,
          Corruption.OTHER_FORM,
          Corruption.BUSINESS_WORDS,
          Corruption.MISTYPED_DIACRITIC,
          Corruption.MISTYPED_CODE,
          Corruption.BY_OWNER,
          Corruption.RENAMED,
          Corruption.SUPPORTED);

  private final World world;
  private final Firms firms;
  private int firmTurn;
  private int manyTurn;

  /**
   * Makes copies.
   *
   * @param firms those whose names none else bears
   */
  Copies(World world, Firms firms) {
    this.world = world;
    this.firms = firms;
  }

  /** The first of a cluster, so put that a reader can know the copies by it. */
  Scheme original(Scheme scheme, Set<Corruption> coming) {
    Manner manner = scheme.manner();
    if (coming.stream().anyMatch(IN_COLUMN::contains)) {
      manner = manner.naming(manner.firmInName(), true);
    }
    if (coming.contains(Corruption.BY_OWNER)) {
      manner = manner.placed(Mention.WITH_BENEFICIARY);
    }
    if (coming.contains(Corruption.MISTYPED_CODE) || coming.contains(Corruption.RENAMED)) {
      manner = manner.detailed(true, manner.person());
    }
    if (coming.contains(Corruption.TWO_SITES)) {
      boolean byCode = scheme.subject().people() % 2 == 0;
      manner =
          manner
              .naming(manner.firmInName(), true)
              .placed(Mention.WITH_BENEFICIARY)
              .detailed(byCode || manner.taxCode(), !byCode || manner.person());
    }
    Scheme put = scheme.put(manner);
    return coming.contains(Corruption.SPLIT) ? put.costing(scheme.money().percent(50)) : put;
  }

  /** A copy of an original, sent by the same body or another one. */
  Row copy(Scheme original, Set<Corruption> kinds, Chance chance) {
    Scheme scheme = resent(original, chance);
    for (Corruption kind : kinds) {
      scheme = meant(kind, scheme, chance);
    }
    Row row = Wording.of(scheme);
    for (Corruption kind : kinds) {
      written(kind, scheme, row, chance);
    }
    return received(row);
  }

  static Row received(Row row) {
    row.rewriteAll(AsReceived::clean);
    return row;
  }

  private Scheme resent(Scheme scheme, Chance chance) {
    return chance.percent(35)
        ? scheme
        : scheme.by(chance.oneOf(world.bodies()), scheme.implementer());
  }

  private Scheme meant(Corruption kind, Scheme scheme, Chance chance) {
    Manner manner = scheme.manner();
    return switch (kind) {
      case OTHER_WORDING -> scheme.put(manner.worded(otherWording(scheme, chance)));
      case OTHER_BODY -> {
        Body body = chance.oneOf(world.bodies());
        yield scheme.by(body, body.name());
      }
      case ONLY_IN_NAME -> scheme.put(manner.naming(true, false));
      case DETAILED -> scheme.put(detailed(manner, chance));
      case TWO_SITES -> atOtherSite(scheme, chance);
      case OTHER_AMOUNT -> scheme.costing(otherAmount(scheme.money(), chance));
      case OTHER_FORM -> formed(scheme, form -> Firms.otherForm(form, chance));
      case BUSINESS_WORDS -> formed(scheme, Firms::withOtherBusiness);
      case BY_OWNER -> Renaming.byOwner(scheme);
      case RENAMED -> Renaming.renamed(scheme, firms.company(chance));
      case SUPPORTED -> scheme.put(manner.naming(false, false));
      default -> scheme;
    };
  }

  private static Scheme formed(Scheme scheme, UnaryOperator<String> form) {
    Firm firm = Objects.requireNonNull(scheme.firm());
    return scheme.of(firm.formed(form.apply(firm.form())));
  }

  private int otherWording(Scheme scheme, Chance chance) {
    int wordings = world.wordings(scheme.subject().kind()).size();
    return scheme.manner().wording() + chance.between(1, wordings - 1);
  }

  /** With more than the original tells, never with less. */
  private static Manner detailed(Manner manner, Chance chance) {
    Manner named = manner.naming(manner.firmInName(), true);
    return switch (chance.below(3)) {
      case 0 -> named.detailed(true, named.person());
      case 1 -> named.detailed(named.taxCode(), true);
      default -> named.placed(Mention.WITH_BENEFICIARY).detailed(true, true);
    };
  }

  private Scheme atOtherSite(Scheme scheme, Chance chance) {
    Commune here = scheme.subject().place();
    List<Commune> elsewhere =
        world.communes().stream().filter(one -> !one.district().equals(here.district())).toList();
    Commune there = chance.oneOf(elsewhere);
    Body office = there.district().office();
    return scheme.about(scheme.subject().at(there)).by(office, office.name());
  }

  private static Money otherAmount(Money money, Chance chance) {
    if (money.own() > 0 && chance.percent(40)) {
      long own = money.own() * chance.oneOf(50, 80, 90, 110, 120, 150) / 100;
      return new Money(money.provincial(), own, money.other());
    }
    return money.percent(chance.oneOf(70, 80, 90, 95, 105, 110, 120, 130));
  }

  private static void written(Corruption kind, Scheme scheme, Row row, Chance chance) {
    switch (kind) {
      case SPLIT -> secondPart(row, chance);
      case MONTHS_MOVED -> row.move(chance.oneOf(-3, -2, -1, 1, 2, 3, 4));
      case WORD_ORDER -> WordOrder.change(row, chance);
      case ABBREVIATED -> Abbreviations.change(row, chance);
      case TRUNCATED -> truncate(row, chance);
      case MISPRINTED -> misprint(row, chance);
      case MISTYPED_DIACRITIC ->
          row.rewrite(Field.BENEFICIARY, text -> Misprinting.ofDiacritic(text, chance));
      case MISTYPED_CODE ->
          row.rewrite(Field.BENEFICIARY, text -> Misprinting.ofCode(text, chance));
      case SUPPORTED -> {
        Firm firm = Objects.requireNonNull(scheme.firm());
        row.rewrite(Field.NAME, name -> Renaming.supporting(firm, name));
      }
      case OTHER_UNIT ->
          row.cost(chance.percent(50) ? row.money().times(1000) : row.money().dividedBy(1000));
      default -> Letters.change(kind, row, chance);
    }
  }

  static void firstPart(Row row, Chance chance) {
    String part = chance.oneOf("", "", " (giai đoạn 1)", " (đợt 1)");
    row.rewrite(Field.NAME, name -> name + part);
  }

  /** The rest of the money; where it is told by nothing else, it is not the same amount. */
  private static void secondPart(Row row, Chance chance) {
    String part = chance.oneOf("", " (giai đoạn 2)", " (đợt 2)", " - phần 2");
    row.rewrite(Field.NAME, name -> name + part);
    int percent = part.isEmpty() ? chance.oneOf(67, 80, 90) : chance.oneOf(67, 80, 90, 100, 100);
    row.cost(row.money().percent(percent));
  }

  /** Cut off by a cell's width or a program that keeps so many characters. */
  private static void truncate(Row row, Chance chance) {
    boolean firm = row.text(Field.BENEFICIARY) != null;
    boolean name = chance.percent(50);
    if (name) {
      row.rewrite(Field.NAME, text -> cut(text, chance));
    }
    if (!name || (firm && chance.percent(50))) {
      row.rewrite(Field.OBJECTIVE, text -> cut(text, chance));
      row.rewrite(Field.EXPECTED_RESULT, text -> cut(text, chance));
    }
  }

  private static String cut(String text, Chance chance) {
    return text.substring(0, text.length() * chance.between(50, 85) / 100);
  }

  private static void misprint(Row row, Chance chance) {
    List<Field> fields =
        new ArrayList<>(List.of(Field.NAME, Field.BENEFICIARY, Field.OBJECTIVE, Field.NAME));
    fields.removeIf(field -> row.text(field) == null);
    for (int left = chance.between(1, 4); left > 0; left--) {
      row.rewrite(chance.oneOf(fields), text -> Misprinting.once(text, chance));
    }
  }

  /**
   * One kind mostly; sometimes two or three that a reader can still see through. The first goes
   * round, so that every kind comes equally often.
   */
  Set<Corruption> draw(boolean forFirm, Chance chance) {
    List<Corruption> all =
        Stream.of(Corruption.values()).filter(kind -> forFirm || !kind.isOfFirm()).toList();
    int turn = forFirm ? firmTurn++ : manyTurn++;
    Corruption first = Often.turn(turn, all, Corruption::often);
    Set<Corruption> kinds = EnumSet.of(first);
    int dice = chance.below(100);
    int wanted = first.isAlone() || dice < 62 ? 1 : dice < 90 ? 2 : 3;
    while (kinds.size() < wanted) {
      Corruption kind = chance.oneOf(all);
      if (kind.fits(kinds, forFirm)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
