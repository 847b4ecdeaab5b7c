#!/usr/bin/env bash
# Writes the workbook of a plan of a million items, two sheets of Phụ lục with "1000000 600000", and proves it
# from the file, within 512 MB of heap.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-Xmx512m -XX:+UseSerialGC -cp %classpath vn.tonghop.publication.poi.WorkbookBenchmark $*"
