package vn.tonghop.proposal;

import java.util.List;

/**
 * A part of the appendix, numbered with Roman numerals.
 *
 * @param number for instance "I"
 * @param name as the appendix prints it
 * @param standalone whether the section is a single item itself: it then has no heading of its own,
 *     and its items are printed under the section's number
 * @param programmes in the order of the appendix; at least one
 */
public record Section(String number, String name, boolean standalone, List<Programme> programmes) {

  public Section {
    programmes = List.copyOf(programmes);
  }
}
