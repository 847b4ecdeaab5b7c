#!/usr/bin/env bash
# What share of the whole job the audit and the ledger take, by Java's flight recorder: the time that
# threads work, and the time that they wait for the database. src/bench/shares.sh [SUBMITTERS] [ROWS]
# [SEED]. Needs target/tonghop.jar (mvn package).
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$PWD/target/tonghop.jar
[ -f "$jar" ] || { echo "no $jar: run mvn package first" >&2; exit 2; }
bench=$(mktemp -d)
trap 'rm -rf "$bench"' EXIT

bench_class() {
  mvn -q -Dstyle.color=never exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-cp %classpath $*"
}

mvn -q -Dstyle.color=never test-compile
bench_class vn.tonghop.wholejob.MadeSubmissions "$bench/made" "${1:-100}" "${2:-500}" "${3:-1}"
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
java -Xmx512m -XX:FlightRecorderOptions=stackdepth=128 -Xlog:jfr*=off \
  -XX:StartFlightRecording="filename=$bench/job.jfr,settings=default,jdk.SocketRead#threshold=0ms" \
  -jar "$jar" run "$bench/made/job" --work "$bench/work" --lang en --findings-ok --quiet >/dev/null
bench_class vn.tonghop.wholejob.TimeShares "$bench/job.jfr"
