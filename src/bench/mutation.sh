#!/usr/bin/env bash
# Changes the rules, the plan and the proposals in small ways and counts how many of the changes a test
# notices: at least 85 % must be. The report: target/pit-reports/index.html. Wants JDK 21 or newer:
# an older JVM may crash while classes with records are exchanged under it.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -B -ntp test-compile pitest:mutationCoverage "$@" | sed -n '/^- Statistics/,$p'
