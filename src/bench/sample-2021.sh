#!/usr/bin/env bash
# Times the whole process over the 2021 sample. Needs target/tonghop.jar (mvn package) and GNU time.
# JAVA_FLAGS are handed to java; JAR is timed instead of target/tonghop.jar. As tonghop-install leaves it:
#   JAVA_FLAGS=@HOME/java.options JAR=HOME/tonghop.jar src/bench/sample-2021.sh
# With TONGHOP_DB_URL on a server that runs; RESET is then the command that empties it before each first run.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
jar=${JAR:-$PWD/target/tonghop.jar}
bench=$(mktemp -d)
trap 'rm -rf "$bench"' EXIT

[ -f "$jar" ] || { echo "no $jar: run mvn package first" >&2; exit 2; }
echo "$(date -u +%F), $(nproc) processors, $(java -version 2>&1 | head -1), flags: ${JAVA_FLAGS:-none}"

# Prints wall seconds, peak MiB and processor seconds of one command of the program, its server aside.
measure() {
  local status=0
  /usr/bin/time -f '%e %M %U %S' -o "$bench/time" \
    java ${JAVA_FLAGS:-} -jar "$jar" "$@" --work "$bench/work" --findings-ok --quiet >/dev/null || status=$?
  [ $status -eq 0 ] || { echo "exit code $status from: $*" >&2; exit 1; }
  awk 'END {printf "%s %d %.2f\n", $1, $2 / 1024, $3 + $4}' "$bench/time"
}

# Prints what a file has in its columns: minimum, median and maximum, or the median alone.
summary() {
  local name=$1 file=$2
  for column in 1 2 3; do cut -d' ' -f$column "$file" | sort -n > "$bench/column$column"; done
  local middle=$(( (runs + 1) / 2 ))
  printf '%-34s wall s  min %5s  median %5s  max %5s   peak MiB  median %4s   CPU s  median %5s\n' "$name" \
    "$(head -1 "$bench/column1")" "$(sed -n ${middle}p "$bench/column1")" \
    "$(tail -1 "$bench/column1")" "$(sed -n ${middle}p "$bench/column2")" \
    "$(sed -n ${middle}p "$bench/column3")"
}

# Back to before the first run.
reset() {
  rm -rf "$bench"/work/{2021,frozen,outbox,postgres/data}
  [ -z "${RESET:-}" ] || sh -c "$RESET" >/dev/null
}

cp -r sample-inputs/2021 "$bench/input"
reset
measure run jobs/2021 --input "$bench/input" > "$bench/unpacking"

for i in $(seq "$runs"); do
  reset
  measure run jobs/2021 --input "$bench/input" >> "$bench/first"
  measure run jobs/2021 --input "$bench/input" >> "$bench/nothing"
  cp sample-inputs/2021/731-bien-hoa.xlsx "$bench/input/731-bien-hoa-copy.xlsx"
  measure run jobs/2021 --input "$bench/input" >> "$bench/next"
  rm "$bench/input/731-bien-hoa-copy.xlsx"
done
printf '%-34s wall s  %5s\n' "first of all, unpacking (once)" "$(cut -d' ' -f1 "$bench/unpacking")"
summary "first run of a work folder" "$bench/first"
summary "next revision" "$bench/next"
summary "nothing to do" "$bench/nothing"
