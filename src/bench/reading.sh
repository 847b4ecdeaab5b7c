#!/usr/bin/env bash
# Reads one workbook of 100.000 đề án: every cell with fastexcel-reader, as rows, and as proposals with
# their findings, all within 256 MB of heap. With "formulas" every total is a formula.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-Xmx256m -cp %classpath vn.tonghop.intake.poi.ReadingBenchmark $*"
