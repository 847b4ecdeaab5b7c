#!/usr/bin/env bash
# Kills runs of the 2021 sample at random moments, has them go on, and compares what comes out with an
# undisturbed run: src/bench/crash-matrix.sh [POINTS] [FIRST_SEED] [AT_ONCE]
# Exit code 1 if any differs; its work folder is kept then, under target/crash-matrix.
set -euo pipefail
cd "$(dirname "$0")/../.."
points=${1:-200} seed=${2:-1} at_once=${3:-1}

echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1), $points from seed $seed, $at_once at once"
mvn -q test-compile
exec mvn -q exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-cp %classpath vn.tonghop.endtoend.CrashMatrix $points $seed $at_once"
