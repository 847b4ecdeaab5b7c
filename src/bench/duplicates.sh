#!/usr/bin/env bash
# Looks for duplicates among made đề án of which it is known which are the same. Prints precision,
# recall by what the copies differ in, and what was mistaken: src/bench/duplicates.sh [SEED] [SIZE]
# [MISTAKES]; with "weights" how often which evidence agrees, by which the weights in matching.yml are
# set; with "shuffles" whether the groups stay the same in 100 orders; with "speed" time and memory of 10.000, 100.000 and a million within 1 GB of heap.
# With RARE_ONE_IN=16 before it, one case in 16 is of a kind that nobody can decide without asking.
# Seeds below 1000 are for tuning, the others for reporting.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"

# One measurement in a JVM of its own.
measure() {
  mvn -q exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
    -Dexec.args="-Xmx1g -Dbench.rare-one-in=${RARE_ONE_IN:-64} -cp %classpath vn.tonghop.matching.bench.DuplicatesBenchmark $*"
}

mvn -q test-compile
if [ "${1:-}" = speed ]; then
  echo '| đề án | reading | processor | comparing | processor | together | peak heap | heap kept | groups |'
  echo '|---:|---:|---:|---:|---:|---:|---:|---:|---:|'
  for size in 10000 100000 1000000; do measure speed 1000 $size; done
elif [ "${1:-}" = weights ]; then
  measure weights "${2:-1}" "${3:-20000}"
elif [ "${1:-}" = shuffles ]; then
  measure shuffles "${2:-1000}" "${3:-3000}" 100
else
  measure quality "${1:-1000}" "${2:-20000}" "${3:-0}"
fi
