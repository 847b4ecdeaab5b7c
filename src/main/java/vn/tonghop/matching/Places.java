package vn.tonghop.matching;

/** Finds the communes and districts that a text names: "xã Phú Hòa, huyện Định Quán". */
final class Places {

  /** No commune or district has a longer name. */
  private static final int LONGEST_NAME = 4;

  /** How many different ones of a level are kept. */
  private static final int MOST = 4;

  private final Lexicon lexicon;
  private final Phrases communes;
  private final Phrases districts;
  private final Phrases addresses;
  private final Phrases forms;

  Places(MatchingWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.communes = new Phrases(lexicon, words.communes());
    this.districts = new Phrases(lexicon, words.districts());
    this.addresses = new Phrases(lexicon, words.addresses());
    this.forms =
        new Phrases(lexicon, words.forms().values().stream().flatMap(of -> of.stream()).toList());
  }

  /** Adds the places of the text to the profile. */
  void read(Sentence text, Profile profile) {
    read(text, profile.communes, profile.districts);
  }

  /** The same for those levels alone of which the profile has no place. */
  void readMissing(Sentence text, Profile profile) {
    IntBuffer none = new IntBuffer();
    read(
        text,
        profile.communes.size() == 0 ? profile.communes : none,
        profile.districts.size() == 0 ? profile.districts : none);
  }

  private void read(Sentence text, IntBuffer inCommunes, IntBuffer inDistricts) {
    boolean tellsNames = text.tellsNames();
    for (int at = 0; at < text.size(); at++) {
      int form = forms.lengthAt(text, at);
      if (form > 0) {
        at += form - 1;
        continue;
      }
      int district = districts.lengthAt(text, at);
      int commune = district > 0 ? 0 : communes.lengthAt(text, at);
      if (district + commune > 0) {
        int start = at + district + commune;
        int end = nameEnd(text, start, tellsNames);
        if (end > start) {
          keep(text, start, end, district > 0 ? inDistricts : inCommunes);
          at = end - 1;
        }
      }
    }
  }

  /** Marks the words of all places as not left. */
  void strike(Sentence text, boolean[] left) {
    boolean tellsNames = text.tellsNames();
    for (int at = 0; at < text.size(); at++) {
      int form = forms.lengthAt(text, at);
      int marker = form > 0 ? 0 : lengthAt(text, at);
      int end = marker == 0 ? at : nameEnd(text, at + marker, tellsNames);
      if (form > 0) {
        at += form - 1;
      } else if (marker > 0 && end > at + marker) {
        for (int of = at; of < end; of++) {
          left[of] = false;
        }
        at = end - 1;
      }
    }
  }

  /** Whether the text names any. */
  boolean areIn(Sentence text) {
    for (int at = 0; at < text.size(); at++) {
      if (lengthAt(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words introduce a place; 0 when none does. */
  int lengthAt(Sentence text, int at) {
    return Math.max(communes.lengthAt(text, at), districts.lengthAt(text, at));
  }

  /** How many words introduce a place or any other part of an address; 0 when none does. */
  int addressAt(Sentence text, int at) {
    return Math.max(lengthAt(text, at), addresses.lengthAt(text, at));
  }

  /** Behind the last word of the name of a place that begins here; here, when none begins. */
  private int nameEnd(Sentence text, int start, boolean tellsNames) {
    int end = start;
    while (end < text.size() && end - start < LONGEST_NAME && !text.isBroken(end)) {
      boolean goesOn =
          tellsNames
              ? text.isCapital(end) || lexicon.isNumber(text.word(end))
              : addressAt(text, end) == 0 || isLastOfName(text, end);
      if (!goesOn) {
        break;
      }
      end++;
    }
    boolean ended = end == text.size() || text.isBroken(end) || addressAt(text, end) > 0;
    return tellsNames || ended ? end : start;
  }

  /** "Xuân Đường, huyện Cẩm Mỹ": nothing follows that could be a street. */
  private boolean isLastOfName(Sentence text, int at) {
    boolean last = at + 1 == text.size() || text.isBroken(at + 1);
    return last && lengthAt(text, at) == 0;
  }

  private void keep(Sentence text, int start, int end, IntBuffer places) {
    StringBuilder name = new StringBuilder();
    for (int at = start; at < end; at++) {
      name.append(lexicon.word(lexicon.folded(text.word(at))));
    }
    int place = lexicon.number(name.toString());
    if (!places.contains(place) && places.size() < MOST) {
      places.add(place);
    }
  }
}
