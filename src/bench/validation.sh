#!/usr/bin/env bash
# Asks every rule of 100.000 đề án, those of the 2021 sample over and over, on 2 threads.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-Xmx256m -cp %classpath vn.tonghop.validation.ValidationBenchmark"
