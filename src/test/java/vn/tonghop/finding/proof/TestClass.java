package vn.tonghop.finding.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** What the test methods of one compiled class do, step by step. */
final class TestClass extends ClassVisitor {

  private static final Pattern TEST = Pattern.compile(".*[/$](Parameterized)?Test;");

  private String name = "";
  private final Map<String, List<Step>> methods = new HashMap<>();
  private final Set<String> tests = new LinkedHashSet<>();
  private final Set<String> givingFindings = new HashSet<>();

  private TestClass() {
    super(Opcodes.ASM9);
  }

  static TestClass read(Path file) throws IOException {
    TestClass read = new TestClass();
    try (InputStream bytes = Files.newInputStream(file)) {
      new ClassReader(bytes).accept(read, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    }
    return read;
  }

  /** Its name without the classes inside it: "vn.tonghop.intake.UnitTest". */
  String outermost() {
    return name.replace('/', '.').replaceFirst("\\$.*", "");
  }

  /** Steps of each test, those of its lambdas and of the methods of its class among them. */
  List<List<Step>> tests() {
    return tests.stream().map(test -> steps(test, new HashSet<>())).toList();
  }

  private List<Step> steps(String method, Set<String> within) {
    List<Step> steps = new ArrayList<>();
    if (within.add(method)) {
      for (Step step : methods.getOrDefault(method, List.of())) {
        if (step.owner().equals(name)) {
          steps.addAll(part(step.name(), within));
        }
        steps.add(givingFindings.contains(step.name()) ? Step.FINDINGS : step);
      }
      within.remove(method);
    }
    return steps;
  }

  /**
   * What a method does that a test calls: it belongs to the statement that calls it. A helper that
   * asserts nothing makes findings of its own, or looks for some: what it names shows nothing.
   */
  private List<Step> part(String method, Set<String> within) {
    List<Step> part = new ArrayList<>(steps(method, within));
    part.removeIf(Step::isEnd);
    if (!method.startsWith("lambda$") && part.stream().noneMatch(Step::isAssertion)) {
      part.removeIf(step -> step.code() != null);
    }
    return part;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    this.name = name;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    String key = method + descriptor;
    if (signature != null && signature.matches(".*\\).*<Lvn/tonghop/finding/Finding.*")) {
      givingFindings.add(key);
    }
    return new StepReader(
        methods.computeIfAbsent(key, any -> new ArrayList<>()),
        annotation -> {
          if (TEST.matcher(annotation).matches()) {
            tests.add(key);
          }
        });
  }
}
