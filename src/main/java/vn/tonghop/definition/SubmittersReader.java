package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Submitter;

/** Reads the list {@code submitters}; no code and no name may mean two of them. */
final class SubmittersReader {

  private static final Map<String, Submitter.Level> LEVELS =
      Choices.of(Submitter.Level.values(), Choices::dashed);

  private final Claims codes = new Claims();
  private final Claims names = new Claims();
  private final SortedMap<String, String> addresses = new TreeMap<>();

  List<Submitter> read(List<YamlValue> entries) {
    return entries.stream().map(this::readOne).toList();
  }

  /** Codes to e-mail addresses, of those that were read and have one. */
  SortedMap<String, String> addresses() {
    return addresses;
  }

  private Submitter readOne(YamlValue entry) {
    YamlMap block = entry.map();
    Submitter submitter =
        new Submitter(
            codes.claimCode(block.required("code"), entry),
            names.claimText(block.required("name"), entry),
            block.required("level").oneOf(LEVELS),
            names.claimAll(block.optional("aliases").listOrNone(), entry),
            block.optional("valid-from").dateOrNull(),
            block.optional("valid-to").dateOrNull(),
            block.required("required").flag());
    YamlValue email = block.optional("email");
    if (email.isPresent()) {
      addresses.put(submitter.code(), email.email());
    }
    block.done();
    checkOrder(entry, submitter.validFrom(), submitter.validTo());
    return submitter;
  }

  private static void checkOrder(
      YamlValue entry, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      entry.complain(ProblemKind.VALIDITY_ORDER, entry.called(), from.toString(), to.toString());
    }
  }
}
