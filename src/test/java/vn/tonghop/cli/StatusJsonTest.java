package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Programs rely on it: a key may be added, and none changed. */
class StatusJsonTest {

  private static final Pattern KEY = Pattern.compile("\"(\\w+)\":");

  private final StatusJson json =
      new StatusJson(
          new Words(Locale.ENGLISH), new ProgramName("tonghop", List.of()), Statuses.CLOCK);

  @Test
  void ofOneThatFailed() {
    assertThat(json.of(List.of(Statuses.failed())))
        .isEqualTo(
            ("[{'attempts':{'completed':0,'failed':1,'interrupted':1,'stopped':0,'total':2},"
                    + "'begun':{'actor':'lan@so-ct','at':'2026-11-20T22:00:00Z','event':'STARTED'},"
                    + "'failure':{'cause':'DISK_FULL','details':['/data: No space left on device'],"
                    + "'stage':'validation'},"
                    + "'findings':{'ERROR':1,'NOTE':14,'WARNING':4},"
                    + "'last':true,"
                    + "'latest':{'actor':'lan@so-ct','at':'2026-11-20T23:57:57Z','event':'FAILED'},"
                    + "'ledger':{'files':["
                    + figures("'file':'731.xlsx',")
                    + "],'submitters':["
                    + figures("'files':['731.xlsx'],")
                    + "],'total':"
                    + figures("").replace(",'submitter':'731'", "")
                    + "},"
                    + "'next':'tonghop resume 2021',"
                    + "'proposals':{'ACCEPTED':1499,'DUPLICATE':0,'READ':0,'REJECTED':1,"
                    + "'SUPERSEDED':0},"
                    + "'reviews':{'held':0,'heldTotal':0,'open':0,'putOff':0,'putOffTotal':0,"
                    + "'toBeApplied':0},"
                    + "'revision':2,'rowsRead':1234365,'rulesNotRun':[{"
                    + "'asks':'the place is one that may be supported',"
                    + "'detail':'no list of wards yet','reason':'SWITCHED_OFF',"
                    + "'rule':'place-eligible',"
                    + "'why':'switched off in plan.yml: no list of wards yet'}],'running':false,'state':'OPEN','steps':["
                    + step("intake", "COMPLETED", 1, 1234380, 2483, 0, 3725000, false)
                    + ","
                    + step("validation", "FAILED", 2, 1500, 3, 1, 62500, true)
                    + none("deduplication")
                    + none("consolidation")
                    + none("reconciliation")
                    + none("publication")
                    + none("delivery")
                    + "],'submissions':15,'year':2021}]")
                .replace('\'', '"'));
  }

  @Test
  void ofOneThatIsWorkedOn() {
    assertThat(json.of(List.of(Statuses.resumed())))
        .contains(
            "\"holder\":{\"command\":\"resume\",\"host\":\"so-ct\",\"pid\":4711,"
                + "\"since\":\"2026-11-20T23:57:57Z\"}",
            "\"next\":\"tonghop status 2021 --watch\"",
            "\"running\":true",
            step("validation", "STARTED", 2, 1500, 3, 1, 185500, true).replace('\'', '"'))
        .doesNotContain("\"failure\"");
  }

  @Test
  void everyKeyIsDescribed() throws IOException {
    String described = Files.readString(Path.of("src/docs/OPERATIONS.md"));
    assertThat(
            KEY.matcher(json.of(List.of(Statuses.failed(), Statuses.resumed())))
                .results()
                .map(key -> "`" + key.group(1) + "`"))
        .hasSizeGreaterThan(50)
        .allSatisfy(key -> assertThat(described).contains(key));
  }

  /** Keys are sorted; what the place adds stands between those of fates and those of rows. */
  private static String figures(String place) {
    return "{'ACCEPTED':"
        + tally(4, 0, 5, 1499, 9)
        + ",'DUPLICATE':"
        + tally(0, 0, 0, 0, 0)
        + ",'READ':"
        + tally(0, 0, 0, 0, 0)
        + ",'REJECTED':"
        + tally(1, 0, 2, 1, 3)
        + ",'SUPERSEDED':"
        + tally(0, 0, 0, 0, 0)
        + ",'balances':true,"
        + place
        + "'moneyRead':{'beneficiary':5,'other':0,'provincial':7,'total':12},'notProposal':1232865,"
        + "'notProposalByKind':{'AMOUNT_IN_WORDS':0,'BLANK':1232865,'HEADING':0,'HIDDEN':0,"
        + "'NOTE':0,'PROGRAMME':0,'SECTION':0,'SIGNATURE':0,'SUBTOTAL':0,'TITLE':0,'TOTAL':0},"
        + "'rowsRead':1234365,'submitter':'731'}";
  }

  private static String tally(
      long beneficiary, long other, long provincial, long rows, long total) {
    return "{'beneficiary':%d,'other':%d,'provincial':%d,'rows':%d,'total':%d}"
        .formatted(beneficiary, other, provincial, rows, total);
  }

  private static String none(String stage) {
    return "," + step(stage, "", 0, 0, 0, 0, 0, false);
  }

  private static String step(
      String stage,
      String state,
      int executions,
      long written,
      long commits,
      long rollbacks,
      long millis,
      boolean atLeast) {
    return "{'atLeast':%s,'commits':%d,'executions':%d,'millis':%d,'rollbacks':%d,'stage':'%s',"
            .formatted(atLeast, commits, executions, millis, rollbacks, stage)
        + "'state':'%s','written':%d}".formatted(state, written);
  }
}
