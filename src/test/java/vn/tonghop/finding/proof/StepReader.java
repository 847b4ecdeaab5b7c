package vn.tonghop.finding.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import vn.tonghop.finding.FindingCode;

/** Reads the steps of one method; those that its annotations name come first. */
final class StepReader extends MethodVisitor {

  private static final String CODE = Type.getInternalName(FindingCode.class);
  private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9_-]+");

  /** By name and by id. */
  private static final Map<String, FindingCode> CODES =
      Arrays.stream(FindingCode.values())
          .flatMap(code -> Stream.of(Map.entry(code.name(), code), Map.entry(code.id(), code)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<Step> steps;
  private final Consumer<String> annotations;

  StepReader(List<Step> steps, Consumer<String> annotations) {
    super(Opcodes.ASM9);
    this.steps = steps;
    this.annotations = annotations;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
    annotations.accept(annotation);
    return new Cases();
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String field, String type) {
    if (owner.equals(CODE) && CODES.containsKey(field)) {
      steps.add(Step.naming(FindingCode.valueOf(field)));
    }
  }

  @Override
  public void visitLdcInsn(Object constant) {
    named(constant).forEach(code -> steps.add(Step.naming(code)));
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String called, String descriptor, boolean isInterface) {
    call(owner, called, descriptor);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String called, String descriptor, Handle bootstrap, Object... arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Handle lambda) {
        call(lambda.getOwner(), lambda.getName(), lambda.getDesc());
      }
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.POP || opcode == Opcodes.RETURN) {
      steps.add(Step.END);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    if (opcode == Opcodes.ASTORE) {
      steps.add(Step.END);
    }
  }

  private void call(String owner, String called, String descriptor) {
    // Of one class there may be several of a name; of an assertion the name says all.
    boolean ours = owner.startsWith("vn/tonghop/");
    steps.add(Step.calling(owner, ours ? called + descriptor : called));
  }

  private static List<FindingCode> named(@Nullable Object text) {
    return text instanceof String words
        ? NO_WORD.splitAsStream(words).filter(CODES::containsKey).map(CODES::get).toList()
        : List.of();
  }

  /** Codes in the values of an annotation, as of a CsvSource: they are asserted, if anything is. */
  private final class Cases extends AnnotationVisitor {

    Cases() {
      super(Opcodes.ASM9);
    }

    @Override
    public AnnotationVisitor visitArray(String key) {
      return this;
    }

    @Override
    public void visit(@Nullable String key, Object value) {
      named(value).forEach(code -> steps.add(Step.ofCase(code)));
    }
  }
}
