package vn.tonghop.matching;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.encoding.MisreadText;
import vn.tonghop.proposal.Funding;

/** Reads a đề án into a profile. */
final class Profiler {

  /** No cell holds more words that tell something. */
  private static final int MOST_WORDS = 400;

  private static final int MONTHS = 12;

  private final Lexicon lexicon;
  private final Senders senders;
  private final Phrases people;
  private final Places places;
  private final Beneficiaries beneficiaries;
  private final TaxCodes taxCodes;
  private final Representatives representatives;
  private final Particulars particulars;
  private final Parts parts;
  private final Sites sites;
  private final Years years;
  private final BitSet ordinary;
  private final Codes programmes;
  private final Codes submitters;
  private final Sentence name = new Sentence();
  private final Sentence beneficiary = new Sentence();
  private final Sentence implementer = new Sentence();
  private final Sentence other = new Sentence();
  private final Profile profile = new Profile();
  private MisreadText typed = MisreadText.NONE;

  Profiler(
      MatchingWords words, Lexicon lexicon, Senders senders, Codes programmes, Codes submitters) {
    this.lexicon = lexicon;
    this.senders = senders;
    this.people = new Phrases(lexicon, words.people());
    this.programmes = programmes;
    this.submitters = submitters;
    this.places = new Places(words, lexicon);
    this.beneficiaries = new Beneficiaries(words, lexicon, places);
    this.taxCodes = new TaxCodes(words, lexicon);
    this.representatives = new Representatives(words, lexicon);
    this.particulars = new Particulars(words, lexicon);
    this.sites = new Sites(words, lexicon);
    this.parts = new Parts(words, lexicon);
    this.years = new Years(lexicon);
    this.ordinary = Ordinary.words(words, lexicon);
    // Several threads ask for these words later; they get their numbers while one reads.
    Ordinary.andManners(words, lexicon);
  }

  /** The same object every time, filled anew. */
  Profile read(Subject subject) {
    profile.clear();
    typed =
        MisreadText.of(
            subject.name(),
            subject.objective(),
            subject.expectedResult(),
            subject.beneficiary(),
            subject.implementer());
    name.read(subject.name(), typed, lexicon);
    beneficiary.read(subject.beneficiary(), typed, lexicon);
    beneficiaries.read(beneficiary, profile);
    readOther(beneficiary, subject.beneficiary());
    boolean[] left = beneficiaries.readName(name, profile);
    profile.beneficiary.truncate(MOST_WORDS);
    readOther(name, subject.name());
    profile.part = parts.in(name);
    places.strike(name, left);
    particulars.read(name, left, profile);
    keepName(left);
    readImplementer(subject.implementer());
    long hash = readContent(subject.objective(), Hash.of(1));
    particulars.read(other, profile);
    hash = readContent(subject.expectedResult(), Hash.with(hash, -1));
    particulars.read(other, profile);
    profile.content.sortDistinct(lexicon);
    profile.contentHash = profile.content.size() == 0 ? 0 : hash;
    other.read(subject.note(), typed, lexicon);
    readOther(other, subject.note());
    profile.programme = programmes.number(subject.programmeCode());
    profile.startMonth = month(subject.startMonth());
    profile.endMonth = month(subject.endMonth());
    readFunding(subject.funding());
    placeByImplementer();
    profile.submitter = mayBeAnywhere(subject) ? submitters.number(subject.submitterCode()) : 0;
    profile.identity = identity(subject);
    profile.whole = whole(subject.submitterCode());
    return profile;
  }

  /** 0 where none of the year is written. */
  private static int month(@Nullable Integer written) {
    return written == null || written < 1 || written > MONTHS ? 0 : written;
  }

  /**
   * Whether it may be for the people of any district: not what names somebody, nor what a body asks
   * for that carries it out itself, once for all.
   */
  private boolean mayBeAnywhere(Subject subject) {
    return profile.beneficiary.size() == 0
        && !places.areIn(implementer)
        && !(senders.isCalled(subject.submitterCode(), implementer) && !people.areIn(name));
  }

