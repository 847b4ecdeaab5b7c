#!/usr/bin/env bash
# Fills a revision with a million decisions and times sealing, verifying and tracing.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -q test-compile exec:java -Dexec.mainClass=vn.tonghop.operations.TraceBenchmark \
  -Dexec.classpathScope=test "$@"
