#!/usr/bin/env bash
# A cluster from nothing: topics, schemas, a policy, events; two workers, one of which dies; an agency reads; all is verified.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/tidewaiter-walkthrough-XXXXXX")
# As it is installed: its first line has the flags it is to run with.
tidewaiter() { dist/cli.js "$@"; }
pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
step() { printf '\n== %s\n' "$*"; }

step 'A broker and a schema registry'
node -r ./test/contract/support/run-ts.cjs test/kafka/support/serve.ts --json >"$work/harness.json" &
pids+=($!)
until [ -s "$work/harness.json" ]; do kill -0 "${pids[0]}" || { echo 'the harness did not start'; exit 1; }; sleep 0.2; done
read_harness() { node -p "JSON.parse(require('fs').readFileSync('$work/harness.json', 'utf8')).$1"; }
brokers=$(read_harness bootstrapServers)
registry=$(read_harness registryUrl)
export TIDEWAITER_BROKERS=$brokers TIDEWAITER_RUNTIME=kafka
echo "brokers $brokers, registry $registry"

step 'Topics, schemas, policy'
tidewaiter topics apply --registry "$registry" --replication-factor 1 | tail -n 1
tidewaiter schemas pin --registry "$registry" --out "$work/writer-schemas.json"
tidewaiter schemas activate "$work/writer-schemas.json"
tidewaiter policy activate topology/policies/reference
tidewaiter policy status

step 'A day of e-commerce, and two real declarations'
tidewaiter generate --consignments 3000 --seed 7 --out "$work/day.ndjson"
tidewaiter ingest --data "$work/ingest" --format events "$work/day.ndjson"
tidewaiter ingest --data "$work/ingest" --format wco-dm topology/samples/wco-declarations/TT_IM067a/TT_*.xml

step 'Two workers'
worker() {
  # Not the function: the process itself is what is killed.
  dist/cli.js run --data "$work/$1" --secret-file "$work/draw.secret" \
    --session-timeout 3s --http "127.0.0.1:$2" 2>"$work/$1.log" &
  pids+=($!)
  echo "worker $1 is process $!"
}
# Fails with what the worker said when it does not come.
until_said() {
  for _ in $(seq 300); do grep -q "$2" "$work/$1.log" && return; sleep 0.2; done
  cat "$work/$1.log"
  return 1
}
worker first 19464
until_said first 'task recovered'
first=$!
worker second 19465
until_said second 'task recovered'
until curl -sf http://127.0.0.1:19464/readyz; do sleep 0.2; done
echo
curl -s http://127.0.0.1:19465/metrics | grep -E '^tidewaiter_(records|decisions)_total' || true

step 'What an agency reads: AGR has a topic of its own'
tidewaiter decisions --agency AGR --last | head -n 8

step 'kill -9 of the first worker; the second takes its tasks over while events come'
recovered=$(grep -c 'task recovered' "$work/second.log")
kill -9 "$first"
tidewaiter generate --consignments 1000 --seed 8 --out "$work/more.ndjson"
tidewaiter ingest --data "$work/ingest" --format events "$work/more.ndjson"
for _ in $(seq 300); do [ "$(grep -c 'task recovered' "$work/second.log")" -gt "$recovered" ] && break; sleep 0.2; done
[ "$(grep -c 'task recovered' "$work/second.log")" -gt "$recovered" ] || { cat "$work/second.log"; exit 1; }
echo "the second worker has recovered $(($(grep -c 'task recovered' "$work/second.log") - recovered)) tasks"
kill -TERM "${pids[2]}"
wait "${pids[2]}" || true
tidewaiter run --data "$work/second" --secret-file "$work/draw.secret" --until-idle 2>>"$work/second.log"

step 'One consignment explained'
tidewaiter explain DEC:GB:7848309YGA000B7QY | head -n 20

step 'Everything recomputed'
tidewaiter verify --secret-file "$work/draw.secret"
