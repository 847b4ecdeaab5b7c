package vn.tonghop.plan.jdbc;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Items that stand together in the plan, those of one programme or all of them: fetched as they are
 * asked for, so that a plan of a million đề án need not fit into memory. Any number of threads may
 * read.
 */
final class PagedItems<T> extends AbstractList<T> implements RandomAccess {

  private final ItemPages<T> pages;
  private final int first;
  private final int size;

  /**
   * Some of the items of a plan.
   *
   * @param first position of the first of them, from 1
   * @param size how many they are
   */
  PagedItems(ItemPages<T> pages, int first, int size) {
    this.pages = pages;
    this.first = first;
    this.size = size;
  }

  @Override
  public T get(int index) {
    return pages.at(first + Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
