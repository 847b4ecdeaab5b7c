package vn.tonghop.matching;

/**
 * What is compared of one đề án, as numbers of words; filled anew for every one, and then kept by
 * {@link Profiles}.
 */
final class Profile {

  /** The name without beneficiary, place and years, in its order. */
  final IntBuffer name = new IntBuffer();

  /** Different words of objective, content and expected result, ascending. */
  final IntBuffer content = new IntBuffer();

  /** Who receives it, without legal form and address, in its order; empty when nobody is named. */
  final IntBuffer beneficiary = new IntBuffer();

  /** What is bought: "sấy lạnh" of "hệ thống sấy lạnh"; without words that tell nothing. */
  final IntBuffer particulars = new IntBuffer();

  final IntBuffer implementer = new IntBuffer();

  /** Names of communes, each as one word of the lexicon. */
  final IntBuffer communes = new IntBuffer();

  final IntBuffer districts = new IntBuffer();

  /**
   * {@link Sites Sites}: what introduces each, and its name; and {@link Beneficiaries#PEOPLE for
   * whom} it is, where no one is named.
   */
  final IntBuffer sites = new IntBuffer();

  final IntBuffer representative = new IntBuffer();

  /** {@link LegalForms Legal form} of the beneficiary: 0 when it is not known. */
  int form;

  /** Whether the beneficiary is a person: "bà Nguyễn Thị Hạnh", who may own a firm. */
  boolean person;

  /** Whether the beneficiary is named in a text that has diacritics. */
  boolean withDiacritics;

  /** Whether only who carries it out tells in which commune or district it is. */
  boolean placedByImplementer;

  /** Whether nothing but who carries it out tells in which commune it is. */
  boolean communeOfImplementer;

  /** 0 when none is known. */
  long taxCode;

  /** Equal for texts of the same words in the same order, diacritics apart. */
  long contentHash;

  /** Equal for identical đề án. */
  long identity;

  /** Equal for đề án that say the same in all that is compared; gives them an order. */
  long whole;

  /** Which of the parts in which it is asked for, by its name; 0 when of none. */
  int part;

  int programme;

  /**
   * Who asks for it where no beneficiary is named, and who carries it out may do so in any
   * district; else 0.
   */
  int submitter;

  int startMonth;
  int endMonth;

  /** Total, provincial, own and other; all 0 while it awaits its funding. */
  final long[] amounts = new long[4];

  boolean funded;

  void clear() {
    name.clear();
    content.clear();
    beneficiary.clear();
    particulars.clear();
    implementer.clear();
    communes.clear();
    districts.clear();
    sites.clear();
    representative.clear();
    form = 0;
    person = false;
    withDiacritics = false;
    placedByImplementer = false;
    communeOfImplementer = false;
    submitter = 0;
    part = 0;
    taxCode = 0;
    contentHash = 0;
    identity = 0;
  }
}