  private void readOther(Sentence sentence, @Nullable String text) {
    places.read(sentence, profile);
    sites.read(sentence, profile);
    representatives.read(sentence, profile);
    if (profile.taxCode == 0 && text != null) {
      profile.taxCode = taxCodes.in(sentence, text);
    }
  }

  /** What is left of the name, without years. */
  private void keepName(boolean[] left) {
    int ofYear = 0;
    for (int at = 0; at < name.size(); at++) {
      ofYear = Math.max(ofYear - 1, years.lengthAt(name, at));
      if (left[at] && ofYear == 0) {
        profile.name.add(name.word(at));
      }
    }
    profile.name.truncate(MOST_WORDS);
  }

  private void readImplementer(@Nullable String text) {
    implementer.read(text, typed, lexicon);
    for (int at = 0; at < implementer.size(); at++) {
      profile.implementer.add(implementer.word(at));
    }
    profile.implementer.truncate(MOST_WORDS);
    if (profile.beneficiary.size() == 0 && beneficiaries.isOne(implementer)) {
      beneficiaries.read(implementer, profile);
      profile.beneficiary.truncate(MOST_WORDS);
    }
  }

  /**
   * "UBND xã Sông Thao, huyện Trảng Bom" tells where a beneficiary is of which nothing else does.
   */
  private void placeByImplementer() {
    if (profile.beneficiary.size() > 0) {
      int known = profile.communes.size() + profile.districts.size();
      boolean placed = profile.communes.size() > 0;
      places.readMissing(implementer, profile);
      profile.communeOfImplementer = !placed && profile.communes.size() > 0;
      profile.placedByImplementer = profile.communes.size() + profile.districts.size() > known;
    }
  }

  private long readContent(@Nullable String text, long seed) {
    other.read(text, typed, lexicon);
    readOther(other, text);
    long hash = seed;
    for (int at = 0; at < other.size(); at++) {
      hash = Hash.with(hash, lexicon.hash(lexicon.folded(other.word(at))));
      if (profile.content.size() < 4 * MOST_WORDS && !ordinary.get(other.word(at))) {
        profile.content.add(other.word(at));
      }
    }
    return hash;
  }

  private void readFunding(@Nullable Funding funding) {
    profile.funded = funding != null;
    Funding known = funding == null ? Funding.ZERO : funding;
    profile.amounts[0] = known.total().amount();
    profile.amounts[1] = known.provincial().amount();
    profile.amounts[2] = known.beneficiary().amount();
    profile.amounts[3] = known.other().amount();
  }

  private long identity(Subject subject) {
    long hash = with(Hash.of(2), name);
    hash = with(hash, beneficiary);
    if (subject.beneficiary() == null) {
      hash = with(hash, profile.implementer);
    }
    hash = Hash.with(hash, profile.funded ? 1 : 0);
    for (long amount : profile.amounts) {
      hash = Hash.with(hash, amount);
    }
    String programme = subject.programmeCode();
    return programme == null ? hash : Hash.with(hash, Hash.of(programme));
  }

  private long whole(@Nullable String submitter) {
    long hash = Hash.with(profile.identity, profile.contentHash);
    hash = with(with(hash, profile.implementer), profile.representative);
    hash = with(with(hash, profile.communes), profile.districts);
    hash = with(with(with(hash, profile.content), profile.particulars), profile.sites);
    hash = with(with(hash, profile.name), profile.beneficiary);
    hash = Hash.with(Hash.with(hash, profile.taxCode), 10L * profile.form + profile.part);
    hash = Hash.with(hash, profile.person ? 1 : 0);
    hash = Hash.with(hash, 100L * profile.startMonth + profile.endMonth);
    return submitter == null || profile.submitter == 0 ? hash : Hash.with(hash, Hash.of(submitter));
  }

  private long with(long hash, Sentence words) {
    long mixed = Hash.with(hash, words.size());
    for (int at = 0; at < words.size(); at++) {
      mixed = Hash.with(mixed, lexicon.hash(words.word(at)));
    }
    return mixed;
  }

  private long with(long hash, IntBuffer words) {
    long mixed = Hash.with(hash, words.size());
    for (int at = 0; at < words.size(); at++) {
      mixed = Hash.with(mixed, lexicon.hash(words.get(at)));
    }
    return mixed;
  }
}
