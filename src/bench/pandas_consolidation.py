"""What a user would write instead: concatenate, drop exact duplicates, sum, write a workbook.

pandas_consolidation.py FOLDER OUT.xlsx; needs pandas and openpyxl. It checks nothing, knows no other
layout than the made one, and keeps no trace of where a figure came from.
"""

import pathlib
import sys

import pandas

NAMES = ["number", "name", "implementer", "beneficiary", "objective", "result", "start", "end",
         "total", "provincial", "own", "other", "note"]
MONEY = ["total", "provincial", "own", "other"]


def read(file):
    rows = pandas.read_excel(file, header=None, skiprows=4, names=NAMES, usecols=range(13), dtype={"number": str})
    items = rows[rows["number"].str.contains(r"^\d+\.\d+$", na=False)].copy()
    items["programme"] = items["number"].str.split(".").str[0]
    for column in MONEY:
        items[column] = pandas.to_numeric(items[column], errors="coerce").fillna(0)
    return items


def main(folder, out):
    files = sorted(pathlib.Path(folder).iterdir())
    every = pandas.concat([read(file) for file in files], ignore_index=True)
    kept = every.drop_duplicates(subset=[name for name in NAMES if name != "number"])
    kept = kept.sort_values("programme", kind="stable")
    sums = kept.groupby("programme")[MONEY].sum()
    with pandas.ExcelWriter(out, engine="openpyxl") as workbook:
        kept.to_excel(workbook, sheet_name="Phụ lục", index=False)
        sums.to_excel(workbook, sheet_name="Theo chương trình")
    print(f"{len(every)} read, {len(kept)} kept, {int(kept['total'].sum())} đồng")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
