package vn.tonghop.publication.poi;

import java.util.Arrays;

/** The heights of items in points, in their order: to wrap the texts of one takes its time. */
final class ItemHeights {

  private float[] heights = new float[64];
  private int size;

  void add(double height) {
    if (size == heights.length) {
      heights = Arrays.copyOf(heights, 2 * size);
    }
    heights[size++] = (float) height;
  }

  /** That of an item, from 0. */
  double of(int item) {
    return heights[item];
  }
}
