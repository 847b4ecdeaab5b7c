package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.golden.Json;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.proposal.Funding;

class ManifestTest {

  private static final long[] NONE = {0, 0, 0};
  private static final long[] ACCEPTED = {9_230_500_000L, 6_172_400_000L, 3_058_100_000L};
  private static final long[] REJECTED = {350_000_000, 175_000_000, 170_000_000};
  private static final long[] DUPLICATE = {611_000_000, 300_000_000, 311_000_000};
  private static final long[] SENT = {961_000_000, 475_000_000, 481_000_000};
  private static final long[] ALL = {10_191_500_000L, 6_647_400_000L, 3_539_100_000L};

  @Test
  void listsWhatIsPromisedInThatOrder() {
    Manifest manifest =
        new Manifest(
            Plan2021.publication(),
            "PUBLISHED",
            List.of(
                new Manifest.Output("ke-hoach-khuyen-cong-2021.xlsx", "a".repeat(64)),
                new Manifest.Output("feedback/731 \"Biên Hòa\".xlsx", "e".repeat(64))));

    assertThat(manifest.json())
        .isEqualTo(
            """
            {
              "year": 2021,
              "revision": 1,
              "status": "PUBLISHED",
              "totals": {
                "total": 9230500000,
                "provincial": 6172400000,
                "beneficiary": 3058100000,
                "other": 0
              },
              "budget": {
                "assigned": 6172400000,
                "planned": 6172400000,
                "left": 0,
                "programmes": [
                  {
                    "code": "1",
                    "planned": 315000000
                  },
                  {
                    "code": "2",
                    "planned": 2600000000
                  },
                  {
                    "code": "3",
                    "planned": 1120000000
                  },
                  {
                    "code": "4",
                    "planned": 1058400000
                  },
                  {
                    "code": "5",
                    "planned": 904000000
                  },
                  {
                    "code": "6",
                    "planned": 175000000
                  },
                  {
                    "code": "7",
                    "planned": 0
                  }
                ]
              },
              "ledger": {
                "rowsRead": 66,
                "accepted": 29,
                "rejected": 1,
                "duplicate": 1,
                "superseded": 0,
                "notProposal": 35
              },
            %s,
              "duplicates": {
                "groups": 0,
                "certain": 0,
                "doubtful": 0,
                "decided": 0,
                "open": 0,
                "held": 0,
                "heldAmounts": {
                  "total": 0,
                  "provincial": 0,
                  "beneficiary": 0,
                  "other": 0
                },
                "putOff": 0,
                "putOffAmounts": {
                  "total": 0,
                  "provincial": 0,
                  "beneficiary": 0,
                  "other": 0
                }
              },
              "submissions": [
                {
                  "name": "bien-hoa.xlsx",
                  "sha256": "%s",
                  "submitter": "731",
                  "accepted": 0,
                  "rowsRead": 20,
                  "rejected": 1,
                  "duplicate": 1,
                  "superseded": 0,
                  "notProposal": 18,
            %s
                },
                {
                  "name": "ghi-chu.docx",
                  "sha256": "%s",
                  "submitter": null,
                  "accepted": 0,
                  "rowsRead": 0,
                  "rejected": 0,
                  "duplicate": 0,
                  "superseded": 0,
                  "notProposal": 0,
            %s
                },
                {
                  "name": "ttkc.xlsx",
                  "sha256": "%s",
                  "submitter": "TTKC",
                  "accepted": 29,
                  "rowsRead": 46,
                  "rejected": 0,
                  "duplicate": 0,
                  "superseded": 0,
                  "notProposal": 17,
            %s
                }
              ],
              "earlierPlans": [],
              "submitters": [
                {
                  "submitter": "731",
                  "files": [
                    "bien-hoa.xlsx"
                  ],
                  "rowsRead": 20,
                  "accepted": 0,
                  "rejected": 1,
                  "duplicate": 1,
                  "superseded": 0,
                  "notProposal": 18,
            %s
                },
                {
                  "submitter": "TTKC",
                  "files": [
                    "ttkc.xlsx"
                  ],
                  "rowsRead": 46,
                  "accepted": 29,
                  "rejected": 0,
                  "duplicate": 0,
                  "superseded": 0,
                  "notProposal": 17,
            %s
                },
                {
                  "submitter": null,
                  "files": [
                    "ghi-chu.docx"
                  ],
                  "rowsRead": 0,
                  "accepted": 0,
                  "rejected": 0,
                  "duplicate": 0,
                  "superseded": 0,
                  "notProposal": 0,
            %s
                }
              ],
              "completeness": [
                {
                  "submitter": "731",
                  "name": "UBND thành phố Biên Hòa",
                  "required": true,
                  "state": "LATE",
                  "files": [
                    {
                      "name": "bien-hoa.xlsx",
                      "standing": "COUNTS",
                      "received": "2021-04-02",
                      "source": "LETTER",
                      "proposals": 2,
                      "accepted": 0
                    }
                  ]
                },
                {
                  "submitter": "TTKC",
                  "name": "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
                  "required": true,
                  "state": "IN_TIME",
                  "files": [
                    {
                      "name": "ttkc.xlsx",
                      "standing": "COUNTS",
                      "received": "2021-03-29",
                      "source": "LETTER",
                      "proposals": 29,
                      "accepted": 29
                    }
                  ]
                }
              ],
              "outputs": [
                {
                  "name": "ke-hoach-khuyen-cong-2021.xlsx",
                  "sha256": "%s"
                },
                {
                  "name": "feedback/731 \\"Biên Hòa\\".xlsx",
                  "sha256": "%s"
                }
              ],
              "audit": {
                "entries": 120,
                "head": "%s"
              }
            }
            """
                .formatted(
                    details("  ", 15, ALL, ACCEPTED, REJECTED, DUPLICATE),
                    "b".repeat(64),
                    details("      ", 8, SENT, NONE, REJECTED, DUPLICATE),
                    "c".repeat(64),
                    details("      ", 0, NONE, NONE, NONE, NONE),
                    "d".repeat(64),
                    details("      ", 7, ACCEPTED, ACCEPTED, NONE, NONE),
                    details("      ", 8, SENT, NONE, REJECTED, DUPLICATE),
                    details("      ", 7, ACCEPTED, ACCEPTED, NONE, NONE),
                    details("      ", 0, NONE, NONE, NONE, NONE),
                    "a".repeat(64),
                    "e".repeat(64),
                    Plan2021.HEAD));
  }

