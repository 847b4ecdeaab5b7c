#!/usr/bin/env bash
# Changes the rules, the plan and the proposals in small ways and counts how many of the changes a test
# notices: at least 85 % must be. The report: target/pit-reports/index.html. A JVM may crash while a class
# with records is exchanged under it (17 and 25 do, now and then): PIT goes on and counts such a change as
# noticed; the report has it as RUN_ERROR.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1)"
mvn -B -ntp test-compile pitest:mutationCoverage "$@" | sed -n '/^- Statistics/,$p'
