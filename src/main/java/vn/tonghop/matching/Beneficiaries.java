package vn.tonghop.matching;

import java.util.Arrays;
import java.util.List;

/** Finds who receives a đề án, by its column or as its name says it. */
final class Beneficiaries {

  /** What stands with the sites before each word for those for whom a đề án is: "phụ nữ". */
  static final String PEOPLE = "nguoi";

  /** A name has as many words, and "Bà Rịa" is none. */
  private static final int WORDS_OF_PERSON = 2;

  private final Lexicon lexicon;
  private final Phrases titles;
  private final Places places;
  private final LegalForms forms;
  private final Business business;
  private final Phrases groups;
  private final Phrases people;
  private final Phrases leading;
  private final Phrases following;
  private final Phrases ends;
  private final Years years;

  Beneficiaries(MatchingWords words, Lexicon lexicon, Places places) {
    this.lexicon = lexicon;
    this.places = places;
    this.forms = new LegalForms(words, lexicon);
    this.business = new Business(words, lexicon);
    this.groups = new Phrases(lexicon, words.groups());
    this.people = new Phrases(lexicon, words.people());
    this.titles = new Phrases(lexicon, words.titles());
    this.leading = new Phrases(lexicon, words.leading());
    this.following = new Phrases(lexicon, words.following());
    this.years = new Years(lexicon);
    this.ends =
        new Phrases(
            lexicon,
            List.of(words.taxCodes(), words.representatives()).stream()
                .flatMap(List::stream)
                .toList());
  }

  /** Whether the text begins as the name of one beneficiary does. */
  boolean isOne(Sentence text) {
    return text.size() > 0 && forms.lengthAt(text, 0) > 0;
  }

  private boolean isOneAt(Sentence text, int at) {
    return forms.lengthAt(text, at) > 0;
  }

  /** Keeps the beneficiary that a column names. */
  void read(Sentence text, Profile profile) {
    if (text.size() == 0 || isGroup(text, 0) || isGroupOfItsForm(text)) {
      return;
    }
    int group = people.lengthAt(text, 0);
    int title = forms.lengthAt(text, 0) > 0 ? 0 : titles.lengthAt(text, 0);
    int end = end(text, title);
    if (group > 0) {
      keepPeople(text, group, profile);
    } else if (title > 0 && end - title >= WORDS_OF_PERSON) {
      keepPerson(text, title, end, profile);
    } else {
      keep(text, 0, end(text, 0), profile);
    }
  }

  /** Of whom nothing is known but who they are: the women of a commune. */
  private void keepPeople(Sentence text, int end, Profile profile) {
    for (int at = 0; at < end; at++) {
      profile.sites.add(lexicon.number(PEOPLE));
      profile.sites.add(lexicon.folded(text.word(at)));
    }
  }

  /** He speaks for himself. */
  private void keepPerson(Sentence text, int start, int end, Profile profile) {
    keep(text, start, end, profile);
    profile.person = true;
    profile.representative.addAll(profile.beneficiary);
  }

  /** "Cơ sở CNNT", "doanh nghiệp nhỏ và vừa". */
  private boolean isGroupOfItsForm(Sentence text) {
    int form = forms.lengthAt(text, 0);
    return form > 0 && form < text.size() && groups.lengthAt(text, form) > 0;
  }

  /** Keeps the one that the name names, unless its column did, and tells which words are left. */
  boolean[] readName(Sentence name, Profile profile) {
    boolean[] left = new boolean[name.size()];
    Arrays.fill(left, true);
    for (int at = 0; at < name.size(); at++) {
      if (forms.lengthAt(name, at) > 0 && isNamed(name, at)) {
        int end = endInName(name, at);
        if (profile.beneficiary.size() == 0 && !isCutOff(name, at, end)) {
          keep(name, at, end, profile);
        }
        Arrays.fill(left, leading.endsBefore(name, at) ? at - 1 : at, end, false);
        return left;
      }
    }
    strikeKnown(name, profile, left);
    return left;
  }

  /** "… tại DNTN Bao": the rest of the name did not find room. */
  private boolean isCutOff(Sentence name, int at, int end) {
    return end == name.size() && end - at - forms.lengthAt(name, at) < 2;
  }

