#!/usr/bin/env bash
# The whole job over made submissions, the same files by a pandas script, and the limit: reading every
# cell, COPY, writing. src/bench/whole-job.sh SUBMITTERS ROWS [SEED] [defects=20 duplicates=30 legacy=20 xls=0]
# (shares in thousandths). Needs target/tonghop.jar (mvn package) and GNU time; for the pandas script a
# Python with pandas and openpyxl, which PYTHON names. JAVA_FLAGS (-Xmx512m) are handed to the job.
set -euo pipefail
cd "$(dirname "$0")/../.."
submitters=${1:-100} rows=${2:-500} seed=${3:-1}
jar=$PWD/target/tonghop.jar
python=${PYTHON:-python3}
[ -f "$jar" ] || { echo "no $jar: run mvn package first" >&2; exit 2; }
bench=$(mktemp -d)
trap 'rm -rf "$bench"' EXIT

# Runs a class of the tests in a JVM of its own.
bench_class() {
  mvn -q exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-cp %classpath $*"
}

# Prints what a command says, then its wall seconds and peak MiB.
timed() {
  local status=0
  /usr/bin/time -f '%e %M' -o "$bench/time" "$@" || status=$?
  awk 'END {printf "  %.1f s, peak %d MiB\n", $1, $2 / 1024}' "$bench/time"
  return $status
}

mvn -q test-compile
bench_class vn.tonghop.wholejob.MadeSubmissions "$bench/made" "$submitters" "$rows" "$seed" "${@:4}"
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
echo "$submitters workbooks of $rows đề án, $(du -sm "$bench/made/submissions" | cut -f1) MB"
echo "the limit:"
bench_class vn.tonghop.wholejob.Limit "$bench/made/submissions"
if "$python" -c 'import pandas, openpyxl' 2>/dev/null; then
  echo "pandas:"
  timed "$python" src/bench/pandas_consolidation.py "$bench/made/submissions" "$bench/pandas.xlsx"
else
  echo "pandas: not measured, $python does not have it"
fi
echo "tonghop:"
timed java ${JAVA_FLAGS:--Xmx512m} -jar "$jar" run "$bench/made/job" --work "$bench/work" --lang en --findings-ok