  @Test
  void namesTheEarlierPlansThatItWasComparedWith() {
    Publication base = Plan2021.publication();
    Publication compared =
        new Publication(
            base.definition(),
            base.revision(),
            base.plan(),
            base.findings(),
            base.ledger(),
            base.submissions(),
            List.of(earlier(2018, "phu-luc-2018.xlsx", "8"), earlier(2020, "phu-luc.xlsx", "0")),
            base.changes(),
            base.senders(),
            base.auditEntries(),
            base.auditHead());
    assertThat(
            Json.parse(new Manifest(compared, "PUBLISHED", List.of()).json())
                .objects("earlierPlans"))
        .extracting(Json::values)
        .containsExactly(
            Map.of("year", 2018, "name", "phu-luc-2018.xlsx", "sha256", "8".repeat(64)),
            Map.of("year", 2020, "name", "phu-luc.xlsx", "sha256", "0".repeat(64)));
  }

  private static EarlierPlan earlier(int year, String file, String digit) {
    return new EarlierPlan(year, 1, file, digit.repeat(64), "c".repeat(64), 9, Funding.ZERO);
  }

  @Test
  void writesEmptyListsInPlace() {
    assertThat(new Manifest(Plan2021.publication(), "PUBLISHED", List.of()).json())
        .contains("\"outputs\": [],\n");
  }

  /**
   * What is said beside the numbers of rows; of each file the rows of its kinds, but programmes.
   */
  private static String details(
      String indent, long programmes, long[] read, long[] accepted, long[] rejected, long[] twice) {
    long files = programmes > 8 ? 2 : programmes > 0 ? 1 : 0;
    return ("\"notProposalByKind\": {\n"
            + "  \"TITLE\": %d,\n  \"HEADING\": %d,\n  \"SECTION\": 0,\n"
            + "  \"PROGRAMME\": %d,\n  \"SUBTOTAL\": 0,\n  \"TOTAL\": 0,\n"
            + "  \"AMOUNT_IN_WORDS\": 0,\n  \"NOTE\": 0,\n  \"SIGNATURE\": %d,\n"
            + "  \"BLANK\": 0,\n  \"HIDDEN\": 0\n},\n\"money\": {\n%s,\n%s,\n%s,\n%s,\n%s\n}")
        .formatted(
            5 * files,
            2 * files,
            programmes,
            3 * files,
            money("read", read),
            money("accepted", accepted),
            money("rejected", rejected),
            money("duplicate", twice),
            money("superseded", NONE))
        .indent(indent.length())
        .stripTrailing();
  }

  private static String money(String key, long[] amounts) {
    return "  \"%s\": {\n    \"total\": %d,\n    \"provincial\": %d,\n    \"beneficiary\": %d,\n    \"other\": 0\n  }"
        .formatted(key, amounts[0], amounts[1], amounts[2]);
  }
}
