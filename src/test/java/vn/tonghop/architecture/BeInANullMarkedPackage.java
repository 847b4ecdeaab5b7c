package vn.tonghop.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Without it NullAway would not look at the class at all. */
final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

  BeInANullMarkedPackage() {
    super("be in a package with @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
    events.add(
        new SimpleConditionEvent(
            type, marked, "Class <" + type.getName() + "> is in a package without @NullMarked"));
  }
}
