#!/usr/bin/env bash
# The inner parts in which the time of a large plan goes, each by itself, with JMH: making texts
# comparable, reading amounts, telling rows apart, scoring pairs, entries of the decision log. Arguments
# are JMH's: a regular expression of names, -prof gc, …
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-cp %classpath org.openjdk.jmh.Main -f 1 -wi 5 -w 1 -i 5 -r 1 ${*:-Benchmark}"
