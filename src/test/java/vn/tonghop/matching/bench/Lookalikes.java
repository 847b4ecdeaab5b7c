package vn.tonghop.matching.bench;

import java.util.List;

/**
 * Makes families of đề án that look alike. Each pair of them differs in something that tells a
 * careful reader that they are not the same, or that he has to ask.
 */
final class Lookalikes {

  private final FirmFamilies firms;
  private final NameFamilies names;
  private final PlaceFamilies places;
  private final CourseFamilies courses;
  private final SupportFamilies support;
  private int families;

  Lookalikes(Schemes schemes) {
    firms = new FirmFamilies(schemes);
    names = new NameFamilies(schemes);
    places = new PlaceFamilies(schemes);
    courses = new CourseFamilies(schemes);
    support = new SupportFamilies(schemes);
  }

  List<Scheme> family(Lookalike kind, Chance chance) {
    families++;
    return switch (kind) {
      case MANY_FIRMS -> firms.manyFirms(chance);
      case TWO_MACHINES -> support.twoMachines(chance);
      case ONE_FIRM -> support.oneFirm(chance);
      case TWO_FAIRS -> support.twoFairs(chance);
      case YEARLY -> courses.yearly(families, chance);
      case SAME_NAME -> places.sameName(chance);
      case SAME_COURSE -> courses.sameCourse(families, chance);
      case ONE_WORD -> firms.oneWord(chance);
      case DIACRITICS -> firms.diacritics(chance);
      case BROTHERS -> firms.brothers(chance);
      case COMMON_NAME -> places.commonName(chance);
      case BY_IMPLEMENTER -> places.byImplementer(chance);
      case SUFFIX_WORD -> names.suffixWord(chance);
      case BUSINESS_WORDS -> names.businessWords(chance);
      case OTHER_FORM -> names.otherForm(chance);
      case NUMBERED -> support.numbered(chance);
      case OTHER_PRODUCT -> support.otherProduct(chance);
      case ONE_LETTER -> names.oneLetter(chance);
      case NAME_ORDER -> names.order(chance);
      case OWNER -> names.owner(chance);
      case OTHER_PEOPLE -> courses.otherPeople(families, chance);
      case TWICE -> courses.twice(families, chance);
      case IN_CONTENT -> places.inContent(chance);
    };
  }
}
