package vn.tonghop.matching;

import java.util.List;
import java.util.SortedMap;

/** Reads shares of what is added, for one thread. */
final class Reader implements Workers.Worker {

  private final Profiler profiler;
  private final Frequencies texts = new Frequencies();
  private final Frequencies names = new Frequencies();
  private final List<Subject> waiting;
  private final SortedMap<Integer, Profiles> shares;

  /**
   * Reads by this profiler.
   *
   * @param waiting what is read
   * @param shares into which what was read is put, by where it begins; may be shared by threads
   */
  Reader(Profiler profiler, List<Subject> waiting, SortedMap<Integer, Profiles> shares) {
    this.profiler = profiler;
    this.waiting = waiting;
    this.shares = shares;
  }

  @Override
  public void work(int start, int end) {
    Profiles share = Profiles.ofFew();
    for (Subject subject : waiting.subList(start, end)) {
      Profile profile = profiler.read(subject);
      count(profile);
      share.add(profile);
    }
    shares.put(start, share);
  }

  private void count(Profile profile) {
    texts.next();
    texts.add(profile.name);
    texts.add(profile.content);
    texts.add(profile.implementer);
    names.next();
    names.add(profile.beneficiary);
    names.add(profile.representative);
    names.add(profile.communes);
    names.add(profile.districts);
  }

  Profiler profiler() {
    return profiler;
  }

  /** In how many of those that it has read so far each word of names and contents stands. */
  Frequencies texts() {
    return texts;
  }

  /** The same of beneficiaries, persons and places. */
  Frequencies names() {
    return names;
  }
}
