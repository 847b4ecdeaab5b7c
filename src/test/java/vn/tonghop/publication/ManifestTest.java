package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {

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
              "submissions": [
                {
                  "name": "bien-hoa.xlsx",
                  "sha256": "%s",
                  "submitter": "731",
                  "accepted": 0
                },
                {
                  "name": "ghi-chu.docx",
                  "sha256": "%s",
                  "submitter": null,
                  "accepted": 0
                },
                {
                  "name": "ttkc.xlsx",
                  "sha256": "%s",
                  "submitter": "TTKC",
                  "accepted": 29
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
                    "b".repeat(64),
                    "c".repeat(64),
                    "d".repeat(64),
                    "a".repeat(64),
                    "e".repeat(64),
                    Plan2021.HEAD));
  }

  @Test
  void writesEmptyListsInPlace() {
    assertThat(new Manifest(Plan2021.publication(), "PUBLISHED", List.of()).json())
        .contains("\"outputs\": [],\n");
  }
}