  /** "tại Gốm sứ Tân Vạn Phúc", where the column says the same with its legal form. */
  private void strikeKnown(Sentence name, Profile profile, boolean[] left) {
    IntBuffer known = profile.beneficiary;
    for (int at = 0; known.size() > 1 && at + known.size() <= name.size(); at++) {
      int same = 0;
      while (same < known.size()
          && lexicon.folded(name.word(at + same)) == lexicon.folded(known.get(same))) {
        same++;
      }
      if (same == known.size()) {
        Arrays.fill(left, leading.endsBefore(name, at) ? at - 1 : at, at + same, false);
      }
    }
  }

  private boolean isGroup(Sentence text, int at) {
    return lexicon.isNumber(text.word(at)) || groups.lengthAt(text, at) > 0;
  }

  /** Whether this legal form begins the name of one, and not "các cơ sở CNNT". */
  private boolean isNamed(Sentence name, int at) {
    int first = at + forms.lengthAt(name, at);
    boolean led = at == 0 || leading.endsBefore(name, at);
    if (first >= name.size() || isGroup(name, first) || !led) {
      return false;
    }
    if (!name.tellsNames()) {
      return true;
    }
    for (int word = first; word < endInName(name, at); word++) {
      if (name.isCapital(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same in the name of a đề án, which may go on: "Hỗ trợ HTX Suối Rao mua máy sấy". */
  private int endInName(Sentence name, int start) {
    int end = end(name, start);
    boolean named = false;
    for (int at = start + forms.lengthAt(name, start); at < end; at++) {
      boolean small = !name.tellsNames() || !name.isCapital(at);
      if (named && small && following.lengthAt(name, at) > 0) {
        return at;
      }
      named = named || (name.tellsNames() ? name.isCapital(at) : following.lengthAt(name, at) == 0);
    }
    return end;
  }

  /** Behind the last word of a name that begins here with its legal form. */
  private int end(Sentence text, int start) {
    int at = start + forms.lengthAt(text, start);
    at = Math.max(at, start + 1);
    while (at < text.size()) {
      boolean small = text.tellsNames() && !text.isCapital(at);
      if ((text.isBroken(at) && small) || (leading.endsBefore(text, at) && isOneAt(text, at))) {
        return leading.endsBefore(text, at) ? at - 1 : at;
      }
      boolean parted = text.isBroken(at) || leading.endsBefore(text, at);
      boolean address = places.addressAt(text, at) > 0 && forms.lengthAt(text, at) == 0;
      if (ends.lengthAt(text, at) > 0
          || years.lengthAt(text, at) > 0
          || (address && (parted || !isOfName(text, at)))) {
        return leading.endsBefore(text, at) ? at - 1 : at;
      }
      at++;
    }
    return at;
  }

  /** Whether a word that may begin an address belongs to the name: "HTX Cẩm Đường", "TỔ YẾN". */
  private boolean isOfName(Sentence text, int at) {
    if (text.tellsNames()) {
      return text.isCapital(at);
    }
    boolean numbered = at + 1 < text.size() && lexicon.isNumber(text.word(at + 1));
    return places.lengthAt(text, at) == 0 && !numbered;
  }

  private void keep(Sentence text, int start, int end, Profile profile) {
    profile.withDiacritics = !text.isPlain();
    int form = start;
    int length = readForm(text, start, profile);
    // "Giò chả Giàu Tín - Công ty TNHH MTV"
    for (int at = start + 1; at < end && length == 0; at++) {
      if (text.isBroken(at)) {
        form = at;
        length = readForm(text, at, profile);
      }
    }
    int behind = form + length;
    if (form > start && length > 0 && business.isAll(text, behind, end)) {
      // "Giang Lâm - Công ty TNHH Thương mại": what a firm is called stands behind its form.
      add(text, behind, end, profile);
      behind = end;
    }
    add(text, start, form, profile);
    add(text, behind, end, profile);
  }

  private static void add(Sentence text, int start, int end, Profile profile) {
    for (int at = start; at < end; at++) {
      profile.beneficiary.add(text.word(at));
    }
  }

  /** How many words the legal form has that stands here. */
  private int readForm(Sentence text, int at, Profile profile) {
    int length = forms.lengthAt(text, at);
    if (length > 0) {
      profile.form = forms.at(text, at);
    }
    return length;
  }
}
