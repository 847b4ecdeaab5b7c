#!/usr/bin/env bash
# The whole job over made submissions, the same files by a pandas script, and the limit: reading every
# cell, COPY, writing. src/bench/whole-job.sh [SIZE…], a size being SUBMITTERSxROWS; without one
# 100x500. Prints each stage, and how the time grows from the first size on. By the environment:
# SEED=1, SHARES="defects=20 duplicates=30 legacy=20 xls=0" (thousandths), JAVA_FLAGS=-Xmx512m, and
# PYTHON, one with pandas and openpyxl. Needs target/tonghop.jar (mvn package) and GNU time.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$PWD/target/tonghop.jar
python=${PYTHON:-python3}
flags=${JAVA_FLAGS:--Xmx512m}
[ -f "$jar" ] || { echo "no $jar: run mvn package first" >&2; exit 2; }
bench=$(mktemp -d)
trap 'rm -rf "$bench"' EXIT

# Runs a class of the tests in a JVM of its own.
bench_class() {
  mvn -q -Dstyle.color=never exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-cp %classpath $*"
}

# Runs a command, its words into a file; prints its wall seconds and peak MiB.
timed() {
  local words=$1 status=0
  shift
  /usr/bin/time -f '%e %M' -o "$bench/time" "$@" >"$words" 2>&1 || status=$?
  [ $status = 0 ] || { cat "$words" >&2; return $status; }
  awk 'END {printf "%.1f %d\n", $1, $2 / 1024}' "$bench/time"
}

# The figures that a run leaves for a monitoring system: seconds and rows per second of each stage.
stages() {
  awk -v rows="$1" -F'[" ]' '
    /^tonghop_stage_duration_seconds/ {seconds[$4] = $NF}
    /^tonghop_jvm_memory_peak_bytes.*"heap"/ {heap = $NF}
    END {
      split("intake validation deduplication consolidation reconciliation publication delivery", stages, " ")
      for (i = 1; i <= 7; i++) {
        s = seconds[stages[i]]
        printf "  %-15s %8.1f s %9d rows/s\n", stages[i], s, (s > 0 ? rows / s : 0)
      }
      printf "  peak heap, garbage included: %d MiB\n", heap / 1048576
    }' "$2"
}

mvn -q -Dstyle.color=never test-compile
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1), $flags"
echo "size rows limit pandas tonghop" >"$bench/table"
for size in "${@:-100x500}"; do
  submitters=${size%x*} rows=${size#*x}
  made=$bench/made work=$bench/work
  rm -rf "$made" "$work"
  # shellcheck disable=SC2086
  bench_class vn.tonghop.wholejob.MadeSubmissions "$made" "$submitters" "$rows" "${SEED:-1}" ${SHARES:-}
  all=$((submitters * rows))
  echo "$submitters workbooks of $rows đề án, $(du -sm "$made/submissions" | cut -f1) MB"
  bench_class vn.tonghop.wholejob.Limit "$made/submissions" | tee "$bench/limit"
  limit=$(sed -n 's/.*, \([0-9.]*\) s in all.*/\1/p' "$bench/limit")
  pandas=-
  if "$python" -c 'import pandas, openpyxl' 2>/dev/null; then
    read -r pandas memory < <(timed "$bench/said" "$python" src/bench/pandas_consolidation.py \
      "$made/submissions" "$bench/pandas.xlsx")
    echo "pandas: $pandas s, peak $memory MiB"
  fi
  # shellcheck disable=SC2086
  read -r seconds memory < <(timed "$bench/said" java $flags -jar "$jar" run "$made/job" \
    --work "$work" --lang en --findings-ok)
  echo "tonghop: $seconds s, peak $memory MiB of the process"
  stages "$all" "$work"/logs/metrics-*.prom
  echo "$size $all $limit $pandas $seconds" >>"$bench/table"
done
# Growth: how many times longer than the first size, by how many times more rows.
awk 'NR == 1 {printf "%10s %9s %8s %8s %8s %12s %12s %7s\n", $1, $2, $3, $4, $5, "times limit", "times pandas", "growth"}
  NR == 2 {rows = $2; first = $5}
  NR > 1 {printf "%10s %9d %8.1f %8s %8.1f %12.1f %12s %7.2f\n", $1, $2, $3, $4, $5, $5 / $3,
    $4 == "-" ? "-" : sprintf("%.2f", $5 / $4), ($5 / first) / ($2 / rows)}' "$bench/table"
