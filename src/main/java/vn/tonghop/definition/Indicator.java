package vn.tonghop.definition;

import java.util.List;

/**
 * Something that the plan counts over its đề án, for instance how many cơ sở it supports.
 *
 * @param key by which templates and other indicators name it
 * @param name of what is counted, for people
 * @param patterns by which expected results say it; empty when it is a sum
 * @param sumOf keys of the indicators that it is the sum of; empty when it is counted itself
 */
public record Indicator(String key, String name, List<CountPattern> patterns, List<String> sumOf) {

  public Indicator {
    patterns = List.copyOf(patterns);
    sumOf = List.copyOf(sumOf);
  }
}
