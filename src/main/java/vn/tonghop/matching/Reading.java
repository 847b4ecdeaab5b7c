package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import vn.tonghop.proposal.Submitter;

/** Reads what is added, many at once by several threads, and keeps it in the order of adding. */
final class Reading {

  /** So many wait until they are read. */
  private static final int AT_ONCE = 1 << 13;

  private static final int SHARE = 1 << 8;

  private final Workers workers;
  private final Profiles profiles;
  private final List<Subject> waiting = new ArrayList<>();
  private final SortedMap<Integer, Profiles> shares = new ConcurrentSkipListMap<>();
  private final List<Reader> readers = new ArrayList<>();

  /**
   * Reads into these profiles.
   *
   * @param threads how many read
   */
  Reading(
      MatchingWords words,
      List<Submitter> submitters,
      Lexicon lexicon,
      Profiles profiles,
      int threads) {
    this.workers = new Workers(threads);
    this.profiles = profiles;
    Codes programmes = new Codes();
    Codes senders = new Codes();
    for (int thread = 0; thread < threads; thread++) {
      Lexicon own = thread == 0 ? lexicon : lexicon.forAnotherThread();
      Senders known = new Senders(submitters, own);
      Profiler profiler = new Profiler(words, own, known, programmes, senders);
      readers.add(new Reader(profiler, waiting, shares));
    }
  }

  /** Adds something to be read. Its index, from 0. */
  int add(Subject subject) {
    waiting.add(subject);
    int index = profiles.size() + waiting.size() - 1;
    if (waiting.size() == AT_ONCE) {
      finish();
    }
    return index;
  }

  /** Reads all that still waits. */
  void finish() {
    Iterator<Reader> each = readers.iterator();
    workers.share(waiting.size(), SHARE, each::next);
    shares.values().forEach(profiles::addAll);
    shares.clear();
    waiting.clear();
  }

  /** For one more, which is not added. */
  Profiler profiler() {
    return readers.get(0).profiler();
  }

  /** In how many of all that were read each word of names and contents stands. */
  Frequencies texts() {
    return sum(Reader::texts);
  }

  /** The same of beneficiaries, persons and places. */
  Frequencies names() {
    return sum(Reader::names);
  }

  private Frequencies sum(Function<Reader, Frequencies> which) {
    Frequencies sum = new Frequencies();
    readers.forEach(reader -> sum.addAll(which.apply(reader)));
    return sum;
  }
}
