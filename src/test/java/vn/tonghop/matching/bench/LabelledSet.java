package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/**
 * So many rows as the files of those who send them, in the order of their origin.
 *
 * @param rows what is known of each
 * @param proposals the same rows as they are read
 */
record LabelledSet(List<Labelled> rows, List<Proposal> proposals) {

  static LabelledSet of(long seed, int size) {
    LabelledRows made = new LabelledRows(seed);
    return shuffled(Stream.generate(made::next).limit(size).toList(), seed);
  }

  /** These rows, with files and rows in an order that follows from another seed. */
  static LabelledSet shuffled(List<Labelled> rows, long order) {
    List<Labelled> all = new ArrayList<>(rows);
    Random random = new Random(order);
    Collections.shuffle(all, random);
    Map<String, List<Labelled>> bySender = new TreeMap<>();
    all.forEach(
        one -> bySender.computeIfAbsent(one.row().sender(), any -> new ArrayList<>()).add(one));
    List<String> senders = new ArrayList<>(bySender.keySet());
    Collections.shuffle(senders, random);
    Map<String, List<Labelled>> files = new LinkedHashMap<>();
    senders.forEach(sender -> files.put(sender, bySender.get(sender)));
    return read(files, all.size());
  }

  private static LabelledSet read(Map<String, List<Labelled>> files, int size) {
    List<Labelled> rows = new ArrayList<>(size);
    List<Proposal> proposals = new ArrayList<>(size);
    int file = 0;
    for (Map.Entry<String, List<Labelled>> sent : files.entrySet()) {
      file++;
      int row = 0;
      for (Labelled one : sent.getValue()) {
        row++;
        rows.add(one);
        proposals.add(one.row().at(new Origin(file, 1, row), sent.getKey() + ".xlsx"));
      }
    }
    return new LabelledSet(rows, proposals);
  }
}
