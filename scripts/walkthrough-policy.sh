#!/usr/bin/env bash
# The life of a policy: set up, edited, checked, tested, compared, proposed, approved, in force on a running service, rolled back.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/tidewaiter-policy-XXXXXX")
# As it is installed: its first line has the flags it is to run with.
tidewaiter() { dist/cli.js "$@"; }
runner=
finish() { [ -z "$runner" ] || kill "$runner" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
step() { printf '\n== %s\n' "$*"; }
# Fails unless the command ends with that code.
exits() {
  local wanted=$1 code=0
  shift
  "$@" || code=$?
  [ "$code" -eq "$wanted" ] || { echo "expected exit code $wanted, found $code: $*"; exit 1; }
}
data=$work/data

step 'An analyst sets up a folder: the reference policy to start from'
tidewaiter policy new "$work/summer" --from reference --id summer
tidewaiter policy check "$work/summer"

step 'A service runs, with four eyes demanded'
tidewaiter policy activate --data "$data" topology/policies/reference
tidewaiter policy key --out "$work/analyst.pem" | tee "$work/analyst.txt"
tidewaiter policy key --out "$work/manager.pem" | tee "$work/manager.txt"
{
  echo 'approvers:'
  sed -n 's/ROLE/analyst/p' "$work/analyst.txt"
  sed -n 's/ROLE/manager/p' "$work/manager.txt"
  echo 'activation: { approvals: 1, roles: [manager], fourEyes: true }'
  echo 'rollback: { approvals: 0, roles: [], fourEyes: false }'
} >"$work/approvers.yaml"
tidewaiter policy demands --data "$data" --reason 'four eyes from now on' "$work/approvers.yaml"
dist/cli.js run --data "$data" 2>"$work/run.log" &
runner=$!
tidewaiter generate --consignments 400 --seed 11 --out "$work/first.ndjson"
tidewaiter ingest --data "$data" --format events "$work/first.ndjson"

step 'A rule is changed; a mistake on the way is found at its line'
startedAt=$(date +%s)
rules=$work/summer/rules/values.yaml
cp "$rules" "$work/values.yaml"
sed -i '0,/declaration\.goodsShipment\.customsValuation/s//declaration.goodsShipment.customsValuatoin/' "$rules"
exits 1 tidewaiter policy check "$work/summer"
cp "$work/values.yaml" "$rules"
# A price of zero weighs less than half; the policy's own tests notice.
sed -i '/id: R37-zero-price,/,/points:/s/points: 10/points: 4/' "$rules"
tidewaiter policy check "$work/summer"
exits 1 tidewaiter policy test "$work/summer" --only 'values.yaml' | tail -n 14
sed -i 's/points: 10, reasons: \[R37-zero-price\]/points: 4, reasons: [R37-zero-price]/' "$work/summer/tests/values.yaml"
tidewaiter policy test "$work/summer" | tail -n 2
exits 1 tidewaiter policy diff topology/policies/reference "$work/summer"

step 'Proposed by the analyst; it takes effect only when the manager has approved it'
tidewaiter policy propose --data "$data" --key "$work/analyst.pem" --reason 'prices of zero are mostly samples' "$work/summer" |
  tee "$work/proposal.txt"
proposal=$(sed -n 's/^proposal \([0-9a-f]*\) .*/\1/p' "$work/proposal.txt")
exits 1 tidewaiter policy activate --data "$data" "$work/summer"
tidewaiter policy approve --data "$data" --key "$work/manager.pem" --reason 'looked at the diff' "$proposal"
tidewaiter policy activate --data "$data" "$work/summer"

step 'The service judges by it'
hash=$(tidewaiter policy hash "$work/summer")
tidewaiter generate --consignments 50 --seed 12 --out "$work/second.ndjson"
tidewaiter ingest --data "$data" --format events "$work/second.ndjson"
for _ in $(seq 100); do
  cited=$(tidewaiter decisions --data "$data" --json | grep -c "\"policy\":\"$hash\"" || true)
  [ "$cited" -gt 0 ] && break
  sleep 0.2
done
[ "$cited" -gt 0 ] || { echo 'no decision cites it'; cat "$work/run.log"; exit 1; }
echo "$cited decisions cite $hash, $(($(date +%s) - startedAt)) s after the first edit"

step 'Rolled back'
tidewaiter policy rollback --data "$data"
tidewaiter policy log --data "$data"
tidewaiter policy status --data "$data"
kill -TERM "$runner"
wait "$runner" || true
runner=
tidewaiter run --data "$data" --until-idle
tidewaiter verify --data "$data"
