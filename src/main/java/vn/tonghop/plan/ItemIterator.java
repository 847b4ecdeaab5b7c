package vn.tonghop.plan;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The items of a plan one after the other. None is fetched before it is asked for, as a stream that
 * is flattened out of streams would do when somebody iterates over it.
 */
final class ItemIterator implements Iterator<PlanItem> {

  private final Iterator<PlanProgramme> programmes;
  private Iterator<PlanItem> items = Collections.emptyIterator();

  ItemIterator(List<PlanSection> sections) {
    programmes = sections.stream().flatMap(section -> section.programmes().stream()).iterator();
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && programmes.hasNext()) {
      items = programmes.next().items().iterator();
    }
    return items.hasNext();
  }

  @Override
  public PlanItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
