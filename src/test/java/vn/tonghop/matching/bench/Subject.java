package vn.tonghop.matching.bench;

import java.util.List;

/**
 * What a đề án is about.
 *
 * @param machines what is bought; empty where nothing is
 * @param topic what is taught, advised, or done every year; "" where that is nothing
 * @param fair where it is shown; "" where nowhere
 * @param people how many take part
 * @param place where it happens
 */
record Subject(
    Kind kind,
    Trade trade,
    List<String> machines,
    String topic,
    String fair,
    int people,
    String aim,
    String gain,
    Commune place) {

  Subject {
    machines = List.copyOf(machines);
  }

  Subject with(List<String> otherMachines) {
    return new Subject(kind, trade, otherMachines, topic, fair, people, aim, gain, place);
  }

  Subject of(Trade other) {
    return new Subject(kind, other, machines, topic, fair, people, aim, gain, place);
  }

  Subject shownAt(String otherFair) {
    return new Subject(kind, trade, machines, topic, otherFair, people, aim, gain, place);
  }

  Subject at(Commune other) {
    return new Subject(kind, trade, machines, topic, fair, people, aim, gain, other);
  }
}
