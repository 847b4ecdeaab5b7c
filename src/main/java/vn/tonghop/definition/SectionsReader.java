package vn.tonghop.definition;

import java.util.List;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;

/** Reads the list {@code sections}; no number, programme code or name may mean two things. */
final class SectionsReader {

  private final Claims numbers = new Claims();
  private final Claims codes = new Claims();
  private final Claims names = new Claims();

  List<Section> read(List<YamlValue> entries) {
    return entries.stream().map(this::readOne).toList();
  }

  private Section readOne(YamlValue entry) {
    YamlMap block = entry.map();
    Section section =
        new Section(
            numbers.claimText(block.required("number"), entry),
            block.required("name").text(),
            block.optional("standalone").flag(),
            block.required("programmes").list().stream().map(this::programme).toList());
    block.done();
    int programmes = section.programmes().size();
    if (section.standalone() && programmes > 1) {
      entry.complain(
          ProblemKind.STANDALONE_PROGRAMMES, entry.called(), Integer.toString(programmes));
    }
    return section;
  }

  private Programme programme(YamlValue entry) {
    YamlMap block = entry.map();
    Programme programme =
        new Programme(
            codes.claimCode(block.required("code"), entry),
            names.claimText(block.required("name"), entry),
            names.claimAll(block.optional("aliases").listOrNone(), entry),
            block.optional("awaits-funding").flag(),
            block.optional("needs-basis").flag());
    block.done();
    return programme;
  }
}
